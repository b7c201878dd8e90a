using Butler.Skills.Menu;

namespace Butler.Skills.Orders;

/// <summary>What is ordered, copied from the menu when the draft is made so that a later edit of the menu changes no order.</summary>
/// <param name="ItemId">Null for what is not on the menu.</param>
/// <param name="ItemName">The plan's name of the item, to the letter.</param>
/// <param name="Department">Who carries it out.</param>
/// <param name="Capacity">How many can be served at one time.</param>
/// <param name="NeedsPerson">False for what runs without anybody (a reminder): no promise of a response.</param>
public sealed record OrderSubject(
    string? ItemId,
    string? ItemName,
    string TitleZh,
    string TitleEn,
    OrderKind Kind,
    string Department,
    MenuPrice Price,
    bool NeedsApproval,
    bool NeedsPerson,
    SlotCapacity? Capacity = null);
