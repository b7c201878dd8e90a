using Butler.Skills.Language.Learning;
using Butler.Skills.Language.Learning.Features;
using Butler.Skills.Language.Text;
using Butler.Skills.Menu;

namespace Butler.Skills.Dialogue.LocalModel.Intents;

/// <summary>
/// Tells what somebody wants, by what was learnt from many ways of saying it. Says nothing about which service: that is
/// the menu's. Safe for many threads; learns again when the menu changes.
/// </summary>
internal sealed class IntentReader
{
    /// <summary>To have something done, or to report what is wrong: book, report or repair, as the item says.</summary>
    public const string Service = "service";

    /// <summary>To have something lawful done that no service of the menu fits.</summary>
    public const string OffMenu = "off_menu";

    /// <summary>What was not meant to be words, or what no words were learnt from.</summary>
    public const string Gibberish = "gibberish";

    internal const int Rounds = 4;
    private const int LongestText = 200;

    internal static readonly FeatureReader Features = new(
        new ConceptReader(EmbeddedLines.Read("concepts.txt").Concat(EmbeddedLines.Read("intent-concepts.txt"))), phrasing: true);

    private volatile Learnt? _learnt;

    /// <summary>All intents, the likeliest first; gibberish alone for scribble and for what holds nothing that anybody ever said.</summary>
    public IReadOnlyList<RankedIntent> Read(string text, ConciergeMenu menu)
    {
        var model = ModelFor(menu);
        var likelihoods = new float[model.Outcomes];
        var folded = TextFold.Fold(text.Length > LongestText ? text[..LongestText] : text);
        if (Scribble.Is(folded) || !model.Score(folded, likelihoods))
            return [new RankedIntent(Gibberish, 1)];
        var ranked = IntentExamples.Names.Select((name, i) => new RankedIntent(name, likelihoods[i])).ToArray();
        Array.Sort(ranked, (a, b) => b.Likelihood.CompareTo(a.Likelihood));
        return ranked;
    }

    /// <summary>Learns or loads what is needed to read with this menu.</summary>
    public void Prepare(ConciergeMenu menu) => ModelFor(menu);

    private TextModel ModelFor(ConciergeMenu menu)
    {
        var learnt = _learnt;
        if (learnt?.Menu != menu)
            _learnt = learnt = new Learnt(menu, LearntModels.For("intents", Features, [.. IntentExamples.Of(menu)], IntentExamples.Names.Count, Rounds));
        return learnt.Model;
    }

    private sealed record Learnt(ConciergeMenu Menu, TextModel Model);
}
