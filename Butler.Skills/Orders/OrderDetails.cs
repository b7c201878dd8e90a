using Butler.Skills.Orders.Recurring;
using Butler.Skills.Orders.Wording;

namespace Butler.Skills.Orders;

/// <summary>What a resident said about a request. Null is "not said", never a guess; nulls leave what is already known.</summary>
/// <param name="Start">The moment, or the start of the window.</param>
/// <param name="End">The end of the window; null when <paramref name="Start"/> is that very minute.</param>
/// <param name="Repeats">The rule of what is to come again and again; <see cref="RuleText.Once"/> when it no longer is to.</param>
public sealed record OrderDetails(
    DateTimeOffset? Start = null,
    DateTimeOffset? End = null,
    int? Quantity = null,
    string? Location = null,
    string? Note = null,
    string? Repeats = null)
{
    /// <summary>From the arguments of a skill; a time without an offset is the community's, blank texts were not said.</summary>
    internal static OrderDetails Read(DateTimeOffset now, string? when, string? until, int? quantity = null, string? location = null, string? note = null, string? repeats = null) =>
        new(IsoTime.Read(when, now), IsoTime.Read(until, now), quantity, Text(location), Text(note), Rule(repeats));

    private static string? Rule(string? repeats) => RuleText.Read(repeats) is { } rule ? RuleText.Write(rule)
        : string.Equals(repeats?.Trim(), RuleText.Once, StringComparison.OrdinalIgnoreCase) ? RuleText.Once : null;

    private static string? Text(string? value) => string.IsNullOrWhiteSpace(value) ? null : value.Trim();
}
