using System.Globalization;
using Butler.Skills.Conversations;
using Butler.Skills.Households;
using Butler.Skills.Language.Text;

namespace Butler.Skills.Community.Activities;

/// <summary>What is said about activities.</summary>
internal static class ActivityWords
{
    private const int MostListed = 6;

    public static IReadOnlyList<QuickReply> YesNo(TalkLanguage language) => language == TalkLanguage.English
        ? [new("Confirm", "Confirm"), new("No", "No, thanks")]
        : [new("确认", "确认"), new("先不报", "不用了")];

    public static string List(IReadOnlyList<Activity> activities, Household household, DateTimeOffset now, TalkLanguage language)
    {
        if (activities is [var one])
            return $"{Full(one, household, now, language)}\n{(language == TalkLanguage.English ? "Would you like to join? Tell me how many of you." : "想参加的话,告诉我几位就行。")}";
        var lines = Lines(activities, household, now, language);
        return language == TalkLanguage.English
            ? $"Coming up in the community:\n{lines}\nTell me which one you would like to join, and how many of you."
            : $"近期的社区活动:\n{lines}\n想参加哪一个、几位,告诉我就行。";
    }

    public static string Which(IReadOnlyList<Activity> activities, Household household, DateTimeOffset now, TalkLanguage language)
    {
        var lines = Lines(activities, household, now, language);
        return language == TalkLanguage.English ? $"Which one do you mean?\n{lines}" : $"请问是哪一个活动?\n{lines}";
    }

    public static string None(IReadOnlyList<Activity> others, Household household, DateTimeOffset now, TalkLanguage language)
    {
        if (others.Count == 0)
            return language == TalkLanguage.English ? "No activity is announced for the time being." : "目前还没有公布的社区活动。";
        var lines = Lines(others, household, now, language);
        return language == TalkLanguage.English ? $"I find no such activity. Announced are:\n{lines}" : $"没有查到这个活动,目前公布的有:\n{lines}";
    }

    public static string NoneThen(IReadOnlyList<Activity> others, Household household, DateTimeOffset now, TalkLanguage language)
    {
        var lines = Lines(others, household, now, language);
        return language == TalkLanguage.English ? $"Nothing is on at that time. Announced are:\n{lines}" : $"您说的时间没有社区活动,目前公布的有:\n{lines}";
    }

    public static string NotJoined(IReadOnlyList<Activity> joined, Household household, DateTimeOffset now, TalkLanguage language)
    {
        if (joined.Count == 0)
            return language == TalkLanguage.English ? "Your household has signed up for no activity, so there is nothing to take back." : "没有查到您家报名的活动,不用取消。";
        var lines = Lines(joined, household, now, language);
        return language == TalkLanguage.English ? $"Your household has not signed up for that one. It has for:\n{lines}" : $"没有查到您家报名了这个活动,已报名的有:\n{lines}";
    }

    public static string Propose(Activity activity, int people, DateTimeOffset now, TalkLanguage language) => language == TalkLanguage.English
        ? $"Please check:\n{Facts(activity, now, language)}\nPeople: {people}\nShall I sign you up?"
        : $"请您核对:\n{Facts(activity, now, language)}\n人数:{people}位\n可以为您报名吗?";

    public static string Seated(Activity activity, string householdId, DateTimeOffset now, TalkLanguage language)
    {
        var seats = activity.Seats.Where(s => s.HouseholdId == householdId).Select(s => s.No).Order().ToList();
        var numbers = string.Join(language == TalkLanguage.English ? ", " : "、", seats.Select(no => no.ToString(CultureInfo.InvariantCulture)));
        return language == TalkLanguage.English
            ? $"You are signed up for \"{activity.Title.En}\", {CommunityWords.Moment(activity.Start, now, language)}, {activity.Place}: {seats.Count} {(seats.Count == 1 ? "person" : "people")}, seat {numbers}. If you cannot come, just tell me."
            : $"已为您报名\"{activity.TitleZh}\",{CommunityWords.Moment(activity.Start, now, language)},{activity.Place},共{seats.Count}位,名额号 {numbers}。来不了的话跟我说一声就行。";
    }

    public static string Already(Activity activity, int seats, DateTimeOffset now, TalkLanguage language) => language == TalkLanguage.English
        ? $"Your household is signed up for \"{activity.Title.En}\" already, {CommunityWords.Moment(activity.Start, now, language)}: {seats} {(seats == 1 ? "person" : "people")}."
        : $"您家已经报了\"{activity.TitleZh}\",{CommunityWords.Moment(activity.Start, now, language)},共{seats}位。";

    public static string Full(Activity activity, StaffMember? manager, TalkLanguage language)
    {
        var left = activity.FreePlaces;
        return language == TalkLanguage.English
            ? $"\"{activity.Title.En}\" has {(left == 0 ? "no places" : $"only {left} {(left == 1 ? "place" : "places")}")} left. For the waiting list: {CommunityWords.AskManager(manager, language)}"
            : $"\"{activity.TitleZh}\"{(left == 0 ? "名额已满" : $"只剩{left}个名额")}。想候补的话,{CommunityWords.AskManager(manager, language)}";
    }

    public static string Withdrawn(Activity activity, int seats, DateTimeOffset now, TalkLanguage language) => language == TalkLanguage.English
        ? $"Your {seats} {(seats == 1 ? "place" : "places")} at \"{activity.Title.En}\", {CommunityWords.Moment(activity.Start, now, language)}, {(seats == 1 ? "is" : "are")} given back."
        : $"好的,\"{activity.TitleZh}\"({CommunityWords.Moment(activity.Start, now, language)})的{seats}位报名已取消。";

    /// <summary>What the manager reads when a household wants on the waiting list.</summary>
    public static string WaitingList(Activity activity, int people) => $"候补报名:{activity.TitleZh},{people}位";

    /// <summary>What the button of an activity says in the resident's stead.</summary>
    public static string JoinThis(Activity activity, TalkLanguage language) =>
        language == TalkLanguage.English ? $"Sign me up for {activity.Title.En}" : $"报名参加{activity.TitleZh}";

    /// <summary>What households read when it is announced.</summary>
    public static LocalizedText Announce(Activity activity, DateTimeOffset now)
    {
        return new(Say(TalkLanguage.Chinese, "【社区活动】", $"想参加的话,回复\"{JoinThis(activity, TalkLanguage.Chinese)}\"就行。"),
            Say(TalkLanguage.English, "Community activity\n", $"To come along, reply \"{JoinThis(activity, TalkLanguage.English)}\"."));

        string Say(TalkLanguage language, string head, string foot)
        {
            var details = activity.Details.In(language) is { Length: > 0 } text ? $"\n{text}" : "";
            return $"{head}{Facts(activity, now, language)}{details}\n{Left(activity, language)}\n{foot}";
        }
    }

    /// <summary>What households that had signed up read when it is called off.</summary>
    public static LocalizedText CalledOff(Activity activity, DateTimeOffset now) => new(
        $"很抱歉,您家报名的\"{activity.TitleZh}\"({CommunityWords.Moment(activity.Start, now, TalkLanguage.Chinese)})取消了。{(activity.CancelReason is { } zh ? $"原因:{zh}。" : "")}",
        $"We are sorry: \"{activity.Title.En}\" ({CommunityWords.Moment(activity.Start, now, TalkLanguage.English)}), for which you had signed up, has been called off.{(activity.CancelReason is { } en ? $" Reason: {en}." : "")}");

    private static string Lines(IReadOnlyList<Activity> activities, Household household, DateTimeOffset now, TalkLanguage language) =>
        string.Join('\n', activities.Take(MostListed).Select(a => $"· {Line(a, household, now, language)}"));

    private static string Line(Activity activity, Household household, DateTimeOffset now, TalkLanguage language)
    {
        var seats = activity.SeatsOf(household.Id);
        return language == TalkLanguage.English
            ? $"{activity.Title.En}, {CommunityWords.Moment(activity.Start, now, language)}, {activity.Place}, {activity.Fee ?? "free"}, {Left(activity, language)}{(seats > 0 ? $" (you: {seats})" : "")}"
            : $"{activity.TitleZh},{CommunityWords.Moment(activity.Start, now, language)},{activity.Place},{activity.Fee ?? "免费"},{Left(activity, language)}{(seats > 0 ? $"(您家已报{seats}位)" : "")}";
    }

    private static string Full(Activity activity, Household household, DateTimeOffset now, TalkLanguage language)
    {
        var seats = activity.SeatsOf(household.Id);
        var own = seats == 0 ? "" : language == TalkLanguage.English ? $"\nYour household: {seats}" : $"\n您家已报名:{seats}位";
        var details = activity.Details.In(language) is { Length: > 0 } text ? $"\n{text}" : "";
        return $"{Facts(activity, now, language)}{details}\n{Left(activity, language)}{own}";
    }

    private static string Facts(Activity activity, DateTimeOffset now, TalkLanguage language)
    {
        var theme = ActivityThemes.Name(activity.Theme).In(language);
        return language == TalkLanguage.English
            ? $"Activity: {activity.Title.En} ({theme})\nTime: {CommunityWords.Moment(activity.Start, now, language)}\nPlace: {activity.Place}\nCost: {activity.Fee ?? "free"}"
            : $"活动:{activity.TitleZh}({theme})\n时间:{CommunityWords.Moment(activity.Start, now, language)}\n地点:{activity.Place}\n费用:{activity.Fee ?? "免费"}";
    }

    private static string Left(Activity activity, TalkLanguage language) => (activity.FreePlaces, language) switch
    {
        (0, TalkLanguage.English) => "full",
        (0, _) => "名额已满",
        (var left, TalkLanguage.English) => $"{left} of {activity.Places} places left",
        var (left, _) => $"还剩{left}个名额(共{activity.Places}个)",
    };
}
