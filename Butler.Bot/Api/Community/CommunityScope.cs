using Butler.Bot.Care;
using Butler.Bot.Api.Problems;
using Butler.Skills.Community;
using Butler.Skills.Community.Activities;
using Butler.Skills.Community.Bills;
using Butler.Skills.Community.Notices;
using Butler.Skills.Community.Parcels;
using Butler.Skills.Households;
using Butler.Skills.Orders;
using Butler.Skills.Storage;
using Microsoft.EntityFrameworkCore;

namespace Butler.Bot.Api.Community;

/// <summary>What of community life a person of staff may see, and whom they may address.</summary>
internal sealed class CommunityScope
{
    private readonly ButlerDb _db;
    private readonly CareScope _care;
    private readonly bool _all;
    private readonly string? _manager;
    private readonly IQueryable<Household> _households;
    private readonly IQueryable<ServiceOrder> _orders;

    public CommunityScope(ButlerDb db, StaffMember person)
    {
        _care = new CareScope(db, person);
        (_db, _households, _orders) = (db, _care.Households, _care.Orders);
        (_all, _manager) = (_care.All, _care.Manager);
    }

    public IQueryable<Household> Households => _households;

    public IQueryable<Bill> Bills => _db.Bills.Where(b => _households.Any(h => h.Id == b.HouseholdId));

    public IQueryable<Parcel> Parcels => _db.Parcels.Where(p => _households.Any(h => h.Id == p.HouseholdId));

    /// <summary>The announcements of visitors that the resident has confirmed.</summary>
    public IQueryable<ServiceOrder> Visitors => _orders.Where(o => o.ItemName == PlanItems.Visitors && o.Status != OrderStatus.Draft && o.Number != null);

    /// <summary>What is for everybody, for one's own households, or for one of them.</summary>
    public IQueryable<Notice> Notices => _db.Notices.Include(n => n.Households).Where(n =>
        (_all || n.Manager == null || n.Manager == _manager)
        && (n.Households.Count == 0 || n.Households.Any(x => _households.Any(h => h.Id == x.HouseholdId))));

    public IQueryable<Activity> Activities => _care.Activities;

    /// <summary>Whether it was made for this person's own households, or they serve all.</summary>
    public bool MayChange(string? manager) => _care.MayChange(manager);

    /// <summary>Which of those named are this person's to know of.</summary>
    public Task<HashSet<string>> KnownAsync(IEnumerable<string> households, CancellationToken cancellationToken)
    {
        var named = households.Distinct().ToList();
        return _households.Where(h => EF.Parameter(named).Contains(h.Id)).Select(h => h.Id).ToHashSetAsync(cancellationToken);
    }

    public Task<bool> ServesAsync(string household, CancellationToken cancellationToken) => _households.AnyAsync(h => h.Id == household, cancellationToken);

    /// <summary>Whom a notice or activity of this person is for: desk and senior reach everybody, the others their own households.</summary>
    /// <exception cref="BadField">A cluster or household that is none of theirs.</exception>
    public async Task<Audience> AddressAsync(string? cluster, IReadOnlyList<string>? households, CancellationToken cancellationToken)
    {
        var named = households?.Distinct(StringComparer.Ordinal).ToList() ?? [];
        if (cluster is not null && !await _households.AnyAsync(h => h.Cluster == cluster, cancellationToken))
            throw new BadField("cluster", "is none that you serve");
        if (await _households.CountAsync(h => EF.Parameter(named).Contains(h.Id), cancellationToken) != named.Count)
            throw new BadField("households", "names one that is not in your care");
        return new Audience(_manager, cluster, named);
    }
}
