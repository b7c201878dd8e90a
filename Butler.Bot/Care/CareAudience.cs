using Butler.Skills.Community;
using Butler.Skills.Conversations;
using Butler.Skills.Households;
using Butler.Skills.Storage;
using Microsoft.EntityFrameworkCore;

namespace Butler.Bot.Care;

/// <summary>Whom a notice or an activity of a person's reaches, chosen among the households in their care.</summary>
public sealed class CareAudience(IButlerStore store)
{
    /// <summary>The clusters in the person's care.</summary>
    public async Task<IReadOnlyList<string>> ClustersAsync(StaffMember person, CancellationToken cancellationToken)
    {
        await using var db = store.Open();
        return await new CareScope(db, person).Households.Select(h => h.Cluster).Distinct().Order().ToListAsync(cancellationToken);
    }

    public async Task<AudienceReach> PreviewAsync(StaffMember person, AudienceChoice choice, CancellationToken cancellationToken)
    {
        await using var db = store.Open();
        var reached = await ChosenAsync(db, person, choice, cancellationToken);
        List<string> ids = [.. reached.Select(h => h.Id)];
        var talking = await db.Messages.Where(m => m.From == Author.Resident && EF.Parameter(ids).Contains(m.HouseholdId!)).Select(m => m.HouseholdId).Distinct().CountAsync(cancellationToken);
        return new AudienceReach(reached.Count, talking, [.. choice.Rooms.Where(r => !reached.Exists(h => h.Room == r))]);
    }

    /// <returns>Null when it reaches nobody.</returns>
    internal static async Task<Audience?> AddressAsync(ButlerDb db, StaffMember person, AudienceChoice choice, CancellationToken cancellationToken)
    {
        var chosen = await ChosenAsync(db, person, choice, cancellationToken);
        return chosen.Count == 0 ? null : new Audience(new CareScope(db, person).Manager, choice.Cluster, choice.Rooms.Count == 0 ? [] : [.. chosen.Select(h => h.Id)]);
    }

    private static Task<List<Household>> ChosenAsync(ButlerDb db, StaffMember person, AudienceChoice choice, CancellationToken cancellationToken)
    {
        var (cluster, rooms) = (choice.Cluster, choice.Rooms);
        var households = new CareScope(db, person).Households.AsNoTracking().Where(h => cluster == null || h.Cluster == cluster);
        return (rooms.Count == 0 ? households : households.Where(h => EF.Parameter(rooms).Contains(h.Room))).ToListAsync(cancellationToken);
    }
}

/// <param name="Cluster">Null for all in the person's care.</param>
/// <param name="Rooms">Doors as people say them; none for all.</param>
public sealed record AudienceChoice(string? Cluster, IReadOnlyCollection<string> Rooms)
{
    public static readonly AudienceChoice Everybody = new(null, []);
}

/// <param name="Talking">How many of them have a talk it can be written into; the others hear of it when they ask.</param>
/// <param name="Unknown">Rooms that are none in the person's care.</param>
public sealed record AudienceReach(int Households, int Talking, IReadOnlyList<string> Unknown);
