namespace Butler.Skills.Community.Notices;

/// <summary>A household that a notice is for.</summary>
public sealed class NoticeHousehold
{
    private NoticeHousehold() { }

    internal NoticeHousehold(string noticeId, string householdId) => (NoticeId, HouseholdId) = (noticeId, householdId);

    public string NoticeId { get; private set; } = "";
    public string HouseholdId { get; private set; } = "";
}
