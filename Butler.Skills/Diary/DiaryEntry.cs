using Butler.Skills.Storage;

namespace Butler.Skills.Diary;

/// <summary>
/// A line of the manager's private diary of a household (管家日记). Never shown to residents and never put into a prompt:
/// nothing but the API for staff reads it. What the butler notes by itself says what happened and never repeats what
/// residents wrote, so that deleting their words leaves none behind here.
/// </summary>
public sealed class DiaryEntry
{
    public const string ByButler = "butler";

    private DiaryEntry() { }

    /// <param name="source">What it is about, once and for all: the same step of the same order is noted once.</param>
    public DiaryEntry(string householdId, DiaryKind kind, string by, string text, string source, DateTimeOffset at)
    {
        (Id, HouseholdId, Kind, By, Text, Source, At) = (Ids.New(), householdId, kind, by, text, source, at);
    }

    /// <summary>What a person of staff writes.</summary>
    public static DiaryEntry Note(string householdId, string signIn, string text, DateTimeOffset at)
    {
        var note = new DiaryEntry(householdId, DiaryKind.Note, signIn, text, "", at);
        note.Source = note.Id;
        return note;
    }

    public string Id { get; private set; } = "";
    public string HouseholdId { get; private set; } = "";
    public DiaryKind Kind { get; private set; }

    /// <summary>butler, or the sign-in of who wrote it.</summary>
    public string By { get; private set; } = "";

    public string Text { get; private set; } = "";
    public string Source { get; private set; } = "";
    public DateTimeOffset At { get; private set; }
}
