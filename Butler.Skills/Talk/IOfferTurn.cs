namespace Butler.Skills.Talk;

/// <summary>What skills that offer something at the end of their words need of the turn.</summary>
public interface IOfferTurn : ISkillTurn
{
    /// <summary>What the turn before this one offered; null when it offered nothing.</summary>
    Offer? Offered { get; }

    /// <summary>What this turn offers; the last one counts.</summary>
    Offer? Offering { get; set; }
}
