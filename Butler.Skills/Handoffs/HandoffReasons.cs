using System.Collections.Frozen;

namespace Butler.Skills.Handoffs;

internal static class HandoffReasons
{
    private static readonly FrozenDictionary<string, HandoffReason> ByWord = new Dictionary<string, HandoffReason>
    {
        ["asked"] = HandoffReason.Asked,
        ["explicit"] = HandoffReason.Asked,
        ["complaint"] = HandoffReason.Complaint,
        ["misunderstood"] = HandoffReason.Misunderstood,
        ["price"] = HandoffReason.Price,
        ["legal"] = HandoffReason.Legal,
        ["privacy"] = HandoffReason.Privacy,
        ["refund"] = HandoffReason.Refund,
        ["sensitive"] = HandoffReason.Sensitive,
        ["off_menu"] = HandoffReason.OffMenu,
        ["not_known"] = HandoffReason.NotKnown,
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>What a model gives; a word that is none of ours still brings a person.</summary>
    public static HandoffReason Read(string word) => ByWord.GetValueOrDefault(word.Trim(), HandoffReason.Asked);
}
