using System.Text.Json.Serialization;
using Butler.Bot.Api.Orders;
using Butler.Bot.Api.Requests;
using Butler.Bot.Hosting.Time;
using Butler.Skills.Community.Visitors;
using Butler.Skills.Orders;

namespace Butler.Bot.Api.Community.Visitors;

/// <summary>An announced visitor, as the gate has to know them.</summary>
/// <param name="Id">The id of the order that announces them.</param>
/// <param name="Room">Whom they visit.</param>
/// <param name="Who">As the resident said it: 姓陈, 我妈.</param>
/// <param name="People">1 when the resident did not say.</param>
/// <param name="Note">Everything else the resident said.</param>
internal sealed record VisitorView(
    string Id,
    string Number,
    string Household,
    string Room,
    [property: JsonConverter(typeof(Words<VisitorState>))] VisitorState State,
    string? Who,
    int People,
    OrderWhenView? When,
    string? Plate,
    string? Brings,
    string? Note,
    DateTimeOffset? Admitted,
    [property: JsonPropertyName("admitted_by")] string? AdmittedBy,
    DateTimeOffset? Left,
    [property: JsonPropertyName("left_by")] string? LeftBy)
{
    public static VisitorView Of(ServiceOrder order, VisitorPass? pass, string room, CommunityTime time) => new(
        order.Id,
        order.Number!,
        order.HouseholdId,
        room,
        StateOf(order, pass),
        pass?.Who,
        order.Quantity,
        order.Start is { } start ? new OrderWhenView(time.Local(start), time.Local(order.End)) : null,
        pass?.Plate,
        pass?.Brings,
        order.Remark,
        time.Local(pass?.AdmittedAt),
        pass?.AdmittedBy,
        time.Local(pass?.LeftAt),
        pass?.LeftBy);

    public static VisitorState StateOf(ServiceOrder order, VisitorPass? pass) => (order, pass) switch
    {
        (_, { LeftAt: not null }) => VisitorState.Left,
        (_, { AdmittedAt: not null }) => VisitorState.Admitted,
        ({ Status: OrderStatus.Cancelled }, _) => VisitorState.Cancelled,
        _ => VisitorState.Expected,
    };
}
