using System.ComponentModel;
using System.Globalization;

namespace Butler.Bot.Api.Community.Bills;

/// <summary>One charge; the same reference again corrects it.</summary>
internal sealed record BillRequest
{
    [Description("What it is for: 2026-11, 2026-Q4 or 2026.")]
    public string? Period { get; init; }

    [Description("property_fee, shared_utilities, parking, water, electricity, gas, heating or other.")]
    public string? Kind { get; init; }

    [Description("In yuan, with at most two decimals.")]
    public decimal? Amount { get; init; }

    [Description("The last day to pay, 2026-12-15.")]
    public string? Due { get; init; }

    [Description("The day it was paid; left out while it is not.")]
    public string? Paid { get; init; }

    [Description("What the resident may read beside the amount.")]
    public string? Remark { get; init; }

    [Description("The billing system's number; left out: one bill of a kind for a period.")]
    public string? Reference { get; init; }

    public BillFields ToFields() => new(Period, Kind, Amount?.ToString(CultureInfo.InvariantCulture), Due, Paid, Remark, Reference);
}
