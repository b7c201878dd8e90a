using System.Buffers;
using System.Numerics.Tensors;
using Butler.Skills.Language.Learning;
using Butler.Skills.Language.Learning.Features;
using Butler.Skills.Language.Text;

namespace Butler.Skills.Menu.Matching;

/// <summary>
/// Recognises which item of the menu a text asks for, without a language model: by what it learnt from the ways people
/// ask that the menu's own files hold. Building one for a new menu takes a few seconds of work, matching a text a fraction
/// of a millisecond. Immutable and safe for many threads.
/// </summary>
public sealed class MenuMatcher
{
    private const int Kept = 6;
    private const int LongestText = 400;
    private const float Least = 0.01f;
    private const int FewCharacters = 3;
    private const int FewWords = 5;

    /// <summary>What is left of a likelihood that rests on a few words alone.</summary>
    private const float Chance = 0.25f;

    private readonly TextModel? _model;
    private readonly PhraseEvidence _phrases;

    public MenuMatcher(ConciergeMenu menu)
    {
        Menu = menu;
        _model = menu.Items.Count == 0 ? null : LearntModels.For("menu", FeatureReader.Things, [.. MenuExamples.Of(menu.Items)], menu.Items.Count + 1);
        _phrases = new PhraseEvidence(menu.Items);
    }

    public ConciergeMenu Menu { get; }

    /// <summary>The items the text may mean, the likeliest first; empty when it has nothing in common with any.</summary>
    public IReadOnlyList<MenuCandidate> Match(string text)
    {
        var items = Menu.Items.Count;
        if (_model is null || string.IsNullOrWhiteSpace(text))
            return [];
        var folded = TextFold.Fold(text.Length > LongestText ? text[..LongestText] : text);
        var likelihoods = ArrayPool<float>.Shared.Rent(_model.Outcomes);
        var evidence = ArrayPool<Evidence>.Shared.Rent(items);
        try
        {
            Array.Clear(evidence, 0, items);
            if (!_model.Score(folded, likelihoods.AsSpan(0, _model.Outcomes)))
                return [];
            _phrases.Collect(folded, evidence.AsSpan(0, items));
            Doubt(likelihoods.AsSpan(0, items), likelihoods[items]);
            if (SaysLittle(folded))
                DoubtUnnamed(likelihoods.AsSpan(0, items), evidence);
            return Rank(likelihoods.AsSpan(0, items), evidence);
        }
        finally
        {
            ArrayPool<float>.Shared.Return(likelihoods);
            ArrayPool<Evidence>.Shared.Return(evidence);
        }
    }

    /// <summary>Where nothing of the menu is likelier than any item, the items are worth less than their share of the rest.</summary>
    private static void Doubt(Span<float> likelihoods, float nothing)
    {
        if (nothing > TensorPrimitives.Max<float>(likelihoods))
            TensorPrimitives.Multiply(likelihoods, 1 - nothing, likelihoods);
    }

    private static void DoubtUnnamed(Span<float> likelihoods, Evidence[] evidence)
    {
        for (var i = 0; i < likelihoods.Length; i++)
        {
            if (evidence[i].Thing + evidence[i].Sign + evidence[i].Name == 0)
                likelihoods[i] *= Chance;
        }
    }

    /// <summary>So few words that what is learnt of them is chance, unless the item itself is named: "actually make it 5pm", "约三台".</summary>
    private static bool SaysLittle(ReadOnlySpan<char> folded)
    {
        var (characters, words) = (0, 0);
        for (var i = 0; i < folded.Length; i++)
        {
            if (folded[i] >= '\u4e00')
                characters++;
            else if (char.IsAsciiLetter(folded[i]) && (i == 0 || !char.IsAsciiLetter(folded[i - 1])))
                words++;
        }

        return characters <= FewCharacters && words <= FewWords;
    }

    private List<MenuCandidate> Rank(Span<float> likelihoods, Evidence[] evidence)
    {
        var ranked = new List<MenuCandidate>(Kept);
        while (ranked.Count < Kept)
        {
            var top = TensorPrimitives.IndexOfMax<float>(likelihoods);
            if (likelihoods[top] < Least)
                break;
            ranked.Add(new MenuCandidate(Menu.Items[top], Math.Round(likelihoods[top], 4), new Dictionary<string, double>
            {
                ["learnt"] = Math.Round(likelihoods[top], 3),
                ["thing"] = Math.Round(evidence[top].Thing, 3),
                ["sign"] = Math.Round(evidence[top].Sign, 3),
                ["name"] = Math.Round(evidence[top].Name, 3),
                ["not"] = Math.Round(evidence[top].Not, 3),
            }));
            likelihoods[top] = -1;
        }

        return ranked;
    }
}
