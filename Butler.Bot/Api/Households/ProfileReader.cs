using Butler.Bot.Api.Orders;
using Butler.Bot.Hosting.Time;
using Butler.Skills.Households;
using Butler.Skills.Orders;
using Butler.Skills.Storage;
using Microsoft.EntityFrameworkCore;

namespace Butler.Bot.Api.Households;

/// <summary>Reads a household's profile out of what it has told and ordered.</summary>
internal sealed class ProfileReader(CommunityTime time)
{
    private const int MostUsual = 5;

    public async Task<ProfileView> ReadAsync(ButlerDb db, Household household, CancellationToken cancellationToken)
    {
        var orders = await db.Orders.AsNoTracking()
            .Where(o => o.HouseholdId == household.Id && o.Status != OrderStatus.Draft && o.Number != null)
            .Select(o => new { o.ItemId, o.ItemName, o.Visits })
            .ToListAsync(cancellationToken);
        var usual = orders
            .Where(o => o.ItemId is not null)
            .GroupBy(o => o.ItemId!)
            .Select(item => new UsualItemView(item.Key, item.Last().ItemName, item.Count()))
            .OrderByDescending(item => item.Times).ThenBy(item => item.Id, StringComparer.Ordinal)
            .Take(MostUsual);
        var told = await db.Preferences.AsNoTracking()
            .Where(p => p.HouseholdId == household.Id)
            .OrderBy(p => p.Since).ThenBy(p => p.Id)
            .ToListAsync(cancellationToken);
        return new ProfileView(
            household.Id,
            household.SpecialOwner,
            [.. household.Members.OrderBy(r => r.Id, StringComparer.Ordinal).Select(ResidentView.Of)],
            orders.Count,
            [.. usual],
            orders.SelectMany(o => o.Visits).MaxBy(v => v.At) is { } visit
                ? new OrderVisitView(time.Local(visit.At), visit.By, visit.Reached, visit.Satisfied, visit.Remarks)
                : null,
            [.. told.Select(p => PreferenceView.Of(p, time))]);
    }
}
