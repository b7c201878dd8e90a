namespace Butler.Skills.Diary;

public enum DiaryKind
{
    /// <summary>Written by a person.</summary>
    Note,
    Order,
    Complaint,
    Handoff,
    Preference,
    Privacy,
}
