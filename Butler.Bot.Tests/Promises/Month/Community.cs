using Butler.Bot.Hosting.Demo;
using Butler.Bot.Hosting.Storage;
using Butler.Skills.Conversations;
using Butler.Skills.Households;

namespace Butler.Bot.Tests.Promises.Month;

/// <summary>The demo community's people and a part of its households, each with one conversation.</summary>
internal sealed record Community(IReadOnlyList<Household> Households, IReadOnlyDictionary<string, string> Talks, IReadOnlyList<StaffMember> Staff)
{
    public static async Task<Community> MoveInAsync(Transactions transactions, int count, DateTimeOffset now, CancellationToken stop)
    {
        var households = DemoHouseholds.All().Select(d => d.Household).Where((_, i) => i % (DemoHouseholds.Count / count) == 0).ToList();
        var staff = DemoStaff.All();
        var talks = new Dictionary<string, string>();
        await transactions.RunAsync((db, _) =>
        {
            db.Staff.AddRange(staff);
            foreach (var household in households)
            {
                db.Households.Add(household);
                var talk = db.Conversations.Add(new Conversation(new("test", "butler", household.Id), now)).Entity;
                talk.BindTo(household.Id, $"{household.Id}-1");
                talks[household.Id] = talk.Id;
            }

            return Task.FromResult(0);
        }, stop);
        return new Community(households, talks, staff);
    }

    /// <summary>Somebody who serves the household, most often its manager.</summary>
    public StaffMember Somebody(Household household, Random random)
    {
        var roles = new[] { StaffRole.Manager, StaffRole.Manager, StaffRole.Manager, StaffRole.Deputy, StaffRole.Desk };
        var role = roles[random.Next(roles.Length)];
        return Staff.First(s => s.Role == role && s.Serves(household.Manager));
    }
}
