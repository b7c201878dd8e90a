using Butler.Skills.Venues.Answers.Lexicons;
using Butler.Skills.Venues.Search;

namespace Butler.Skills.Venues.Answers.Reading;

internal enum VenueOrder
{
    Best,
    Cheapest,
    Dearest,
}

/// <summary>What a question says, before anything is looked up.</summary>
internal sealed record VenueReading
{
    public required CompactText Text { get; init; }
    public IReadOnlyList<NameMatch> Names { get; init; } = [];

    /// <summary>The name of a place the knowledge does not have.</summary>
    public string? UnknownName { get; init; }

    public IReadOnlyList<FieldPhrase> Fields { get; init; } = [];
    public IReadOnlyList<NearbyAsk> Nearby { get; init; } = [];
    public IReadOnlyList<CategoryHit> Categories { get; init; } = [];
    public IReadOnlyList<ValueHit> Values { get; init; } = [];
    public IReadOnlyList<NumericWish> Numbers { get; init; } = [];
    public IReadOnlyList<string> Areas { get; init; } = [];
    public Reference? Reference { get; init; }
    public Moment? Moment { get; init; }
    public VenueOrder? Order { get; init; }

    /// <summary>A dish that is asked for by the words around it and that no venue is known to have.</summary>
    public string? WantedDish { get; init; }

    /// <summary>What is to be done somewhere; null where a kind of place or a value says it.</summary>
    public WantedDoing? WantedDoing { get; init; }

    /// <summary>What a fact is asked of by words that nothing is known by; see <see cref="AskedSubject"/>.</summary>
    public string? Subject { get; init; }

    /// <summary>The question holds nothing but the subject and what is asked of it.</summary>
    public bool IsOnlyOfSubject { get; init; }

    /// <summary>Words by which places say that they are for those who come along.</summary>
    public IReadOnlyList<string> Companions { get; init; } = [];

    /// <summary>Speaks of spending time at a place: 玩, 逛, 走走.</summary>
    public bool IsOfVisit { get; init; }

    /// <summary>Asks where, rather than for a fact: 去哪, 哪里可以, where can I.</summary>
    public bool AsksWhere { get; init; }

    /// <summary>Says that a place is to be found: 推荐, 找, 哪家.</summary>
    public bool Seeks { get; init; }

    /// <summary>Asks whether a place is open, now or at <see cref="Moment"/>.</summary>
    public bool AsksOpen { get; init; }

    /// <summary>Features a kind of place shall have.</summary>
    public IReadOnlyList<FieldPhrase> FeatureWishes { get; init; } = [];

    /// <summary>Wants a place that is open around the clock.</summary>
    public bool AllNight { get; init; }

    public bool AsksYesOrNo { get; init; }

    /// <summary>Asks something of a place, rather than only naming a kind of place.</summary>
    public bool AsksOfPlace => Fields.Count > 0 || Nearby.Count > 0 || AsksOpen || Values.Count > 0;

    /// <summary>Characters that were not understood at all.</summary>
    public int Leftover { get; init; }

    public bool HasWishes => FeatureWishes.Count > 0 || AllNight || Numbers.Count > 0 || Values.Count > 0 || Areas.Count > 0 || Order is not null || WantedDish is not null || WantedDoing is not null || (AsksOpen && Moment is not null);
}
