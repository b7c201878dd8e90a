namespace Butler.Skills.Households;

/// <summary>A home of the community (户): who lives there, who their manager is.</summary>
public sealed class Household
{
    private Household() { }

    public Household(string id, string room, string cluster, string manager, bool specialOwner)
    {
        (Id, Room, Cluster, Manager, SpecialOwner) = (id, room, cluster, manager, specialOwner);
    }

    public string Id { get; private set; } = "";

    /// <summary>The door as people say it: 3栋2单元1203.</summary>
    public string Room { get; private set; } = "";

    /// <summary>组团.</summary>
    public string Cluster { get; private set; } = "";

    /// <summary>Sign-in of the one manager this household has at any moment.</summary>
    public string Manager { get; private set; } = "";

    /// <summary>特殊业主: may have the relief items of the assistance menu.</summary>
    public bool SpecialOwner { get; private set; }

    /// <summary>When those before moved out; what is older is not for those who live there now.</summary>
    public DateTimeOffset VacatedAt { get; private set; } = DateTimeOffset.UnixEpoch;

    /// <summary>All who ever lived there as far as is known; <see cref="Members"/> are those who do.</summary>
    public List<Resident> Residents { get; private set; } = [];

    public IEnumerable<Resident> Members => Residents.Where(r => r.LivesThere);

    public void AssignTo(string manager) => Manager = manager;

    /// <summary>Everybody has moved out.</summary>
    public void Vacate(DateTimeOffset now) => VacatedAt = now;
}
