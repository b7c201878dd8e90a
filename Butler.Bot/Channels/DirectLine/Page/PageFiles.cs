using System.Collections.Concurrent;
using System.Text;
using Microsoft.Extensions.FileProviders;

namespace Butler.Bot.Channels.DirectLine.Page;

/// <summary>The files the resident's page is made of, read again when they change.</summary>
internal sealed class PageFiles(IWebHostEnvironment environment)
{
    public const string Template = "page/index.html";
    public const string WebChat = "vendor/webchat-4.18.1.js";

    public static readonly IReadOnlyDictionary<string, string> Types = new Dictionary<string, string>
    {
        ["page/page.js"] = "text/javascript; charset=utf-8",
        ["page/page.css"] = "text/css; charset=utf-8",
        ["page/icon.svg"] = "image/svg+xml",
        [WebChat] = "text/javascript; charset=utf-8",
    };

    private readonly ConcurrentDictionary<string, (DateTimeOffset Changed, PageFile File)> _files = new();
    private readonly IFileProvider _provider = environment.WebRootFileProvider;

    /// <summary>Null when the file is not there (Web Chat, when the build could not fetch it).</summary>
    public PageFile? Find(string path)
    {
        var info = _provider.GetFileInfo(path);
        if (!info.Exists)
            return null;
        if (_files.TryGetValue(path, out var known) && known.Changed == info.LastModified)
            return known.File;
        var file = new PageFile(Read(info), ReadBeside(info, path + ".br"), ReadBeside(info, path + ".gz"));
        _files[path] = (info.LastModified, file);
        return file;
    }

    public string ReadText(string path)
    {
        using var reader = new StreamReader(_provider.GetFileInfo(path).CreateReadStream(), Encoding.UTF8);
        return reader.ReadToEnd();
    }

    /// <summary>The address under which a browser may keep the file until it changes.</summary>
    public string AddressOf(string path) => $"/{path}?v={Find(path)?.Version}";

    /// <summary>The compressed form beside a file; not one that was made before the file changed.</summary>
    private byte[]? ReadBeside(IFileInfo file, string path) =>
        _provider.GetFileInfo(path) is { Exists: true } beside && beside.LastModified >= file.LastModified ? Read(beside) : null;

    private static byte[] Read(IFileInfo info)
    {
        using var stream = info.CreateReadStream();
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return bytes.ToArray();
    }
}
