namespace Butler.Skills.Orders.Wording;

/// <summary>Places in the reply for words of which only the latest count.</summary>
internal static class SkillPlaces
{
    public const string Drafts = "drafts";
    public const string Booked = "booked";
    public const string Aside = "aside";
    public const string Plan = "plan";
    public const string Choice = "choice";
    public const string Change = "change";
}
