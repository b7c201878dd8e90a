using System.Security.Cryptography;
using System.Text;

namespace Butler.Skills.Menu.Matching.Learning;

/// <summary>
/// Remembers the last menu that was learnt: several hosts in one process (the tests), or a menu that was read again with
/// nothing changed, need not learn it again.
/// </summary>
internal static class LearntMenus
{
    private static readonly Lock Learning = new();
    private static (string Fingerprint, ItemModel Model)? _last;

    public static ItemModel For(IReadOnlyList<MenuItem> items)
    {
        var examples = MenuExamples.Of(items).ToList();
        var fingerprint = FingerprintOf(examples, items.Count);
        lock (Learning)
        {
            if (_last is { } last && last.Fingerprint == fingerprint)
                return last.Model;
            var model = ItemModel.Learn(examples, items.Count);
            _last = (fingerprint, model);
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
