using System.Security.Cryptography;
using System.Text;

namespace Butler.Skills.Menu.Matching.Learning;

/// <summary>
/// Remembers the last few menus that were learnt: several hosts in one process (the tests), or a menu that was read again
/// with nothing changed, need not learn them again.
/// </summary>
internal static class LearntMenus
{
    private const int Kept = 3;

    private static readonly Lock Learning = new();
    private static readonly LinkedList<(string Fingerprint, ItemModel Model)> Last = [];

    public static ItemModel For(IReadOnlyList<MenuItem> items)
    {
        var examples = MenuExamples.Of(items).ToList();
        var fingerprint = FingerprintOf(examples, items.Count);
        lock (Learning)
        {
            foreach (var known in Last)
            {
                if (known.Fingerprint == fingerprint)
                    return known.Model;
            }

            var model = ItemModel.Learn(examples, items.Count);
            Last.AddFirst((fingerprint, model));
            if (Last.Count > Kept)
                Last.RemoveLast();
            return model;
        }
    }

    private static string FingerprintOf(List<Example> examples, int items)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(BitConverter.GetBytes(items));
        foreach (var example in examples)
            hash.AppendData(Encoding.UTF8.GetBytes($"{example.Outcome} {example.Weight} {example.Not} {example.Text}\n"));
        return Convert.ToHexString(hash.GetHashAndReset());
    }
}
