using Butler.Skills.Households;
using Butler.Skills.Language.Text;
using Butler.Skills.Storage;

namespace Butler.Skills.Community.Activities;

/// <summary>An activity of the community with a limited number of seats; each taken seat is a row of its own.</summary>
public sealed class Activity : IVersioned
{
    private Activity() { }

    /// <param name="id">Null for a new one; given for data that is to be filled in only once.</param>
    public Activity(ActivityPlan plan, Audience audience, string createdBy, DateTimeOffset now, string? id = null)
    {
        Id = id ?? Ids.New();
        (Theme, TitleZh, TitleEn, DetailsZh, DetailsEn, Place) = (plan.Theme, plan.TitleZh, plan.TitleEn, plan.DetailsZh, plan.DetailsEn, plan.Place);
        (Start, End, Places, Fee) = (plan.Start, plan.End, plan.Places, plan.Fee);
        (Manager, Cluster, Households) = (audience.Manager, audience.Cluster, [.. audience.Households.Select(h => new ActivityHousehold(Id, h))]);
        (CreatedBy, CreatedAt) = (createdBy, now);
    }

    public string Id { get; private set; } = "";
    public ActivityTheme Theme { get; private set; }
    public string TitleZh { get; private set; } = "";
    public string? TitleEn { get; private set; }
    public string? DetailsZh { get; private set; }
    public string? DetailsEn { get; private set; }
    public string Place { get; private set; } = "";
    public DateTimeOffset Start { get; private set; }
    public DateTimeOffset? End { get; private set; }
    public int Places { get; private set; }

    /// <summary>What it costs a person, in words; null when it is free.</summary>
    public string? Fee { get; private set; }

    /// <summary>For this manager's households only; null for all.</summary>
    public string? Manager { get; private set; }

    /// <summary>For this cluster only; null for all.</summary>
    public string? Cluster { get; private set; }

    /// <summary>For these households only; empty for all.</summary>
    public List<ActivityHousehold> Households { get; private set; } = [];

    public string CreatedBy { get; private set; } = "";
    public DateTimeOffset CreatedAt { get; private set; }
    public DateTimeOffset? CancelledAt { get; private set; }
    public string? CancelReason { get; private set; }
    public long Version { get; private set; }
    public List<ActivitySeat> Seats { get; private set; } = [];

    public LocalizedText Title => new(TitleZh, TitleEn ?? TitleZh);
    public LocalizedText Details => new(DetailsZh ?? "", DetailsEn ?? DetailsZh ?? "");
    public int FreePlaces => Places - Seats.Count;

    public bool IsOpen(DateTimeOffset now) => CancelledAt is null && Start > now;

    public bool Reaches(Household household) =>
        (Manager is null || Manager == household.Manager)
        && (Cluster is null || Cluster == household.Cluster)
        && (Households.Count == 0 || Households.Exists(h => h.HouseholdId == household.Id));

    public int SeatsOf(string householdId) => Seats.Count(s => s.HouseholdId == householdId);

    /// <summary>
    /// Takes the lowest free seats, all or none. Two households that take the same one at the same moment meet at its row,
    /// and the later one looks again.
    /// </summary>
    public bool Take(string householdId, int people, DateTimeOffset now)
    {
        if (people < 1 || people > FreePlaces || !IsOpen(now))
            return false;
        var taken = Seats.Select(s => s.No).ToHashSet();
        var free = Enumerable.Range(1, Places).Where(no => !taken.Contains(no)).Take(people);
        Seats.AddRange([.. free.Select(no => new ActivitySeat(Id, no, householdId, now))]);
        return true;
    }

    /// <summary>Gives the household's seats back; how many there were.</summary>
    public int GiveBack(string householdId) => Seats.RemoveAll(s => s.HouseholdId == householdId);

    public bool Cancel(string? reason, DateTimeOffset now)
    {
        if (!IsOpen(now))
            return false;
        (CancelledAt, CancelReason) = (now, reason);
        return true;
    }
}

/// <param name="Fee">What it costs a person, in words; null when it is free.</param>
public sealed record ActivityPlan(
    ActivityTheme Theme,
    string TitleZh,
    string? TitleEn,
    string? DetailsZh,
    string? DetailsEn,
    string Place,
    DateTimeOffset Start,
    DateTimeOffset? End,
    int Places,
    string? Fee);
