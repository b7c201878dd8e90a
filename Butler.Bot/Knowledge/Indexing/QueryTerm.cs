namespace Butler.Bot.Knowledge.Indexing;

/// <param name="Weight">Of the term in the question, with its rarity; above 0.</param>
internal readonly record struct QueryTerm(PostingList List, float Weight)
{
    /// <summary>What the term adds to a document at most.</summary>
    public float Most => Weight * List.Highest;

    public float In(int document) => Weight * List.WeightIn(document);
}
