using System.Text;
using Butler.Skills.Language.Text;
using Butler.Skills.Talk;

namespace Butler.Skills.Community.Parcels;

/// <summary>What is said about parcels.</summary>
internal static class ParcelWords
{
    /// <summary>Stands before each parcel of a list.</summary>
    public const string Bullet = "· ";

    public static string List(IReadOnlyList<Parcel> parcels, ISkillTurn turn)
    {
        var english = turn.Language == TalkLanguage.English;
        var arrived = parcels.Where(p => p.State == ParcelState.Arrived).ToList();
        var expected = parcels.Where(p => p.State == ParcelState.Expected).ToList();
        var text = new StringBuilder();
        text.Append((arrived.Count, english) switch
        {
            (0, true) => "No parcel of yours is waiting yet.",
            (0, _) => "目前还没有您家的包裹到站。",
            (1, true) => "One parcel is waiting for you:",
            (_, true) => $"{arrived.Count} parcels are waiting for you:",
            _ => $"您家有{arrived.Count}件包裹待取:",
        });
        foreach (var parcel in arrived)
            text.Append('\n').Append(Bullet).Append(Line(parcel, turn));
        if (expected.Count > 0)
        {
            text.Append('\n').Append(english ? "The desk is asked to take in:" : "已登记请管家中心代收、还没到的:");
            foreach (var parcel in expected)
                text.Append('\n').Append(Bullet).Append(Described(parcel, english));
        }

        return text.ToString();
    }

    public static string None(string? carrier, IReadOnlyList<Parcel> others, ISkillTurn turn)
    {
        var english = turn.Language == TalkLanguage.English;
        var which = carrier is null ? "" : english ? $" from {carrier}" : carrier;
        var text = english
            ? $"I have no parcel{which} of your household on record, neither arrived nor announced, so there is no pick-up code to give."
            : $"目前没有查到您家的{which}包裹到站记录,也没有待取的取件码。";
        if (others.Count > 0)
            text += "\n" + List(others, turn);
        return $"{text}{(english ? " If the courier says it was delivered: " : "如果快递显示已送达,")}{CommunityWords.AskManager(turn.Manager, turn.Language)}";
    }

    public static string TakenIn(Parcel parcel, ISkillTurn turn) => turn.Language == TalkLanguage.English
        ? $"Noted for the duty desk: please take in {Described(parcel, english: true)}. You will hear from me when it has come."
        : $"好的,已登记给管家中心代收:{Described(parcel, english: false)}。到了我会通知您。";

    public static string Dropped(int count, TalkLanguage language) => language == TalkLanguage.English
        ? count == 1 ? "All right, the desk need not take that parcel in any more." : $"All right, the desk need not take those {count} parcels in any more."
        : $"好的,已撤销{count}件代收登记。";

    public static string NothingExpected(TalkLanguage language) => language == TalkLanguage.English
        ? "There is no parcel that the desk is asked to take in."
        : "没有查到还未到的代收登记,不用撤销。";

    /// <summary>What the household reads when the desk has it.</summary>
    public static LocalizedText Arrived(Parcel parcel)
    {
        var code = parcel.PickupCode;
        return new LocalizedText(
            $"您家有{parcel.Carrier}包裹到了,放在{parcel.Place}{(code is null ? "" : $",取件码 {code}")}。",
            $"A parcel{(parcel.Carrier is null ? "" : $" from {parcel.Carrier}")} has arrived for you at: {parcel.Place}{(code is null ? "" : $"; pick-up code {code}")}.");
    }

    private static string Line(Parcel parcel, ISkillTurn turn)
    {
        var since = CommunityWords.Moment(parcel.ArrivedAt!.Value, turn.Now, turn.Language);
        return turn.Language == TalkLanguage.English
            ? $"{parcel.Carrier ?? "Parcel"}: {parcel.Place}{(parcel.PickupCode is null ? "" : $", pick-up code {parcel.PickupCode}")}, since {since}."
            : $"{parcel.Carrier ?? "包裹"}:{parcel.Place}{(parcel.PickupCode is null ? ",凭房号和姓名领取" : $",取件码 {parcel.PickupCode}")},{since}到。";
    }

    private static string Described(Parcel parcel, bool english) => (parcel.Note ?? parcel.Carrier) switch
    {
        { } words => $"\"{words}\"",
        _ => english ? "a parcel" : "包裹一件",
    };
}
