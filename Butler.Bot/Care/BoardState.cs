using Butler.Skills.Handoffs;
using Butler.Skills.Households;

namespace Butler.Bot.Care;

/// <summary>All that waits for people at one instant; each sees their part of it.</summary>
/// <param name="Number">Grows with every look at the database.</param>
/// <param name="Marks">How far people have read the talks of the board.</param>
public sealed record BoardState(
    long Number, IReadOnlyList<BoardRow> Rows, IReadOnlyList<AlarmRow> Alarms, IReadOnlyDictionary<(string Person, string Conversation), long> Marks)
{
    public static readonly BoardState Empty = new(0, [], [], new Dictionary<(string, string), long>());

    private readonly Lazy<Dictionary<string, BoardRow>> _byTalk = new(() => Rows.ToDictionary(r => r.ConversationId));

    /// <summary>The talk's row; null when it waits for nobody.</summary>
    public BoardRow? Find(string conversationId) => _byTalk.Value.GetValueOrDefault(conversationId);

    // The order is the same for everybody, so it is made once for all consoles.
    private readonly Lazy<BoardRow[]> _inOrder = new(() =>
        [.. Rows.OrderByDescending(r => r.Alarm)
            .ThenBy(r => r.Due ?? DateTimeOffset.MaxValue)
            .ThenBy(r => r.WaitingSince ?? DateTimeOffset.MaxValue)
            .ThenByDescending(r => r.LastAt)]);

    /// <summary>What is in the person's care; what burns first stands first.</summary>
    public IReadOnlyList<BoardRow> For(StaffMember person) => [.. _inOrder.Value.Where(r => Serves(person, r.Manager))];

    public IReadOnlyList<AlarmRow> AlarmsFor(StaffMember person) => [.. Alarms.Where(a => Serves(person, a.Manager))];

    public bool IsUnread(StaffMember person, BoardRow row) => row.LastResidentSeq > Marks.GetValueOrDefault((person.SignIn, row.ConversationId));

    private static bool Serves(StaffMember person, string? manager) => person.Serves(manager ?? "") && (manager is not null || person.Role is StaffRole.Desk or StaffRole.Senior);
}

/// <summary>An emergency nobody has acknowledged.</summary>
public sealed record AlarmRow(Alarm Alarm, string? Room, string? Manager, string Words);
