namespace Butler.Skills.Community.Bills;

/// <summary>What a household is charged for.</summary>
public enum BillKind
{
    /// <summary>物业费</summary>
    PropertyFee,

    /// <summary>公摊: common light, lifts and pumps, shared by floor area.</summary>
    SharedUtilities,
    Parking,
    Water,
    Electricity,
    Gas,
    Heating,
    Other,
}
