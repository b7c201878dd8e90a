namespace Butler.Skills.Conversations;

/// <summary>Whose turn it is to answer the resident.</summary>
public enum Speaker
{
    Butler,

    /// <summary>A person has taken over; the butler says nothing at all.</summary>
    Human,
}
