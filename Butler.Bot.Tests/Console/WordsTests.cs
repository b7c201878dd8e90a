using System.Globalization;
using System.Resources;
using System.Text.RegularExpressions;
using Butler.Bot.Console;
using Butler.Bot.Tests.Servers;

namespace Butler.Bot.Tests.Console;

/// <summary>The console speaks Chinese by itself and English from its resources.</summary>
public sealed partial class WordsTests
{
    [Fact]
    public void EveryChineseWordOfTheConsole_HasAnEnglishOne()
    {
        var english = new ResourceManager(typeof(Words)).GetResourceSet(CultureInfo.GetCultureInfo("en"), createIfNotExists: true, tryParents: false)!;
        var files = Directory.EnumerateFiles(Path.Combine(Sources.Host, "Console"), "*", SearchOption.AllDirectories)
            .Where(f => f.EndsWith(".razor", StringComparison.Ordinal) || f.EndsWith(".cs", StringComparison.Ordinal));
        var words = files.SelectMany(f => Chinese().Matches(File.ReadAllText(f)).Select(m => m.Groups[1].Value)).Where(w => !w.Contains("{local", StringComparison.Ordinal) && !w.Contains("{first", StringComparison.Ordinal) && !w.Contains("{year", StringComparison.Ordinal) && w != "中文" && !w.Contains('@')).Distinct().ToList();
        Assert.True(words.Count > 200, $"Only {words.Count} words were found.");

        Assert.DoesNotContain(words, w => string.IsNullOrWhiteSpace(english.GetString(w)));
    }

    [GeneratedRegex("\"([^\"\n]*[\u4e00-\u9fff][^\"\n]*)\"")]
    private static partial Regex Chinese();
}
