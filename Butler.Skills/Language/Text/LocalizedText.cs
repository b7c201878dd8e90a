namespace Butler.Skills.Language.Text;

/// <summary>The same words in both languages.</summary>
public sealed record LocalizedText(string Zh, string En)
{
    public string In(TalkLanguage language) => language == TalkLanguage.English ? En : Zh;
}
