using System.Globalization;
using Butler.Bot.Api.Requests;
using Butler.Skills.Community.Bills;

namespace Butler.Bot.Api.Community.Bills;

/// <summary>The fields of a bill as a request or a line of a file has them.</summary>
internal sealed record BillFields(string? Period, string? Kind, string? Amount, string? Due, string? Paid, string? Remark, string? Reference)
{
    private const decimal Most = 1_000_000;
    private const int LongestRemark = 200;
    private const int LongestReference = 64;

    /// <summary>The charge, or what is wrong by field.</summary>
    public (BillCharge? Charge, Dictionary<string, string[]> Errors) Read()
    {
        var errors = new Dictionary<string, string[]>();
        var period = Need(BillPeriod.Read(Period), "period", "is a month, quarter or year such as 2026-11, 2026-Q4 or 2026");
        var kind = Need(ReadKind(), "kind", $"is one of {string.Join(", ", Words<BillKind>.All)}, or its Chinese name");
        var amount = Need(ReadAmount(), "amount", $"is an amount in yuan from 0 to {Most}, with at most two decimals");
        var due = Need(Dates.Read(Due), "due", Dates.Mend);
        var paid = string.IsNullOrWhiteSpace(Paid) ? null : Need(Dates.Read(Paid), "paid", $"{Dates.Mend}, or left out while it is not paid");
        if (Remark?.Length > LongestRemark)
            errors["remark"] = [$"must be at most {LongestRemark} characters"];
        if (Reference?.Length > LongestReference)
            errors["reference"] = [$"must be at most {LongestReference} characters"];
        return errors.Count > 0
            ? (null, errors)
            : (new BillCharge(kind!.Value, period!.Value, amount!.Value, due!.Value, paid, Blank(Remark)), errors);

        T? Need<T>(T? value, string field, string mend)
            where T : struct
        {
            if (value is null)
                errors[field] = [mend];
            return value;
        }
    }

    public string? GivenReference => Blank(Reference);

    private BillKind? ReadKind()
    {
        if (Blank(Kind) is not { } word)
            return null;
        var index = Words<BillKind>.All.ToList().IndexOf(word);
        return index >= 0 ? Enum.GetValues<BillKind>()[index] : BillKinds.Find(word);
    }

    private decimal? ReadAmount() =>
        decimal.TryParse(Amount, NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingWhite | NumberStyles.AllowTrailingWhite, CultureInfo.InvariantCulture, out var amount)
        && amount <= Most && decimal.Round(amount, 2) == amount
            ? amount
            : null;

    private static string? Blank(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}
