namespace Butler.Skills.Language.Text;

/// <summary>The languages the butler answers in.</summary>
public enum TalkLanguage
{
    Chinese,
    English,
}
