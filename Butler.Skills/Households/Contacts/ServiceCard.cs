using System.Security.Cryptography;
using System.Text;
using Butler.Skills.Storage;

namespace Butler.Skills.Households.Contacts;

/// <summary>
/// A one-time way into a household: printed on the 24-hour service card (24小时服务卡) or given on as an invitation. Only
/// the code's hash is kept; a card that was photographed still needs the second factor.
/// </summary>
public sealed class ServiceCard : IVersioned
{
    /// <summary>Without letters that are mistaken for one another when read from paper.</summary>
    private const string Alphabet = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";

    public const int CodeLength = 10;

    private static readonly System.Buffers.SearchValues<char> Letters = System.Buffers.SearchValues.Create(Alphabet);

    private ServiceCard() { }

    public string Id { get; private set; } = "";
    public string CodeHash { get; private set; } = "";
    public string HouseholdId { get; private set; } = "";

    /// <summary>For an invitation: the member who gave it; the second factor is this member's telephone.</summary>
    public string? InvitedBy { get; private set; }

    /// <summary>For an invitation: what the new member is called.</summary>
    public string? GuestName { get; private set; }

    /// <summary>System time.</summary>
    public DateTimeOffset ExpiresAt { get; private set; }

    public string? UsedBy { get; private set; }
    public int WrongDigits { get; private set; }
    public long Version { get; private set; }

    /// <summary>A card and its code, which is told now and never again.</summary>
    public static (ServiceCard Card, string Code) Draw(string householdId, DateTimeOffset expiresAt, string? invitedBy = null, string? guestName = null)
    {
        // One of letters or digits alone would be taken for a word or a number.
        var code = RandomNumberGenerator.GetString(Alphabet, CodeLength);
        while (ReadCode(code) is null)
            code = RandomNumberGenerator.GetString(Alphabet, CodeLength);
        var card = new ServiceCard
        {
            Id = Ids.New(), CodeHash = HashOf(code), HouseholdId = householdId, ExpiresAt = expiresAt, InvitedBy = invitedBy, GuestName = guestName,
        };
        return (card, code);
    }

    /// <summary>The code in what was typed or scanned, whatever its case, hyphens and blanks; null when it cannot be one.</summary>
    public static string? ReadCode(string? text)
    {
        if (text is null || text.Length > 2 * CodeLength)
            return null;
        var code = text.Replace("-", "", StringComparison.Ordinal).Replace(" ", "", StringComparison.Ordinal).ToUpperInvariant();
        return code.Length == CodeLength && !code.AsSpan().ContainsAnyExcept(Letters) && code.Any(char.IsDigit) && code.Any(char.IsLetter) ? code : null;
    }

    public static string HashOf(string code) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(code)));

    public bool IsGood(DateTimeOffset systemNow) => UsedBy is null && ExpiresAt > systemNow;

    /// <summary>Counts wrong digits over all who try this card; a card that is being guessed at is no use to anybody.</summary>
    public void Fail(int most)
    {
        if (++WrongDigits >= most)
            UsedBy = "";
    }

    public void UseUp(string contactId) => UsedBy = contactId;
}
