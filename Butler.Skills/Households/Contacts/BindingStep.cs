namespace Butler.Skills.Households.Contacts;

/// <summary>Where a binding stands after somebody's word.</summary>
public enum BindingStep
{
    /// <summary>The code is good; the last four digits of a registered telephone are asked for.</summary>
    AskDigits,

    /// <summary>As <see cref="AskDigits"/>, of the telephone of the member who invited.</summary>
    AskInviterDigits,

    Bound,

    /// <summary>No such code, used up or run out: which of them is not told.</summary>
    BadCode,

    WrongDigits,

    /// <summary>Too many tries: nothing is looked at for a while.</summary>
    Locked,
}
