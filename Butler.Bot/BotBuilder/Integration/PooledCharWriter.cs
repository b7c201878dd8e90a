#nullable disable

using System.Buffers;
using System.Text;
using Newtonsoft.Json;

namespace Microsoft.Bot.Builder.Integration.AspNet.Core;

/// <summary>JSON text in a rented array, given back on disposal.</summary>
internal sealed class PooledCharWriter : TextWriter
{
    private char[] _chars = ArrayPool<char>.Shared.Rent(1024);
    private int _length;

    public override Encoding Encoding => Encoding.Unicode;

    public ReadOnlySpan<char> Written => _chars.AsSpan(0, _length);

    public static PooledCharWriter Of(object value)
    {
        var writer = new PooledCharWriter();
        try
        {
            using var json = new JsonTextWriter(writer) { ArrayPool = JsonCharPool.Instance, CloseOutput = false };
            HttpHelper.BotMessageSerializer.Serialize(json, value);
            return writer;
        }
        catch
        {
            writer.Dispose();
            throw;
        }
    }

    public override void Write(char value)
    {
        Reserve(1);
        _chars[_length++] = value;
    }

    public override void Write(char[] buffer, int index, int count) => Write(buffer.AsSpan(index, count));

    public override void Write(string value) => Write(value.AsSpan());

    public override void Write(ReadOnlySpan<char> buffer)
    {
        Reserve(buffer.Length);
        buffer.CopyTo(_chars.AsSpan(_length));
        _length += buffer.Length;
    }

    protected override void Dispose(bool disposing)
    {
        if (_chars.Length > 0)
            ArrayPool<char>.Shared.Return(_chars);
        _chars = [];
        _length = 0;
        base.Dispose(disposing);
    }

    private void Reserve(int more)
    {
        if (_length + more <= _chars.Length)
            return;

        var larger = ArrayPool<char>.Shared.Rent(Math.Max(_length + more, _chars.Length * 2));
        Written.CopyTo(larger);
        ArrayPool<char>.Shared.Return(_chars);
        _chars = larger;
    }
}
