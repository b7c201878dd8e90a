using Butler.Skills.Dialogue.SafetyNet.Emergencies;
using Butler.Skills.Dialogue.SafetyNet.Misuse;
using Butler.Skills.Handoffs;

namespace Butler.Skills.Dialogue.SafetyNet.Learning;

/// <summary>The outcomes of the one model, numbered in a row: kinds of danger, reasons for a person, kinds of misuse, none of these.</summary>
internal static class SafetyOutcomes
{
    /// <summary>The reasons that words alone can give; the others come from what happened.</summary>
    public static IReadOnlyList<HandoffReason> Reasons { get; } =
    [
        HandoffReason.Asked, HandoffReason.Complaint, HandoffReason.Misunderstood, HandoffReason.Price, HandoffReason.Legal,
        HandoffReason.Privacy, HandoffReason.Refund, HandoffReason.Sensitive, HandoffReason.OffMenu,
    ];

    public static IReadOnlyList<EmergencyKind> Dangers { get; } = Enum.GetValues<EmergencyKind>();

    public static IReadOnlyList<InjectionKind> Misuses { get; } = Enum.GetValues<InjectionKind>();

    public static int FirstReason => Dangers.Count;

    public static int FirstMisuse => FirstReason + Reasons.Count;

    public static int None => FirstMisuse + Misuses.Count;

    public static int Count => None + 1;
}
