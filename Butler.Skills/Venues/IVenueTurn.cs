using Butler.Skills.Talk;

namespace Butler.Skills.Venues;

/// <summary>What the venue skill needs of a turn.</summary>
public interface IVenueTurn : ISkillTurn
{
    /// <summary>
    /// Kept with the conversation. Where a talk has no memory yet but a history, <see cref="Answers.VenueTalk"/> reads
    /// the venues out of its lines.
    /// </summary>
    IRecentVenues RecentVenues { get; }
}
