using System.Globalization;
using Butler.Skills.Conversations;
using Butler.Skills.Language.Text;

namespace Butler.Skills.Profile;

/// <summary>What is said about preferences; the resident's own words stand in quotes, to the letter.</summary>
internal static class PreferenceWords
{
    public static readonly LocalizedText Unbound = new(
        "您的账号还没有绑定房号,我记不到您家的档案里。请扫描24小时服务卡上的二维码绑定。",
        "Your account is not linked to a household yet, so I have no file to put this in. Please scan the QR code on your 24-hour service card.");

    public static readonly LocalizedText AskWhat = new(
        "好的,请问要我记住什么?比如\"我对花生过敏\"、\"上门前先打电话\"。",
        "Sure, what shall I remember? For example \"I am allergic to peanuts\" or \"call before coming up\".");

    public static readonly LocalizedText None = new(
        "您家现在没有记下任何偏好。想让我记住什么,直接说就行,比如\"打扫别用香精\"。",
        "Nothing of that kind is kept for your household. Tell me what to remember, for example \"no scented cleaners\".");

    public static string Kept(Preference preference, Preference? instead, TalkLanguage language)
    {
        var english = language == TalkLanguage.English;
        var where = Where(preference, language);
        if (instead is not null)
        {
            return english
                ? $"Noted instead of \"{instead.Text}\": \"{preference.Text}\". {where}"
                : $"好的,改记为:「{preference.Text}」(原来记的是「{instead.Text}」)。{where}";
        }

        return english ? $"Noted for your household: \"{preference.Text}\". {where}" : $"好的,已记在您家档案里:「{preference.Text}」。{where}";
    }

    public static string Already(Preference preference, TalkLanguage language) => language == TalkLanguage.English
        ? $"That is noted already: \"{preference.Text}\"."
        : $"这条已经记着了:「{preference.Text}」。";

    public static string Forgotten(IReadOnlyList<Preference> preferences, TalkLanguage language) => language == TalkLanguage.English
        ? $"Removed: {string.Join(", ", preferences.Select(p => $"\"{p.Text}\""))}. I will no longer heed it."
        : $"好的,已删除:{string.Join("、", preferences.Select(p => $"「{p.Text}」"))},以后不再按这个安排。";

    public static string List(IReadOnlyList<Preference> preferences, TalkLanguage language) =>
        (language == TalkLanguage.English ? "Kept for your household:\n" : "您家档案里记着:\n") + Lines(preferences, language)
        + (language == TalkLanguage.English ? "\nTo change or remove one, just say so." : "\n要改要删,说一声就行。");

    public static string Which(IReadOnlyList<Preference> preferences, TalkLanguage language) =>
        (language == TalkLanguage.English ? "Which one shall I remove?\n" : "请问删哪一条?\n") + Lines(preferences, language);

    public static string Lines(IReadOnlyList<Preference> preferences, TalkLanguage language) => string.Join('\n', preferences.Select((p, i) =>
        language == TalkLanguage.English
            ? string.Create(CultureInfo.InvariantCulture, $"{i + 1}. {Name(p.Kind, language)}: \"{p.Text}\"")
            : string.Create(CultureInfo.InvariantCulture, $"{i + 1}. {Name(p.Kind, language)}:「{p.Text}」")));

    public static IReadOnlyList<QuickReply> Buttons(IReadOnlyList<Preference> preferences, TalkLanguage language) =>
        [.. preferences.Select((p, i) => new QuickReply($"{i + 1}. {p.Text}", language == TalkLanguage.English ? $"number {i + 1}" : $"第{i + 1}个"))];

    public static string Name(PreferenceKind kind, TalkLanguage language) => Names[(int)kind].In(language);

    private static readonly LocalizedText[] Names =
    [
        new("过敏", "Allergy"), new("健康", "Health"), new("饮食", "Food"), new("清洁", "Cleaning"), new("联系方式", "How to reach you"), new("指定人员", "Who comes"),
        new("宠物", "Pets"), new("老人", "Elderly"), new("孩子", "Children"), new("时间", "Hours"), new("其他", "Other"),
    ];

    private static string Where(Preference preference, TalkLanguage language)
    {
        var english = language == TalkLanguage.English;
        if (preference.AppliesTo.Contains(PreferenceScope.Everything))
            return english ? "I will mention it with everything you order." : "以后您下单我都会带上。";
        var scopes = string.Join(english ? ", " : "、", preference.AppliesTo.Select(s => ScopeName(s).In(language)));
        return english ? $"I will mention it whenever it is about {scopes}." : $"以后涉及{scopes}的安排我都会带上。";
    }

    private static LocalizedText ScopeName(PreferenceScope scope) => scope switch
    {
        PreferenceScope.Dining => new("餐饮", "food"),
        PreferenceScope.Cleaning => new("清洁", "cleaning"),
        PreferenceScope.Visit => new("上门", "visits to your home"),
        PreferenceScope.Repair => new("维修", "repairs"),
        PreferenceScope.Care => new("看护和健康", "care and health"),
        PreferenceScope.Pets => new("宠物", "pets"),
        PreferenceScope.Travel => new("出行", "travel"),
        _ => new("所有", "everything"),
    };
}
