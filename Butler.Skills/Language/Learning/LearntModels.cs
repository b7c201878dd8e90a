using System.Security.Cryptography;
using System.Text;
using Butler.Skills.Language.Learning.Features;

namespace Butler.Skills.Language.Learning;

/// <summary>
/// Remembers the last few models that were learnt: several hosts in one process (the tests), or a menu that was read again
/// with nothing changed, need not learn them again. Different models are learnt side by side.
/// </summary>
internal static class LearntModels
{
    private const int Kept = 8;

    private static readonly Lock Looking = new();
    private static readonly LinkedList<(FeatureReader Reader, string Fingerprint, Lazy<TextModel> Model)> Last = [];

    public static TextModel For(FeatureReader reader, IReadOnlyList<Example> examples, int outcomes, int rounds = TextModel.Rounds) =>
        Find(reader, FingerprintOf(examples, outcomes, rounds), () => TextModel.Learn(reader, examples, outcomes, rounds)).Value;

    private static Lazy<TextModel> Find(FeatureReader reader, string fingerprint, Func<TextModel> learn)
    {
        lock (Looking)
        {
            foreach (var known in Last)
            {
                if (known.Reader == reader && known.Fingerprint == fingerprint)
                    return known.Model;
            }

            var model = new Lazy<TextModel>(learn);
            Last.AddFirst((reader, fingerprint, model));
            if (Last.Count > Kept)
                Last.RemoveLast();
            return model;
        }
    }

    private static string FingerprintOf(IReadOnlyList<Example> examples, int outcomes, int rounds)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(BitConverter.GetBytes(outcomes));
        hash.AppendData(BitConverter.GetBytes(rounds));
        foreach (var example in examples)
            hash.AppendData(Encoding.UTF8.GetBytes($"{example.Outcome} {example.Weight} {example.Not} {example.Text}\n"));
        return Convert.ToHexString(hash.GetHashAndReset());
    }
}
