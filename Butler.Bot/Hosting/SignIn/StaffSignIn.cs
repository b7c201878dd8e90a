using Butler.Bot.Hosting.Storage;
using Butler.Bot.Hosting.Tokens;
using Butler.Skills.Households;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace Butler.Bot.Hosting.SignIn;

/// <summary>Checks a password and gives a token; counts wrong passwords and locks the account for a while after too many.</summary>
public sealed class StaffSignIn(UserManager<IdentityUser> accounts, HostDb db, TokenSigner signer, TimeProvider systemTime)
{
    public static readonly TimeSpan TokenLifetime = TimeSpan.FromHours(12);

    private const int CountingAttempts = 8;

    // What an unknown name is checked against, so that it takes as long as a known one.
    private static readonly Lazy<string> NobodysHash = new(() => new PasswordHasher<IdentityUser>().HashPassword(new IdentityUser(), "nobody"));

    /// <summary>Null for an unknown name, a wrong password and a locked account alike: a stranger learns nothing from it.</summary>
    public async Task<SignedIn?> TryAsync(string user, string password, string? code, CancellationToken cancellationToken) =>
        (await CheckAsync(user, password, code, cancellationToken)).Person is { } person ? await IssueAsync(person, cancellationToken) : null;

    /// <summary>Checks the password, and the code of the authenticator of who has one.</summary>
    public async Task<CheckedIn> CheckAsync(string user, string password, string? code, CancellationToken cancellationToken)
    {
        var account = await accounts.FindByNameAsync(user);
        if (account?.PasswordHash is not { } hash)
        {
            accounts.PasswordHasher.VerifyHashedPassword(new IdentityUser(), NobodysHash.Value, password);
            return CheckedIn.Refused;
        }

        if (accounts.PasswordHasher.VerifyHashedPassword(account, hash, password) == PasswordVerificationResult.Failed)
        {
            await CountFailureAsync(account, cancellationToken);
            return CheckedIn.Refused;
        }

        if (await accounts.IsLockedOutAsync(account))
            return CheckedIn.Refused;
        if (account.TwoFactorEnabled && !await IsCodeRightAsync(account, code, cancellationToken))
            return CheckedIn.WithoutCode;
        await accounts.ResetAccessFailedCountAsync(account);
        var person = await db.Staff.AsNoTracking().SingleOrDefaultAsync(s => s.SignIn == account.UserName && s.LeftAt == null, cancellationToken);
        return person is null ? CheckedIn.Refused : new CheckedIn(person, account.SecurityStamp, NeedsCode: false);
    }

    /// <summary>A wrong code counts as a wrong password does: six digits are soon guessed.</summary>
    private async Task<bool> IsCodeRightAsync(IdentityUser account, string? code, CancellationToken cancellationToken)
    {
        if (string.IsNullOrWhiteSpace(code))
            return false;
        if (await accounts.VerifyTwoFactorTokenAsync(account, TokenOptions.DefaultAuthenticatorProvider, code.Replace(" ", "", StringComparison.Ordinal)))
            return true;
        await CountFailureAsync(account, cancellationToken);
        return false;
    }

    private async Task<SignedIn> IssueAsync(StaffMember person, CancellationToken cancellationToken)
    {
        var token = await signer.IssueAsync(
            TokenPurpose.Staff,
            [new(StaffClaims.SignIn, person.SignIn), new(StaffClaims.Role, StaffClaims.Word(person.Role))],
            TokenLifetime,
            cancellationToken);
        return new SignedIn(token, systemTime.GetUtcNow() + TokenLifetime, person);
    }

    /// <summary>Guesses made side by side meet at the account's stamp; each of them is counted.</summary>
    private async Task CountFailureAsync(IdentityUser account, CancellationToken cancellationToken)
    {
        for (var attempt = 0; attempt < CountingAttempts; attempt++)
        {
            if (await accounts.IsLockedOutAsync(account) || (await accounts.AccessFailedAsync(account)).Succeeded)
                return;
            await db.Entry(account).ReloadAsync(cancellationToken);
        }
    }
}
