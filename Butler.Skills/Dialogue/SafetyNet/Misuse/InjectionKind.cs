namespace Butler.Skills.Dialogue.SafetyNet.Misuse;

/// <summary>How somebody tries to make the butler do what no resident may.</summary>
public enum InjectionKind
{
    /// <summary>New instructions, another role, the prompt wanted.</summary>
    Instructions,

    /// <summary>Data of other households, or acting as one.</summary>
    OtherHousehold,

    /// <summary>"As the property manager I authorise you ..."</summary>
    ClaimedAuthority,

    /// <summary>A yes to everything that may come.</summary>
    Beforehand,

    /// <summary>Script, markup, query or command text.</summary>
    Code,

    /// <summary>Prices, records or rules to be altered.</summary>
    Tampering,
}
