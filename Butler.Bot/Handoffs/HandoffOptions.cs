namespace Butler.Bot.Handoffs;

/// <summary>Settings under <c>Handoffs</c>.</summary>
public sealed class HandoffOptions
{
    public const string Section = "Handoffs";

    /// <summary>How long a person who has a conversation may do nothing in it before the butler serves again; zero for ever.</summary>
    public TimeSpan ReturnAfterSilence { get; set; } = TimeSpan.FromHours(4);

    /// <summary>How long a resident waits for anybody before the duty desk has to call them back; longer than the whole chain of a response.</summary>
    public TimeSpan GiveUpAfter { get; set; } = TimeSpan.FromHours(1);

    /// <summary>
    /// A manager on duty who has done nothing in the console for so long is passed over: what is offered to them goes to their
    /// deputy at once. Zero for never: then it goes on by its clock only.
    /// </summary>
    public TimeSpan DeputyAfterIdle { get; set; }

    /// <summary>Whether Bot Framework channels are told of handoffs by event activities, for an agent hub in the console's place.</summary>
    public bool Events { get; set; }
}
