using System.Text.Json.Serialization;
using Butler.Bot.Api.Clocks;
using Butler.Bot.Api.Requests;
using Butler.Skills.Menu;
using Butler.Skills.Orders;

namespace Butler.Bot.Api.Orders;

/// <summary>A request of a household. What the resident did not say is null, never guessed.</summary>
/// <param name="Number">Null until the resident has confirmed it.</param>
/// <param name="Item">Null for what is not on the menu.</param>
/// <param name="Quantity">1 when the resident did not say.</param>
internal sealed record OrderView(
    string Id,
    string? Number,
    string Household,
    OrderItemView? Item,
    [property: JsonConverter(typeof(Words<OrderKind>))] OrderKind Kind,
    [property: JsonConverter(typeof(Words<OrderStatus>))] OrderStatus Status,
    [property: JsonConverter(typeof(Words<ApprovalState>))] ApprovalState Approval,
    OrderWhenView? When,
    int Quantity,
    string? Location,
    string? Note,
    IReadOnlyList<string> Photos,
    OrderPriceView Price,
    string Department,
    IReadOnlyList<ClockView> Clocks,
    IReadOnlyList<OrderVisitView> Visits,
    int? Rating,
    DateTimeOffset Created,
    IReadOnlyList<OrderEventView> History);

/// <param name="Name">The plan's name of the item, to the letter, in every language.</param>
/// <param name="Title">What people read, in the language that was asked for.</param>
internal sealed record OrderItemView(string Id, string? Name, string Title);

/// <param name="End">The end of the window; null when it is that very minute.</param>
internal sealed record OrderWhenView(DateTimeOffset Start, DateTimeOffset? End);

/// <param name="Amount">Null while nobody has named a price.</param>
internal sealed record OrderPriceView(decimal? Amount, string Terms);

/// <param name="Satisfied">Null when nobody was reached or would not say.</param>
internal sealed record OrderVisitView(DateTimeOffset At, string By, bool Reached, bool? Satisfied, string? Remarks);

/// <param name="By">resident, butler, or a sign-in name.</param>
internal sealed record OrderEventView(DateTimeOffset At, string By, string What, string? Detail);
