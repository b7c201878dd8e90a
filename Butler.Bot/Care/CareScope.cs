using Butler.Skills.Community.Activities;
using Butler.Skills.Conversations;
using Butler.Skills.Handoffs;
using Butler.Skills.Households;
using Butler.Skills.Orders;
using Butler.Skills.ServiceLevels;
using Butler.Skills.Storage;
using Microsoft.EntityFrameworkCore;

namespace Butler.Bot.Care;

/// <summary>
/// What a person of staff may see, in the console and through the API: managers their own households, deputies those they stand in for, desk and senior all,
/// and also what belongs to no household yet. Every read starts here, so what is not in one's care is not there.
/// </summary>
internal sealed class CareScope
{
    private readonly ButlerDb _db;
    private readonly bool _all;
    private readonly string? _manager;

    public CareScope(ButlerDb db, StaffMember person)
    {
        _db = db;
        _all = person.Role is StaffRole.Desk or StaffRole.Senior;
        _manager = person.Role == StaffRole.Deputy ? person.StandsInFor : person.SignIn;
    }

    /// <summary>Whether the person sees all households.</summary>
    public bool All => _all;

    /// <summary>Whose households the person sees; null for who sees all.</summary>
    public string? Manager => _all ? null : _manager;

    public IQueryable<Conversation> Conversations => _db.Conversations.Where(c => _all || _db.Households.Any(h => h.Id == c.HouseholdId && h.Manager == _manager));

    public IQueryable<Household> Households => _db.Households.Where(h => _all || h.Manager == _manager);

    public IQueryable<ServiceOrder> Orders => _db.Orders.Where(o => _all || _db.Households.Any(h => h.Id == o.HouseholdId && h.Manager == _manager));

    public IQueryable<Handoff> Handoffs => _db.Handoffs.Where(h => _all || _db.Households.Any(x => x.Id == h.HouseholdId && x.Manager == _manager));

    public IQueryable<Alarm> Alarms => _db.Alarms.Where(a => _all || _db.Households.Any(h => h.Id == a.HouseholdId && h.Manager == _manager));

    public IQueryable<ServiceClock> Clocks => _db.Clocks.Where(c => _all || _db.Households.Any(h => h.Id == c.HouseholdId && h.Manager == _manager));

    public IQueryable<ClockEvent> ClockEvents => _db.ClockEvents.Where(e => _all || _db.Households.Any(h => h.Id == e.HouseholdId && h.Manager == _manager));

    /// <summary>What is for everybody, for one's own households, or for one of them; with seats and households.</summary>
    public IQueryable<Activity> Activities => _db.Activities.Include(a => a.Seats).Include(a => a.Households).AsSplitQuery().Where(a =>
        (_all || a.Manager == null || a.Manager == _manager)
        && (a.Households.Count == 0 || a.Households.Any(x => Households.Any(h => h.Id == x.HouseholdId))));

    /// <summary>Whether it was made for this person's own households, or they serve all.</summary>
    public bool MayChange(string? manager) => _all || (manager is not null && manager == _manager);

    public IQueryable<Message> Messages => _db.Messages.Where(m => _all || _db.Households.Any(h => h.Id == m.HouseholdId && h.Manager == _manager));
}
