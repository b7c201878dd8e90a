using Butler.Skills.Households;
using Butler.Skills.Language.Text;

namespace Butler.Bot.Hosting.SignIn;

/// <summary>
/// Who makes the request, read from the staff table when their token was checked, so that a change of role or of whom
/// they stand in for counts at once.
/// </summary>
public sealed class Caller
{
    private StaffMember? _person;

    /// <summary>Only there behind an endpoint that requires a signed-in person.</summary>
    public StaffMember Person => _person ?? throw new InvalidOperationException("This endpoint does not require a signed-in person.");

    /// <summary>What the caller reads; Chinese unless they prefer English.</summary>
    public TalkLanguage Language { get; private set; }

    internal void Is(StaffMember person, TalkLanguage language) => (_person, Language) = (person, language);
}
