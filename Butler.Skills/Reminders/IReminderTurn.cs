using Butler.Skills.Talk;

namespace Butler.Skills.Reminders;

/// <summary>What the skill of reminders needs of the turn.</summary>
public interface IReminderTurn : ISkillTurn
{
    ReminderMemory ReminderMemory { get; }
}
