using System.Globalization;
using Butler.Skills.Guides;
using Butler.Skills.Language.Text;
using YamlDotNet.RepresentationModel;

namespace Butler.Bot.Knowledge.Guides;

/// <summary>One topic of the handbook and what is wrong in its file.</summary>
public sealed record GuideFile(GuideTopic? Topic, IReadOnlyList<KnowledgeFault> Faults)
{
    private const string EnglishMark = "EN:";
    private const string HeadingMark = "## ";

    /// <param name="name">Relative to the knowledge folder, with forward slashes.</param>
    public static GuideFile Read(string name, ReadOnlySpan<byte> content)
    {
        if (TextFile.Refuse(name, content) is { } noText)
            return new GuideFile(null, [noText]);
        List<KnowledgeFault> faults = [];
        if (FrontMatter.Read(name, TextFile.Decode(content), faults) is not { } front)
            return new GuideFile(null, faults);

        var id = front.Text("id") is { Length: > 0 } given ? given : Path.GetFileNameWithoutExtension(name);
        var title = Title(front, id);
        var sections = Sections(name, id, front, faults);
        var hidden = Hidden(name, front, faults);
        if (sections.Count == 0 && faults.Count == 0 && !hidden)
            faults.Add(new KnowledgeFault(name, front.BodyLine, 1, "没有 ## 标题 / no heading to cite", "每个问题写一个 ## 标题和答案 / put each question under a ## heading"));
        var verified = Verified(name, front, faults);
        return faults.Count > 0
            ? new GuideFile(null, faults)
            : new GuideFile(new GuideTopic(id, title, front.List("keywords"), verified, front.Text("source"), sections) { IsHidden = hidden }, faults);
    }

    private static LocalizedText Title(FrontMatter front, string id)
    {
        if (front.Find("title") is not YamlMappingNode map)
            return front.Text("title") is { Length: > 0 } plain ? new LocalizedText(plain, plain) : new LocalizedText(id, id);
        var words = map.Children.ToDictionary(c => FrontMatter.Key(c.Key), c => FrontMatter.Flat(c.Value), StringComparer.Ordinal);
        var zh = words.GetValueOrDefault("zh", id);
        return new LocalizedText(zh, words.GetValueOrDefault("en", zh));
    }

    private static bool Hidden(string name, FrontMatter front, List<KnowledgeFault> faults)
    {
        if (front.Find(HiddenMark.Key) is not { } node)
            return false;
        if (HiddenMark.Read(FrontMatter.Flat(node)) is { } hidden)
            return hidden;
        faults.Add(HiddenMark.Fault(name, (int)node.Start.Line + 1, (int)node.Start.Column, FrontMatter.Flat(node)));
        return false;
    }

    private static DateOnly? Verified(string name, FrontMatter front, List<KnowledgeFault> faults)
    {
        if (front.Find("verified") is not { } node)
            return null;
        if (DateOnly.TryParseExact(FrontMatter.Flat(node), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
            return date;
        faults.Add(new KnowledgeFault(name, (int)node.Start.Line + 1, (int)node.Start.Column, "verified 不是日期 / not a date", "写成 2026-11-24 的样子 / write it like 2026-11-24"));
        return null;
    }

    private static List<GuideSection> Sections(string name, string topic, FrontMatter front, List<KnowledgeFault> faults)
    {
        List<GuideSection> sections = [];
        List<string> prose = [];
        List<string> english = [];
        var (heading, headingLine, inEnglish) = ("", 0, false);
        var line = front.BodyLine;
        foreach (var text in front.Body.Split('\n').Append(HeadingMark))
        {
            if (text.StartsWith(HeadingMark, StringComparison.Ordinal))
            {
                Close();
                (heading, headingLine, inEnglish) = (text[HeadingMark.Length..].Trim(), line, false);
            }
            else if (heading.Length > 0)
            {
                inEnglish = text.StartsWith(EnglishMark, StringComparison.Ordinal) || (inEnglish && text.Trim().Length > 0);
                (inEnglish ? english : prose).Add(text.StartsWith(EnglishMark, StringComparison.Ordinal) ? text[EnglishMark.Length..] : text);
            }

            line++;
        }

        return sections;

        void Close()
        {
            if (heading.Length == 0)
                return;
            var zh = string.Join('\n', prose).Trim();
            var en = string.Join('\n', english).Trim();
            if (zh.Length == 0)
                faults.Add(new KnowledgeFault(name, headingLine, 1, $"标题“{heading}”下没有内容 / nothing under this heading", "写上答案,或删掉标题 / write the answer or remove the heading"));
            sections.Add(new GuideSection($"{topic}#{sections.Count + 1}", topic, heading, new LocalizedText(zh, en.Length > 0 ? en : zh), $"{name}:{headingLine}"));
            prose.Clear();
            english.Clear();
        }
    }
}
