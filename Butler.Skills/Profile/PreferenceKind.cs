namespace Butler.Skills.Profile;

public enum PreferenceKind
{
    /// <summary>过敏. A matter of safety.</summary>
    Allergy,

    /// <summary>An illness, a pregnancy, who cannot walk well: what people who come must heed. A matter of safety.</summary>
    Health,

    /// <summary>忌口, a diet, what somebody does not eat.</summary>
    Diet,

    /// <summary>Scents and cleaning agents.</summary>
    Cleaning,

    /// <summary>How to reach the household, and how to knock: call first, no door bell.</summary>
    Contact,

    /// <summary>Who is to come.</summary>
    Person,

    Pet,
    Elder,
    Child,

    /// <summary>When it suits them.</summary>
    Hours,

    Other,
}
