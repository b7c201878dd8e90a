using Butler.Skills.Guides;
using Butler.Skills.Venues;

namespace Butler.Skills.Knowledge;

/// <summary>What the butler knows: menu, venues and handbook, of one version.</summary>
public interface IKnowledge : IVenueBook, IGuideBook
{
    /// <summary>The version in force. Take it once for things that must fit together.</summary>
    KnowledgeSnapshot Current { get; }
}
