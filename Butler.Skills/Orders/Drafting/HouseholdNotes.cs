using System.Collections.Frozen;
using Butler.Skills.Language.Text;
using Butler.Skills.Menu;
using Butler.Skills.Profile;

namespace Butler.Skills.Orders.Drafting;

/// <summary>
/// What the household told once and wants heeded goes into the note of every draft it applies to, to the letter, so that
/// the resident sees it in the summary and whoever comes reads it.
/// </summary>
internal static class HouseholdNotes
{
    private static readonly LocalizedText Mark = new("(本户嘱咐)", "(household) ");

    private static readonly FrozenSet<string> Food = Suppliers("meal-delivery|milk-delivery|private-chef|nutritionist|cooking-school|event-planning|shopping|domestic-staff|maternity-care|nursing-care|elderly-care|childcare");
    private static readonly FrozenSet<string> Cleaners = Suppliers("domestic-staff|appliance-care|carpet-and-upholstery-care|laundry|pest-control|car-detailing|car-wash");
    private static readonly FrozenSet<string> Carers = Suppliers("nursing-care|elderly-care|childcare|maternity-care|health-centre|health-coach|nutritionist|domestic-staff");
    private static readonly FrozenSet<string> Movers = Suppliers("travel-agency|chauffeur-car|car-rental|ticketing");
    private static readonly FrozenSet<string> AnimalPeople = Suppliers("pet-care|pest-control");
    private static readonly FrozenSet<string> NobodyComes = Suppliers("editing|car-rental|ticketing|golf-club|health-centre|health-coach|nutritionist|cooking-school|ceremony-services|travel-agency|real-estate-agency|chauffeur-car|car-detailing|car-wash|florist");

    /// <summary>Read when a draft is made and at no other time: most turns make none.</summary>
    public static void AddTo(ServiceOrder draft, MenuItem item, IOrderTurn turn)
    {
        var scopes = ScopesOf(item);
        foreach (var preference in Known(turn).Where(p => p.AppliesToAny(scopes)))
            draft.Fill(new OrderDetails(Note: Mark.In(turn.Language) + preference.Text), turn.Now);
    }

    /// <summary>With what this very turn has added, and without what it has removed.</summary>
    private static IEnumerable<Preference> Known(IOrderTurn turn)
    {
        var household = turn.Household!.Id;
        _ = turn.Db.Preferences.Where(p => p.HouseholdId == household).ToList();
        return turn.Db.Preferences.Local.Where(p => p.HouseholdId == household).OrderByDescending(p => p.IsSafety).ThenBy(p => p.Since);
    }

    private static HashSet<PreferenceScope> ScopesOf(MenuItem item)
    {
        var scopes = new HashSet<PreferenceScope>();
        var supplier = item.Supplier ?? "";
        Add(PreferenceScope.Dining, item.Group.En == "Dining" || Food.Contains(supplier));
        if (item.Section == "public")
            return scopes;
        Add(PreferenceScope.Cleaning, item.Department == Department.Cleaning || Cleaners.Contains(supplier));
        Add(PreferenceScope.Repair, item.Kind == OrderKind.Repair || item.Department == Department.Engineering);
        Add(PreferenceScope.Care, Carers.Contains(supplier) || item.Group.En == "Health concierge");
        Add(PreferenceScope.Pets, AnimalPeople.Contains(supplier));
        Add(PreferenceScope.Travel, Movers.Contains(supplier) || item.Group.En == "Travel made easy");
        Add(PreferenceScope.Visit, item.Department is Department.Engineering or Department.Cleaning or Department.Greening
            || (item.Department == Department.Supplier && !NobodyComes.Contains(supplier)));
        return scopes;

        void Add(PreferenceScope scope, bool applies)
        {
            if (applies)
                scopes.Add(scope);
        }
    }

    private static FrozenSet<string> Suppliers(string kinds) => kinds.Split('|').ToFrozenSet(StringComparer.Ordinal);
}
