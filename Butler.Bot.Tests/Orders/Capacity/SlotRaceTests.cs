using Butler.Bot.Tests.Promises.Month;
using Butler.Bot.Tests.Servers;
using Butler.Skills.Menu;
using Butler.Skills.Orders;
using Butler.Skills.Orders.Capacity;
using Butler.Skills.Orders.Placing;
using Microsoft.EntityFrameworkCore;

namespace Butler.Bot.Tests.Orders.Capacity;

/// <summary>Many confirm at once, through two replicas: exactly as many get a place as there are places.</summary>
public sealed class SlotRaceTests
{
    private const int Places = 4;
    private const int Wishes = 50;
    private static readonly DateTimeOffset Now = new(2026, 11, 24, 10, 0, 0, TimeSpan.FromHours(8));

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Confirm_FiftyAtOnceOnSqlite_ExactlyTheCapacityIsBooked()
    {
        var folder = Directory.CreateTempSubdirectory("butler-slots-");
        await RaceAsync($"Data Source={Path.Combine(folder.FullName, "butler.db")}");
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        folder.Delete(recursive: true);
    }

    [Fact]
    public async Task Confirm_FiftyAtOnceOnPostgres_ExactlyTheCapacityIsBooked()
    {
        await using var postgres = await PostgresServer.StartAsync(Stop);
        await RaceAsync(await postgres.CreateDatabaseAsync(Stop));
    }

    private static async Task RaceAsync(string connection)
    {
        var time = new SetTime(Now);
        await using var first = await Replica.StartAsync(connection, time);
        await using var second = await Replica.StartAsync(connection, time);
        var ids = await first.Transactions.RunAsync((db, _) =>
        {
            var drafts = Enumerable.Range(0, Wishes).Select(i => Wish($"h-{i}")).ToList();
            db.Orders.AddRange(drafts);
            return Task.FromResult(drafts.ConvertAll(d => d.Id));
        }, Stop);

        var booked = await Task.WhenAll(ids.Select((id, i) => ConfirmAsync(i % 2 == 0 ? first : second, id)));

        Assert.Equal(Places, booked.Count(b => b));
        await using (var db = first.Open())
        {
            Assert.Equal(Places, await db.Orders.CountAsync(o => o.Status == OrderStatus.Confirmed, Stop));
            Assert.Equal(Enumerable.Range(0, Places), (await db.SlotSeats.Select(s => s.Seat).ToListAsync(Stop)).Order());
        }

        // One is given up, and everybody who was left out tries again: one more gets in.
        await first.Transactions.RunAsync(async (db, stop) =>
        {
            await SlotDesk.FreeAsync(db, await db.Orders.FirstAsync(o => o.Status == OrderStatus.Confirmed, stop), stop);
            return 0;
        }, Stop);
        var again = await Task.WhenAll(ids.Where((_, i) => !booked[i]).Select((id, i) => ConfirmAsync(i % 2 == 0 ? first : second, id)));
        Assert.Single(again, b => b);
    }

    private static Task<bool> ConfirmAsync(Replica replica, string id) => replica.Transactions.RunAsync(async (db, stop) =>
    {
        var order = await db.Orders.SingleAsync(o => o.Id == id, stop);
        return await SlotDesk.TryTakeAsync(db, order, Now, stop) && order.Confirm(OrderNumber.Draw(Now), Now);
    }, Stop);

    private static ServiceOrder Wish(string household)
    {
        var capacity = new SlotCapacity(SlotLength.Hour, Places, "carpets", "24/7");
        var order = new ServiceOrder(
            new OrderSubject("carpet", "地毯", "地毯清洗", "Carpet cleaning", OrderKind.Book, "cleaning", MenuPrice.ByAgreement, NeedsApproval: false, NeedsPerson: true, capacity), household, "talk", Now);
        order.Fill(new OrderDetails(Now.AddHours(5)), Now);
        return order;
    }
}
