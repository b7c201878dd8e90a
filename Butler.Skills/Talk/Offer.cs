namespace Butler.Skills.Talk;

/// <summary>
/// Something the butler offered to do at the end of its words. A yes in the very next turn takes it up; anything else
/// lets it go, so that a yes to another thing never reaches back to it.
/// </summary>
/// <param name="What">One of the words below.</param>
/// <param name="Subject">What it is about: the resident's words for the manager, or the id of an activity or of an item of the menu.</param>
public sealed record Offer(string What, string Subject, int Count = 1)
{
    /// <summary>To have the manager find out and answer.</summary>
    public const string Manager = "manager";

    /// <summary>To note a service down that was asked about.</summary>
    public const string Item = "item";

    /// <summary>To take seats at an activity.</summary>
    public const string Seats = "seats";
}
