using Butler.Skills.Talk;

namespace Butler.Skills.Guides;

/// <summary>What the guide skill needs of a turn.</summary>
public interface IGuideTurn : ISkillTurn
{
    /// <summary>What the handbook answered in this turn; kept with the conversation, for "and when is it paid back?".</summary>
    string? Guided { get; set; }
}
