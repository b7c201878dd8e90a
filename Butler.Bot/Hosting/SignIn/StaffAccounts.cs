using System.Security.Claims;
using Butler.Bot.Hosting.Storage;
using Butler.Skills.Households;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace Butler.Bot.Hosting.SignIn;

/// <summary>What a session of a browser holds about its person, and whether that is still so; the second step of their sign-in.</summary>
public sealed class StaffAccounts(IHostStore store, IServiceScopeFactory scopes)
{
    private const string StampClaim = "stamp";

    public static ClaimsPrincipal Principal(CheckedIn checkedIn, string scheme)
    {
        var person = checkedIn.Person ?? throw new InvalidOperationException("Nobody signed in.");
        return new ClaimsPrincipal(new ClaimsIdentity(
            [new(StaffClaims.SignIn, person.SignIn), new(StaffClaims.Role, StaffClaims.Word(person.Role)), new(StampClaim, checkedIn.Stamp ?? "")],
            scheme, StaffClaims.SignIn, StaffClaims.Role));
    }

    /// <summary>Lets in somebody whom another sign-in has vouched for; refused without an account, or when they work here no longer.</summary>
    public async Task<CheckedIn> AdmitAsync(string signIn, CancellationToken cancellationToken)
    {
        await using var db = store.Open();
        var person = await db.Staff.AsNoTracking().SingleOrDefaultAsync(s => s.SignIn == signIn && s.LeftAt == null, cancellationToken);
        var account = await db.Accounts.AsNoTracking().SingleOrDefaultAsync(a => a.UserName == signIn, cancellationToken);
        return person is null || account is null ? CheckedIn.Refused : new CheckedIn(person, account.SecurityStamp, NeedsCode: false);
    }

    /// <summary>Who is signed in, as they are at this moment; null once their password has changed since, or they work here no longer.</summary>
    public async Task<StaffMember?> FindCurrentAsync(ClaimsPrincipal user, CancellationToken cancellationToken)
    {
        var (signIn, stamp) = (user.FindFirst(StaffClaims.SignIn)?.Value, user.FindFirst(StampClaim)?.Value);
        await using var db = store.Open();
        return await (
            from account in db.Accounts
            where account.UserName == signIn && account.SecurityStamp == stamp
            join person in db.Staff on account.UserName equals person.SignIn
            where person.LeftAt == null
            select person).AsNoTracking().SingleOrDefaultAsync(cancellationToken);
    }

    public Task<bool> HasTwoFactorAsync(string signIn) =>
        WithAsync(signIn, (_, account) => Task.FromResult(account.TwoFactorEnabled));

    /// <summary>A new secret for the person's authenticator, in base 32; it counts once a code of it was given. Null when the step is on already.</summary>
    public Task<string?> NewAuthenticatorAsync(string signIn) => WithAsync(signIn, async (accounts, account) =>
    {
        if (account.TwoFactorEnabled)
            return null;
        await accounts.ResetAuthenticatorKeyAsync(account);
        return await accounts.GetAuthenticatorKeyAsync(account);
    });

    /// <summary>Turns the second step on or off for who can show a code of it; false when the code is wrong. Sessions of before end.</summary>
    public Task<bool> SetTwoFactorAsync(string signIn, string code, bool on) => WithAsync(signIn, async (accounts, account) =>
        await accounts.VerifyTwoFactorTokenAsync(account, TokenOptions.DefaultAuthenticatorProvider, code.Replace(" ", "", StringComparison.Ordinal))
        && (await accounts.SetTwoFactorEnabledAsync(account, on)).Succeeded);

    private async Task<T> WithAsync<T>(string signIn, Func<UserManager<IdentityUser>, IdentityUser, Task<T>> work)
    {
        await using var scope = scopes.CreateAsyncScope();
        var accounts = scope.ServiceProvider.GetRequiredService<UserManager<IdentityUser>>();
        return await work(accounts, await accounts.FindByNameAsync(signIn) ?? throw new InvalidOperationException("There is no such account."));
    }
}
