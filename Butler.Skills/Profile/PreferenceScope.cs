namespace Butler.Skills.Profile;

/// <summary>What kinds of service a preference is to be heeded in.</summary>
public enum PreferenceScope
{
    /// <summary>Tables, meals, groceries.</summary>
    Dining,

    Cleaning,

    /// <summary>Whatever brings somebody to the door.</summary>
    Visit,

    Repair,

    /// <summary>Nursing, elderly care, health services.</summary>
    Care,

    Pets,

    /// <summary>Hotels, cars, tickets.</summary>
    Travel,

    Everything,
}
