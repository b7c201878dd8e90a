using Butler.Skills.Households;
using Butler.Skills.Storage;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace Butler.Bot.Hosting.Demo;

/// <summary>The demo sign-ins' accounts, all with the demo password.</summary>
internal sealed class DemoAccounts(IPasswordHasher<IdentityUser> hasher, ILookupNormalizer names)
{
    public async Task FillAsync(ButlerDb db, IEnumerable<StaffMember> staff, string password, CancellationToken cancellationToken)
    {
        var signIns = staff.Select(s => s.SignIn).ToList();
        var known = await db.Set<IdentityUser>().Where(a => signIns.Contains(a.UserName!)).ToDictionaryAsync(a => a.UserName!, cancellationToken);
        var hash = KeptHash(known.Values, password) ?? hasher.HashPassword(new IdentityUser(), password);
        foreach (var signIn in signIns)
        {
            if (!known.TryGetValue(signIn, out var account))
            {
                db.Add(new IdentityUser(signIn)
                {
                    Id = Ids.New(),
                    NormalizedUserName = names.NormalizeName(signIn),
                    SecurityStamp = Ids.New(),
                    LockoutEnabled = true,
                    PasswordHash = hash,
                });
            }
            else if (account.PasswordHash != hash)
            {
                account.PasswordHash = hash;
                account.SecurityStamp = Ids.New();
                account.ConcurrencyStamp = Ids.New();
                account.AccessFailedCount = 0;
                account.LockoutEnd = null;
            }
        }
    }

    /// <summary>The hash the accounts share if it still fits: hashing is made slow on purpose, so a start does it once.</summary>
    private string? KeptHash(IReadOnlyCollection<IdentityUser> known, string password) =>
        known.FirstOrDefault() is { PasswordHash: { } hash } first && hasher.VerifyHashedPassword(first, hash, password) == PasswordVerificationResult.Success
            ? hash
            : null;
}
