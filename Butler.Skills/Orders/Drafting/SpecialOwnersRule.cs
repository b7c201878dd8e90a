using Butler.Skills.Households;
using Butler.Skills.Menu;

namespace Butler.Skills.Orders.Drafting;

/// <summary>Relief items are for special owners alone.</summary>
internal static class SpecialOwnersRule
{
    public static bool IsBroken(MenuItem item, Household household) =>
        item.Eligible == Eligibility.SpecialOwners && !household.SpecialOwner;
}
