using Butler.Skills.Conversations;
using Butler.Skills.Households;
using Butler.Skills.Language.Text;
using Butler.Skills.Storage;

namespace Butler.Skills.Talk;

/// <summary>
/// What every skill may know of the turn it serves. The household comes from here and from nowhere else: no skill takes
/// one as an argument. Rooms that need more ask for an interface of their own that extends this one.
/// </summary>
public interface ISkillTurn
{
    string Id { get; }

    /// <summary>Tracks the entities of the turn; a skill never saves.</summary>
    ButlerDb Db { get; }

    Conversation Conversation { get; }

    /// <summary>Business time in the community's offset.</summary>
    DateTimeOffset Now { get; }

    /// <summary>Null while the channel's user is not bound to a household.</summary>
    Household? Household { get; }

    /// <summary>The household's own manager.</summary>
    StaffMember? Manager { get; }

    /// <summary>The resident's messages this turn answers, oldest first; never empty.</summary>
    IReadOnlyList<Message> Incoming { get; }

    /// <summary>The words of <see cref="Incoming"/>.</summary>
    string Text { get; }

    /// <summary>The language the resident writes, and is answered in.</summary>
    TalkLanguage Language { get; }

    TurnTrace Trace { get; }

    /// <summary>The binding words of the skills so far.</summary>
    ReplyBoard Board { get; }
}
