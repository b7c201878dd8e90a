namespace Butler.Bot.Console.SignIn.External;

/// <summary>Settings under <c>OpenIdConnect</c>: a company's own sign-in beside the console's passwords. All of it or none.</summary>
public sealed class ExternalSignInOptions
{
    public const string Section = "OpenIdConnect";

    /// <summary>The provider's address; https, but for one on this machine.</summary>
    public string? Authority { get; set; }

    public string? ClientId { get; set; }
    public string? ClientSecret { get; set; }

    /// <summary>The claim of the id token that names a person to the provider and never changes.</summary>
    public string SubjectClaim { get; set; } = "sub";

    /// <summary>Who may come in: the sign-in of each person of staff, and what the provider calls them. Nobody else, and no account is made.</summary>
    public Dictionary<string, string?> People { get; set; } = [];

    public bool IsGiven => !string.IsNullOrWhiteSpace(Authority) || !string.IsNullOrWhiteSpace(ClientId) || !string.IsNullOrWhiteSpace(ClientSecret) || People.Count > 0;

    /// <summary>The person's sign-in; null for somebody the provider knows and this house does not.</summary>
    public string? FindPerson(string? subject) =>
        string.IsNullOrEmpty(subject) ? null : People.Where(p => p.Value == subject).Select(p => p.Key).SingleOrDefault();
}
