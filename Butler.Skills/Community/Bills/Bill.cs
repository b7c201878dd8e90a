using Butler.Skills.Storage;

namespace Butler.Skills.Community.Bills;

/// <summary>One charge of one household, as the billing system of the property company gave it. The butler only reads it.</summary>
public sealed class Bill : IVersioned
{
    private Bill() { }

    /// <param name="reference">The billing system's own number; the same one again is the same bill.</param>
    public Bill(string householdId, string reference, DateTimeOffset now)
    {
        Id = Ids.New();
        (HouseholdId, Reference, UpdatedAt) = (householdId, reference, now);
    }

    public string Id { get; private set; } = "";
    public string HouseholdId { get; private set; } = "";
    public string Reference { get; private set; } = "";
    public BillKind Kind { get; private set; }

    /// <summary>As <see cref="BillPeriod"/> writes it.</summary>
    public string Period { get; private set; } = "";

    /// <summary>In yuan.</summary>
    public decimal Amount { get; private set; }

    public DateOnly DueOn { get; private set; }
    public DateOnly? PaidOn { get; private set; }

    /// <summary>What the resident may read beside the amount.</summary>
    public string? Remark { get; private set; }

    public DateTimeOffset UpdatedAt { get; private set; }
    public long Version { get; private set; }

    public BillPeriod Covers => BillPeriod.Read(Period) ?? throw new InvalidOperationException("A stored bill is for no period.");

    public bool IsPaid => PaidOn is not null;

    /// <summary>What the billing system says now; it may correct everything but whose bill it is.</summary>
    public void Charge(BillCharge charge, DateTimeOffset now)
    {
        (Kind, Period, Amount, DueOn, PaidOn, Remark) =
            (charge.Kind, charge.Period.ToString(), charge.Amount, charge.DueOn, charge.PaidOn, charge.Remark);
        UpdatedAt = now;
    }
}

/// <param name="Amount">In yuan.</param>
/// <param name="PaidOn">Null while it is not paid.</param>
public sealed record BillCharge(BillKind Kind, BillPeriod Period, decimal Amount, DateOnly DueOn, DateOnly? PaidOn, string? Remark)
{
    /// <summary>For a billing system without numbers: one bill of a kind for a period.</summary>
    public string UsualReference => $"{Period}/{Kind}";
}
