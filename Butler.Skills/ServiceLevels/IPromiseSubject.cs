using Butler.Skills.Households;
using Butler.Skills.Storage;

namespace Butler.Skills.ServiceLevels;

/// <summary>
/// What promises are made about (orders, handoffs), in the room that knows it. Works on the tracked entities of the
/// caller's unit of work; does nothing about an id that is none of its own.
/// </summary>
public interface IPromiseSubject
{
    /// <summary>The promise now belongs to this person; what it is about moves along.</summary>
    Task MoveAsync(ButlerDb db, ServiceClock clock, StaffMember to, DateTimeOffset now, CancellationToken cancellationToken);

    /// <summary>Tells the resident that the promise was broken, and who has it now when that has changed.</summary>
    /// <returns>The conversation in which they were told; null when they were not.</returns>
    Task<string?> ApologiseAsync(ButlerDb db, ServiceClock clock, StaffMember? movedTo, DateTimeOffset now, CancellationToken cancellationToken);
}
