using Butler.Bot.Hosting.Storage;
using Butler.Skills.Storage;
using Microsoft.EntityFrameworkCore;

namespace Butler.Bot.Hosting.Demo;

/// <summary>Fills what is missing of the demo community; what is there is left as it is, except the password.</summary>
internal sealed class DemoData(Transactions transactions, DemoAccounts accounts, DemoCommunity community, DemoPassword password)
{
    /// <summary>One transaction; replicas that start together meet at the rows' keys and the later one finds them there.</summary>
    public async Task FillAsync(CancellationToken cancellationToken)
    {
        var secret = await password.FindAsync(cancellationToken);
        await transactions.RunAsync(async (db, stop) =>
        {
            await FillStaffAsync(db, stop);
            await FillHouseholdsAsync(db, stop);
            await community.FillAsync(db, stop);
            await accounts.FillAsync(db, DemoStaff.All(), secret, stop);
            return true;
        }, cancellationToken);
    }

    private static async Task FillStaffAsync(ButlerDb db, CancellationToken cancellationToken)
    {
        var known = await db.Staff.Select(s => s.SignIn).ToHashSetAsync(cancellationToken);
        db.Staff.AddRange(DemoStaff.All().Where(s => !known.Contains(s.SignIn)));
    }

    private static async Task FillHouseholdsAsync(ButlerDb db, CancellationToken cancellationToken)
    {
        var known = await db.Households.Where(h => h.Id.StartsWith(DemoHouseholds.Prefix)).Select(h => h.Id).ToHashSetAsync(cancellationToken);
        foreach (var (household, residents) in DemoHouseholds.All().Where(d => !known.Contains(d.Household.Id)))
        {
            db.Households.Add(household);
            db.Residents.AddRange(residents);
        }
    }
}
