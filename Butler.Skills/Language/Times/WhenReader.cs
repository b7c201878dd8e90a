using Butler.Skills.Language.Cues;

namespace Butler.Skills.Language.Times;

/// <summary>
/// Reads the times a message names, in Chinese and English, dialect and the usual typos included, relative to a now that
/// carries the community's offset. Deterministic, thread-safe, some tens of microseconds.
/// </summary>
public static class WhenReader
{
    /// <summary>Longer texts are read to here; nobody names a time after a page.</summary>
    public const int LongestText = 300;

    private static readonly TimeSpan ManyDays = TimeSpan.FromDays(5);

    private static readonly CueSet Dinner = CueSet.Of("晚饭|晚餐|夜宵|宵夜|晚宴|团年饭|年夜饭|dinner|supper");
    private static readonly CueSet Breakfast = CueSet.Of("早饭|早餐|早点送|豆浆油条|起床|起身|叫醒|喊醒|breakfast|wake me|wake-up|get me up");

    /// <summary>Every time that is named, in the order of the text, past and ruled-out ones marked as such.</summary>
    public static IReadOnlyList<WhenPhrase> Read(string text, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (text.Length > LongestText)
            text = text[..LongestText];
        var folded = CueFold.Fold(text);
        var moment = new Moment(now);
        var atoms = Atoms(folded, moment);
        if (atoms.Count == 0)
            return [];

        var groups = AtomGrouping.Group(folded, atoms);
        var resolver = new TimeResolver(moment, Meal(folded));
        var phrases = new List<WhenPhrase>(groups.Count);
        foreach (var group in groups)
        {
            if (resolver.Resolve(group) is not { } time)
                continue;
            phrases.Add(new WhenPhrase(group.Index, group.EndIndex - group.Index, text[group.Index..group.EndIndex], time.Start, time.End, time.Kind, group.Recurring?.Recurrence, group.IsPast)
            {
                IsNegated = group.IsNegated || group.IsInconvenient && groups.Exists(other => other != group && !other.IsNegated && !other.IsInconvenient && !other.IsPast && other.HasDay),
                IsReason = group.IsReason,
                NamesDay = group.Days is not null && !group.InheritsDay || group.Instant is not null || group.Recurring?.NamesDay == true,
                NamesTime = group.HasTime || group.Instant is not null,
            });
        }
        return phrases;
    }

    /// <summary>The one time a message is about: neither past nor ruled out nor vague, the most exact first.</summary>
    /// <param name="lookingBack">For what is about something that happened (camera records): a past time will do.</param>
    public static WhenPhrase? ReadOne(string text, DateTimeOffset now, bool lookingBack = false)
    {
        WhenPhrase? best = null;
        foreach (var phrase in Read(text, now))
        {
            if ((phrase.IsUsable || lookingBack && phrase is { IsPast: true, IsNegated: false }) && (best is null || Rank(phrase) > Rank(best)))
                best = phrase;
        }
        return best;
    }

    /// <summary>Builds the patterns before the first resident waits for them.</summary>
    public static void Warm()
    {
        var now = new DateTimeOffset(2026, 1, 5, 9, 0, 0, TimeSpan.FromHours(8));
        _ = Read("每周一上午九点到十一点 12月5号 下周三晚上 半小时后 春节 农历八月十五 马上 一会儿", now);
        _ = Read("every Monday, tomorrow at 3 pm, Dec 5, in half an hour, half past two, this weekend, later", now);
    }

    /// <summary>"过年前大扫除,后天上午": a bound that is weeks away says less than the day.</summary>
    private static int Rank(WhenPhrase phrase) => (phrase.IsReason ? 0 : 20) + phrase.Kind switch
    {
        not WhenKind.Recurring when phrase.End - phrase.Start > ManyDays => 0,
        WhenKind.Instant => 8,
        WhenKind.Recurring => 6,
        // "晚上老鼠咬得叽叽咕咕,后天上午来": the one with a day is when to come.
        WhenKind.Window => phrase.NamesDay ? 5 : 4,
        _ => 2,
    };

    private static List<Atom> Atoms(string folded, Moment now)
    {
        var (chinese, latin, digits) = (false, false, false);
        foreach (var character in folded)
        {
            chinese |= character >= '\u4E00';
            latin |= char.IsAsciiLetter(character);
            digits |= char.IsAsciiDigit(character);
        }
        var atoms = new List<Atom>();
        if (chinese || digits)
        {
            ChineseDays.Collect(folded, now, atoms);
            ChineseHours.Collect(folded, now, atoms);
            ChineseSpans.Collect(folded, now, atoms);
            ChineseRecurrence.Collect(folded, now, atoms);
        }
        if (latin)
            EnglishTimes.Collect(chinese ? LatinAlone(folded) : folded, now, atoms);
        DaysOfMonth.Collect(folded, now, atoms);
        AroundMeals.Collect(folded, atoms);
        return atoms;
    }

    /// <summary>"Tomorrow下午三点": a Chinese character beside a Latin word is no letter of it.</summary>
    private static string LatinAlone(string folded) => string.Create(folded.Length, folded, static (latin, text) =>
    {
        for (var i = 0; i < latin.Length; i++)
            latin[i] = text[i] >= '\u4E00' ? '|' : text[i];
    });

    private static MealHint Meal(string folded)
    {
        var text = CueText.Of(folded);
        if (Dinner.IsIn(text))
            return MealHint.Dinner;
        return Breakfast.IsIn(text) ? MealHint.Breakfast : MealHint.None;
    }
}
