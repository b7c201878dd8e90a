namespace Butler.Skills.Talk;

/// <summary>The outcome words of the interface document, from the least to the most telling one of a turn with several.</summary>
public static class Outcomes
{
    public const string Answered = "answered";
    public const string NoneMatch = "none_match";
    public const string NotKnown = "not_known";
    public const string Refused = "refused";
    public const string Asked = "asked";
    public const string Drafted = "drafted";
    public const string HandedOff = "handed_off";
    public const string Changed = "changed";
    public const string Booked = "booked";
    public const string Alarmed = "alarmed";

    private static readonly string[] Weights =
        [Answered, NoneMatch, NotKnown, Refused, Asked, Drafted, HandedOff, Changed, Booked, Alarmed];

    public static string Weightier(string first, string second) =>
        Array.IndexOf(Weights, second) >= Array.IndexOf(Weights, first) ? second : first;
}
