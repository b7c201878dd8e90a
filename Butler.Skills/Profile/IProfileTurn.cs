using Butler.Skills.Talk;

namespace Butler.Skills.Profile;

/// <summary>What the skill of the profile needs of the turn.</summary>
public interface IProfileTurn : ISkillTurn
{
    ProfileMemory ProfileMemory { get; }
}
