using System.Collections.Frozen;
using System.Text.Json;

namespace Butler.Skills.Dialogue.SafetyNet.Emergencies;

public static class EmergencyKindNames
{
    private static readonly FrozenDictionary<EmergencyKind, string> Names = Enum.GetValues<EmergencyKind>()
        .ToFrozenDictionary(kind => kind, kind => JsonNamingPolicy.SnakeCaseLower.ConvertName(kind.ToString()));

    /// <summary>fire, gas_leak, lift_trapped ...</summary>
    public static string Name(this EmergencyKind kind) => Names[kind];
}
