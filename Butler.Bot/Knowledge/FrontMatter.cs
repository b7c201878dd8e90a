using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Butler.Bot.Knowledge;

/// <summary>The YAML between two lines of dashes at the head of a Markdown file, and the prose after it.</summary>
internal sealed record FrontMatter(YamlMappingNode Values, int Line, string Body, int BodyLine)
{
    /// <summary>Null with a fault when there is none or it can't be read.</summary>
    public static FrontMatter? Read(string file, string text, ICollection<KnowledgeFault> faults)
    {
        var lines = text.ReplaceLineEndings("\n").Split('\n');
        var end = lines[0].TrimEnd() == "---" ? Array.FindIndex(lines, 1, l => l.TrimEnd() == "---") : -1;
        if (end < 0)
        {
            faults.Add(new KnowledgeFault(file, 1, 1, "开头没有 --- 之间的说明 / no front matter between two lines of ---",
                "照 README 的例子在文件开头写上 --- 和各项 / begin the file as the README shows"));
            return null;
        }

        try
        {
            var yaml = new YamlStream();
            yaml.Load(new StringReader(string.Join('\n', lines[1..end])));
            if (yaml.Documents.Count == 1 && yaml.Documents[0].RootNode is YamlMappingNode map)
                return new FrontMatter(map, 2, string.Join('\n', lines[(end + 1)..]), end + 2);
            faults.Add(new KnowledgeFault(file, 2, 1, "说明里没有“项: 值” / the front matter holds no keys", "写成 id: move-in 的样子 / write lines like id: move-in"));
        }
        catch (YamlException broken)
        {
            faults.Add(new KnowledgeFault(file, (int)broken.Start.Line + 1, (int)broken.Start.Column,
                $"说明不是正确的 YAML / the front matter is not YAML: {broken.InnerException?.Message ?? broken.Message}",
                "检查冒号后的空格、缩进和引号 / check the space after the colon, indentation and quotes"));
        }

        return null;
    }

    public YamlNode? Find(string key) => Values.Children.FirstOrDefault(c => Key(c.Key) == key).Value;

    public string Text(string key) => Find(key) is { } node ? Flat(node) : "";

    public IReadOnlyList<string> List(string key) => Find(key) switch
    {
        YamlSequenceNode items => [.. items.Select(Flat)],
        YamlScalarNode { Value: { Length: > 0 } value } => value.Split([';', '\uFF1B'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries),
        _ => [],
    };

    /// <summary>A list as the cell of a table would hold it.</summary>
    public static string Flat(YamlNode node) => node switch
    {
        YamlScalarNode scalar => (scalar.Value ?? "").Trim(),
        YamlSequenceNode items => string.Join(';', items.Select(Flat)),
        _ => "",
    };

    public static string Key(YamlNode node) => (node as YamlScalarNode)?.Value ?? "";
}
