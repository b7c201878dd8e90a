namespace Butler.Bot.Knowledge.Indexing;

/// <param name="Weight">Of the term in the question, with its rarity; above 0.</param>
internal readonly record struct QueryTerm(PostingList List, float Weight)
{
    /// <summary>What the term adds to a document at most.</summary>
    public float Most => Weight * List.Highest;

    public float In(int document) => Weight * List.WeightIn(document);

    /// <summary>Adds the term to every document that holds it.</summary>
    public void AddTo(SearchScratch scratch) => List.AddTo(scratch, Weight);

    /// <summary>Adds the term to some documents that have a sum; those that are not among them may get it or not.</summary>
    public void AddTo(SearchScratch scratch, ReadOnlySpan<int> candidates)
    {
        if ((long)candidates.Length * List.LookUpCost > List.Count)
        {
            List.AddToTouched(scratch, Weight);
            return;
        }

        foreach (var document in candidates)
        {
            if (In(document) is > 0 and var more)
                scratch.Add(document, more);
        }
    }
}
