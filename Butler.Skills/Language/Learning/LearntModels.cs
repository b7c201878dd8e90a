using System.Security.Cryptography;
using System.Text;
using Butler.Skills.Language.Learning.Features;

namespace Butler.Skills.Language.Learning;

/// <summary>
/// Remembers the last few models that were learnt: several hosts in one process (the tests), or a menu that was read again
/// with nothing changed, need not learn them again, and with a folder to keep them in neither need the next start.
/// Different models are learnt side by side.
/// </summary>
public static class LearntModels
{
    private const int Remembered = 8;

    private static readonly Lock Looking = new();
    private static readonly LinkedList<(string Fingerprint, Lazy<TextModel> Model)> Last = [];
    private static volatile LearntModelFiles? _files;

    /// <summary>From now on what is learnt is written to the folder, and read from it instead of learnt once more.</summary>
    public static void KeepIn(string folder) => _files = new LearntModelFiles(folder);

    /// <param name="name">Of what is learnt: a few letters, the same for the same reader.</param>
    internal static TextModel For(string name, FeatureReader reader, IReadOnlyList<Example> examples, int outcomes, int rounds = TextModel.Rounds)
    {
        var fingerprint = FingerprintOf(name, examples, outcomes, rounds);
        return Find(fingerprint, () => ReadOrLearn(name, fingerprint, reader, examples, outcomes, rounds)).Value;
    }

    private static TextModel ReadOrLearn(string name, string fingerprint, FeatureReader reader, IReadOnlyList<Example> examples, int outcomes, int rounds)
    {
        var files = _files;
        if (files?.Read(name, fingerprint, reader) is { } kept)
            return kept;
        var learnt = TextModel.Learn(reader, examples, outcomes, rounds);
        files?.Write(name, fingerprint, learnt);
        return learnt;
    }

    private static Lazy<TextModel> Find(string fingerprint, Func<TextModel> make)
    {
        lock (Looking)
        {
            foreach (var known in Last)
            {
                if (known.Fingerprint == fingerprint)
                    return known.Model;
            }

            var model = new Lazy<TextModel>(make);
            Last.AddFirst((fingerprint, model));
            if (Last.Count > Remembered)
                Last.RemoveLast();
            return model;
        }
    }

    private static string FingerprintOf(string name, IReadOnlyList<Example> examples, int outcomes, int rounds)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);

        // Other code reads other features of the same text.
        hash.AppendData(typeof(LearntModels).Module.ModuleVersionId.ToByteArray());
        hash.AppendData(Encoding.UTF8.GetBytes($"{name} {outcomes} {rounds}\n"));
        foreach (var example in examples)
            hash.AppendData(Encoding.UTF8.GetBytes($"{example.Outcome} {example.Weight} {example.Not} {example.Text}\n"));
        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}
