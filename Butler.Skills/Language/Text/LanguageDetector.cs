namespace Butler.Skills.Language.Text;

public static class LanguageDetector
{
    private const int FewLetters = 6;

    /// <summary>Of a whole talk, its latest words first: a bare "ok" after Chinese sentences does not make it English.</summary>
    public static TalkLanguage OfTalk(IReadOnlyList<string> latestFirst) =>
        Of(latestFirst.FirstOrDefault(t => t.Length > FewLetters) ?? (latestFirst.Count > 0 ? latestFirst[0] : ""));

    /// <summary>English when there are Latin words and no Chinese to speak of; what has neither (numbers, emoji) keeps the language of the talk.</summary>
    public static TalkLanguage Of(string text, TalkLanguage otherwise = TalkLanguage.Chinese)
    {
        var chinese = 0;
        var latin = 0;
        foreach (var character in text)
        {
            if (Pinyin.Of(character) != Pinyin.None)
                chinese++;
            else if (char.IsAsciiLetter(character))
                latin++;
        }

        if (chinese == 0)
            return latin >= 2 ? TalkLanguage.English : otherwise;
        // A Chinese name or place in an English sentence does not make it Chinese.
        return latin > chinese * 8 ? TalkLanguage.English : TalkLanguage.Chinese;
    }
}
