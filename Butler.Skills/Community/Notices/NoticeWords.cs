using Butler.Skills.Language.Text;
using Butler.Skills.Talk;

namespace Butler.Skills.Community.Notices;

/// <summary>How notices are quoted.</summary>
internal static class NoticeWords
{
    private const int MostInFull = 3;

    /// <summary>In full; of many the titles, so that one can be asked for.</summary>
    public static string Quote(IReadOnlyList<Notice> notices, DateTimeOffset now, TalkLanguage language)
    {
        if (notices.Count <= MostInFull)
            return string.Join("\n\n", notices.Select(n => Full(n, now, language)));
        var list = string.Join('\n', notices.Select(n => $"· {Titled(n, language)}{Provenance(n, now, language)}"));
        return language == TalkLanguage.English
            ? $"Notices in force:\n{list}\nTell me which one you would like to read."
            : $"目前有效的公共通知:\n{list}\n想看哪一条,告诉我就行。";
    }

    public static string None(bool general, IReadOnlyList<Notice> others, ISkillTurn turn)
    {
        var english = turn.Language == TalkLanguage.English;
        if (general)
            return english ? "There is no public notice in force for your household at the moment." : "目前没有面向您家的有效公共通知。";
        var known = others.Count == 0 ? "" : english
            ? $" In force are: {string.Join("; ", others.Select(n => Titled(n, turn.Language)))}."
            : $"目前有效的通知有:{string.Join("、", others.Select(n => Titled(n, turn.Language)))}。";
        return english
            ? $"I find no public notice about that, so I can neither confirm it nor name a time.{known} {CommunityWords.AskManager(turn.Manager, turn.Language)}"
            : $"我没有查到关于这件事的公共通知,不能确认,也不敢乱说时间。{known}{CommunityWords.AskManager(turn.Manager, turn.Language)}";
    }

    private static string Full(Notice notice, DateTimeOffset now, TalkLanguage language)
    {
        var ended = notice.IsInForce(now) ? "" : language == TalkLanguage.English ? "This notice has run out. " : "这条通知已经过期。";
        return $"{ended}{Titled(notice, language)}\n{notice.Text.In(language)}\n{Provenance(notice, now, language)}";
    }

    private static string Titled(Notice notice, TalkLanguage language) =>
        language == TalkLanguage.English ? $"\"{notice.Title.En}\"" : $"《{notice.TitleZh}》";

    private static string Provenance(Notice notice, DateTimeOffset now, TalkLanguage language)
    {
        var published = CommunityWords.Day(DateOnly.FromDateTime(notice.PublishedAt.ToOffset(now.Offset).DateTime), now, language);
        var until = CommunityWords.Moment(notice.Until, now, language);
        return language == TalkLanguage.English
            ? $"({notice.Source}, published {published}, valid until {until})"
            : $"({notice.Source}{published}发布,有效至{until})";
    }
}
