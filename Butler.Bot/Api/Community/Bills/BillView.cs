using System.Text.Json.Serialization;
using Butler.Bot.Api.Requests;
using Butler.Bot.Hosting.Time;
using Butler.Skills.Community.Bills;

namespace Butler.Bot.Api.Community.Bills;

/// <summary>One charge of a household.</summary>
/// <param name="Period">2026-11, 2026-Q4 or 2026.</param>
/// <param name="Amount">In yuan.</param>
/// <param name="Paid">Null while it is not paid.</param>
/// <param name="Reference">The billing system's own number.</param>
internal sealed record BillView(
    string Id,
    string Household,
    string Period,
    [property: JsonConverter(typeof(Words<BillKind>))] BillKind Kind,
    decimal Amount,
    DateOnly Due,
    DateOnly? Paid,
    string? Remark,
    string Reference,
    DateTimeOffset Updated)
{
    public static BillView Of(Bill bill, CommunityTime time) => new(
        bill.Id, bill.HouseholdId, bill.Period, bill.Kind, bill.Amount, bill.DueOn, bill.PaidOn, bill.Remark, bill.Reference, time.Local(bill.UpdatedAt));
}

/// <param name="Added">Bills that were not there before.</param>
/// <param name="Changed">Bills that were written again.</param>
internal sealed record BillImportView(int Added, int Changed);
