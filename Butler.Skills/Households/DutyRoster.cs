using Butler.Skills.Storage;
using Microsoft.EntityFrameworkCore;

namespace Butler.Skills.Households;

/// <summary>Who answers for a household at this moment: its manager, a deputy of theirs, the duty desk, in this order.</summary>
public sealed class DutyRoster
{
    private readonly List<StaffMember> _people;

    private DutyRoster(List<StaffMember> people) => _people = people;

    /// <summary>Null only in a house without a desk; then it waits for whoever takes it.</summary>
    public StaffMember? Answering => OnDuty(StaffRole.Manager) ?? OnDuty(StaffRole.Deputy) ?? OnDuty(StaffRole.Desk);

    /// <summary>Who answers for what the manager must not decide alone, or is about them.</summary>
    public StaffMember? AnsweringAbove => OnDuty(StaffRole.Senior) ?? OnDuty(StaffRole.Desk) ?? Answering;

    /// <summary>As <see cref="Answering"/> while this person is away.</summary>
    public StaffMember? AnsweringWithout(string signIn) => new DutyRoster(_people.FindAll(s => s.SignIn != signIn)).Answering;

    /// <param name="manager">Sign-in of the household's manager; null where there is no household, then only the desk and the senior are there.</param>
    public static async Task<DutyRoster> LoadAsync(ButlerDb db, string? manager, CancellationToken cancellationToken) => new(await db.Staff.AsNoTracking()
        .Where(s => s.LeftAt == null)
        .Where(s => s.Role == StaffRole.Desk || s.Role == StaffRole.Senior || (manager != null && (s.SignIn == manager || s.StandsInFor == manager)))
        .OrderBy(s => s.SignIn)
        .ToListAsync(cancellationToken));

    /// <summary>The person who has this role for the household and is on duty. The desk is there round the clock, whatever the roster says.</summary>
    public StaffMember? OnDuty(StaffRole role) =>
        _people.Find(s => s.Role == role && s.OnDuty) ?? (role == StaffRole.Desk ? _people.Find(s => s.Role == role) : null);

    public StaffMember? Find(string signIn) => _people.Find(s => s.SignIn == signIn);
}
