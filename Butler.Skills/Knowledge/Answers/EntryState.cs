namespace Butler.Skills.Knowledge.Answers;

public enum EntryState
{
    Proposed,
    Approved,
    Refused,
    Withdrawn,
}
