using Butler.Skills.Language.Text;
using Butler.Skills.Venues.Answers.Reading;
using Butler.Skills.Venues.Search;

namespace Butler.Skills.Venues.Answers;

/// <summary>
/// Answers questions about venues from the knowledge, without a model: reads the question, decides which venues it is
/// about, and says facts with their source. Nothing is ever said of a venue that isn't in its own row.
/// </summary>
public sealed class VenueAnswers
{
    private const int SimilarNames = 3;
    private const double Resembling = 0.5;
    private readonly VenueKnowledge _knowledge;
    private readonly VenueReader _reader;
    private readonly FactTeller _facts;
    private readonly VenueFinder _finder;

    internal VenueAnswers(VenueKnowledge knowledge, VenueReader reader)
    {
        (_knowledge, _reader) = (knowledge, reader);
        _facts = new FactTeller(_knowledge.Catalog);
        _finder = new VenueFinder(_knowledge.Catalog, _knowledge.Index);
    }

    /// <summary>How surely this text is a question for venues, 0 to 1; cheap enough to ask of every message.</summary>
    public double Recognise(VenueQuestion question)
    {
        var reading = _reader.Read(question);
        var asks = reading.Fields.Count > 0 || reading.Nearby.Count > 0 || reading.Seeks || reading.AsksOpen;
        if (reading.Names.Count > 0)
            return asks || reading.Values.Count > 0 ? 0.95 : 0.6;
        if (reading.UnknownName is not null && asks)
            return 0.8;
        if (reading.Categories.Any(c => c.IsNoun) && (asks || reading.HasWishes))
            return 0.8;
        if ((reading.AsksWhere && reading.Categories.Count > 0) || SearchesByNumbers(reading))
            return 0.8;
        if (question.Recent.Count > 0 && reading.Reference is not null && asks)
            return 0.8;
        if (question.Recent.Count > 0 && (reading.Fields.Count > 0 || reading.Nearby.Count > 0))
            return reading.Leftover <= 1 ? 0.7 : 0.35;
        if ((reading.Order is not null && reading.Values.Count > 0) || reading.WantedDoing is not null)
            return 0.5;
        return reading.Categories.Count > 0 && asks ? 0.45 : asks && reading.HasWishes ? 0.3 : 0;
    }

    /// <summary>Whether a place that nobody knows is named and asked about in two ways, so that the words are about nothing else.</summary>
    public bool IsPlainlyOfAnUnknownPlace(VenueQuestion question)
        => _reader.Read(question) is { UnknownName: not null, Fields.Count: > 0, Nearby.Count: > 0 };

    /// <summary>Whether it is asked where to go, or what places of a kind can do: a question, however much it sounds like a service.</summary>
    public bool AsksAboutKinds(VenueQuestion question)
        => _reader.Read(question) is var reading && reading.Categories.Count > 0
            && (reading.AsksWhere || (reading.AsksYesOrNo && reading.FeatureWishes.Count > 0));

    /// <summary>Whether a fact, and nothing else, is asked of something by a name that nothing is known by.</summary>
    public bool AsksOfUnknownSubject(VenueQuestion question) => _reader.Read(question) is { IsOnlyOfSubject: true, UnknownName: null, Reference: null };

    /// <summary>Whether places are sought by a rating, by what a guest spends, by a fee or by the time a visit takes.</summary>
    public bool SearchesByNumbers(VenueQuestion question) => SearchesByNumbers(_reader.Read(question));

    /// <summary>What something is to be done to somewhere: 手表 in 哪里可以修手表; null when the question is no such one.</summary>
    public string? WantedThing(VenueQuestion question) => _reader.Read(question).WantedDoing?.Thing;

    public async ValueTask<VenueAnswer> AnswerAsync(VenueQuestion question, CancellationToken cancellationToken)
    {
        var reading = _reader.Read(question);
        var phrases = VenuePhrases.In(question.Language);
        var recent = question.Recent.Select(_knowledge.Catalog.ById).OfType<Venue>().ToList();
        var listed = question.Listed.Select(_knowledge.Catalog.ById).OfType<Venue>().ToList();

        if (reading.UnknownName is { } unknown && (AnswerForSlip(reading, question, phrases, unknown) ?? NotKnown(reading, phrases, unknown)) is { } other)
            return other;
        if (reading.Names.Count > 0)
            return await AboutNamedAsync(reading, question, recent, phrases, cancellationToken);

        if (reading.Reference is { Count: > 1 } && reading.Numbers.Count + reading.Values.Count > 0 && Subjects.OfTalk(reading, recent, listed) is { Count: > 1 } pool)
            return await _finder.FindAsync(reading, question, pool[0].Category, null, phrases, cancellationToken, pool);
        // After a list "附近有药店吗" means near home: nobody means the first of the five, and one of them is named or pointed at.
        if (listed.Count > 1 && listed.Take(1).SequenceEqual(recent.Take(1)) && reading.Nearby.Count > 0 && reading.Reference is not { IsExplicit: true }
            && reading.Nearby.SelectMany(n => n.Categories).FirstOrDefault() is { } nearHome && reading.Numbers.Count + reading.Values.Count == 0)
            return await _finder.FindAsync(reading, question, nearHome, null, phrases, cancellationToken);
        if (Subjects.Wanted(reading) is { } category && IsSearch(reading))
            return await _finder.FindAsync(reading, question, category, Subjects.AnchorIn(reading, recent), phrases, cancellationToken);
        // 海底捞在哪里 is about no place of the talk, however recent.
        if (reading.Subject is { } subject && (recent.Count == 0 || reading.IsOnlyOfSubject) && reading.Reference is null)
            return Unknown(phrases, subject);
        if (recent.Count > 0 && !Subjects.IsOfAnotherKind(reading, recent) && (reading.Fields.Count > 0 || reading.Nearby.Count > 0 || (reading.Values.Count > 0 && (reading.AsksYesOrNo || reading.Reference is { IsExplicit: true })) || reading.AsksOpen || reading.Reference is { IsExplicit: true }))
        {
            var subjects = Subjects.OfTalk(reading, recent, listed);
            if (subjects.Count > 0)
                return _facts.Tell(reading, question, subjects, phrases, "talk");
        }

        if (Subjects.Wanted(reading) is { } kind)
            return await _finder.FindAsync(reading, question, kind, null, phrases, cancellationToken);
        if (reading.Values.Count > 0 || reading.Areas.Count > 0 || reading.WantedDoing is not null || (reading.Seeks && reading.Fields.Count == 0))
            return await _finder.FindAsync(reading, question, null, null, phrases, cancellationToken);
        return new VenueAnswer(VenueOutcome.Asked, phrases.WhichVenue, [], [], []);
    }

    private async ValueTask<VenueAnswer> AboutNamedAsync(
        VenueReading reading, VenueQuestion question, List<Venue> recent, VenuePhrases phrases, CancellationToken cancellationToken)
    {
        var anchor = Subjects.NamedAnchor(reading);
        if (anchor is not null && IsSearch(reading) && Subjects.Wanted(reading) is { } category)
            return await _finder.FindAsync(reading, question, category, anchor, phrases, cancellationToken);

        // "逛完昆明湖,有没有评分4分以上的餐馆": the name tells where somebody has been, the wishes what is looked for.
        if (anchor is null && reading.Numbers.Count + reading.Values.Count > 0 && IsSearch(reading)
            && Subjects.Wanted(reading) is { } other && !reading.Nearby.Any(n => n.Categories.Contains(other))
            && reading.Names.All(n => n.Venues.All(v => v.Category != other)))
            return await _finder.FindAsync(reading, question, other, null, phrases, cancellationToken);

        List<Venue> subjects = [];
        foreach (var name in reading.Names)
        {
            var one = Subjects.Among(name.Venues, reading, recent);
            if (one is null)
                return FactTeller.WhichOf(name.Venues, reading, phrases);
            if (!subjects.Contains(one))
                subjects.Add(one);
        }

        return _facts.Tell(reading, question, subjects, phrases, "named");
    }

    // A slip of the pen is answered, and the answer says of which venue it is.
    private VenueAnswer? AnswerForSlip(VenueReading reading, VenueQuestion question, VenuePhrases phrases, string unknown)
        => _knowledge.Names.Similar(unknown, 1) is [{ IsSlip: true } slip] ? _facts.Tell(reading, question, [slip.Venue], phrases, "similar") : null;

    private VenueAnswer? NotKnown(VenueReading reading, VenuePhrases phrases, string unknown)
    {
        // "找一家望江公园旁边的" names a place; a wish list that merely ends in a kind of place does not.
        if (reading.Names.Count > 0 && reading.Names.Any(n => n.Kind == NameKind.Full) && !unknown.Contains('(', StringComparison.Ordinal) && !StartsWithName(reading, unknown))
            return null;
        if (IsSearch(reading) && reading.HasWishes && reading.Nearby.Count == 0)
            return null;
        // "想给孩子报个幼儿园" asks nothing of a place, so it names none.
        if (!reading.AsksOfPlace && !reading.AsksYesOrNo && reading.Categories.Any(c => c.IsNoun))
            return null;
        return Unknown(phrases, unknown);
    }

    private VenueAnswer Unknown(VenuePhrases phrases, string unknown)
    {
        var similar = _knowledge.Names.Similar(unknown, SimilarNames).Where(s => s.Similarity >= Resembling).ToList();
        return new VenueAnswer(
            VenueOutcome.NotKnown, phrases.UnknownVenue(unknown, [.. similar.Select(s => phrases.NameOf(s.Venue))]), [], [],
            [.. similar.Select(s => new RetrievedVenue(s.Venue.Id, s.Similarity, "similar"))]);
    }

    private static bool SearchesByNumbers(VenueReading reading) => reading.Seeks && Subjects.Wanted(reading) is not null
        && reading.Numbers.Any(n => n.Kind == NumericKind.Rating || n.Key is VenueKeys.PerHead or VenueKeys.Fee || (n.Kind == NumericKind.Duration && reading.IsOfVisit));

    private static bool StartsWithName(VenueReading reading, string unknown)
        => reading.Names.Any(n => unknown.StartsWith(reading.Text.Original.Substring(n.Start, n.Length), StringComparison.Ordinal));

    private static bool IsSearch(VenueReading reading)
    {
        var pointsBack = reading.Reference is { IsExplicit: true };
        if (reading.HasWishes && (reading.Numbers.Count > 0 || reading.Seeks))
            return reading.Seeks || !pointsBack;
        if (reading.HasWishes && !pointsBack && reading.Categories.Any(c => c.IsNoun))
        {
            return reading.FeatureWishes.Count > 0 || reading.AllNight || (reading.Values.Count > 0 && reading.Nearby.Count > 0)
                || (reading.Fields.Count == 0 && (reading.Order is not null || Subjects.ValueDescribesKind(reading)));
        }

        if (reading.AsksWhere && !pointsBack && reading.Nearby.Count == 0 && reading.Categories.Count > 0)
            return true;
        return reading.Seeks && !pointsBack && reading.Fields.Count == 0 && reading.Nearby.Count == 0 && reading.Categories.Count > 0;
    }
}
