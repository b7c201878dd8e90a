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
    public async Task<SignedIn?> TryAsync(string user, string password, CancellationToken cancellationToken)
    {
        var account = await accounts.FindByNameAsync(user);
        if (account?.PasswordHash is not { } hash)
        {
            accounts.PasswordHasher.VerifyHashedPassword(new IdentityUser(), NobodysHash.Value, password);
            return null;
        }

        if (accounts.PasswordHasher.VerifyHashedPassword(account, hash, password) == PasswordVerificationResult.Failed)
        {
            await CountFailureAsync(account, cancellationToken);
            return null;
        }

        if (await accounts.IsLockedOutAsync(account))
            return null;
        await accounts.ResetAccessFailedCountAsync(account);
        var person = await db.Staff.AsNoTracking().SingleOrDefaultAsync(s => s.SignIn == account.UserName && s.LeftAt == null, cancellationToken);
        return person is null ? null : await IssueAsync(person, cancellationToken);
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
