#nullable disable

namespace Microsoft.Bot.Builder.Integration.AspNet.Core;

internal sealed class PooledCharReader : TextReader
{
    private readonly char[] _chars;
    private readonly int _end;
    private int _position;

    public PooledCharReader(char[] chars, int length)
    {
        _chars = chars;
        _end = length;

        // A byte order mark is allowed before JSON and no part of it.
        _position = length > 0 && chars[0] == '\uFEFF' ? 1 : 0;
    }

    public override int Peek() => _position < _end ? _chars[_position] : -1;

    public override int Read() => _position < _end ? _chars[_position++] : -1;

    public override int Read(char[] buffer, int index, int count)
    {
        var taken = Math.Min(count, _end - _position);
        Array.Copy(_chars, _position, buffer, index, taken);
        _position += taken;
        return taken;
    }
}
