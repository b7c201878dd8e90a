using System.Globalization;
using Butler.Bot.Tests.Dialogue;
using Butler.Skills.Orders;
using Microsoft.EntityFrameworkCore;

namespace Butler.Bot.Tests.Orders;

/// <summary>
/// A conversation as a table: what the resident says, and after the arrow what the reply must hold (all of it, parted by
/// "|"; "~" before words: must not). Lines in brackets happen outside the talk.
/// </summary>
internal static class OrderScript
{
    public static async Task<Talk> RunAsync(DialogueHost host, string script, bool specialOwner = false)
    {
        var talk = await host.TalkAsync(specialOwner);
        foreach (var line in script.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            if (line.StartsWith('['))
            {
                await HappenAsync(talk, line.Trim('[', ']'));
                continue;
            }

            var (said, expected) = line.Split("=>", StringSplitOptions.TrimEntries) is [var words, var wanted] ? (words, wanted) : (line, "");
            var photo = said.StartsWith("(photo)", StringComparison.Ordinal);
            var reply = await talk.SayAsync([photo ? said["(photo)".Length..].Trim() : said], photo);
            foreach (var part in expected.Split('|', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
            {
                if (part.StartsWith('~'))
                    Assert.DoesNotContain(part[1..], reply.Text, StringComparison.Ordinal);
                else
                    Assert.True(reply.Text.Contains(part, StringComparison.Ordinal), $"\"{said}\" was answered without \"{part}\":\n{reply.Text}");
            }
        }

        return talk;
    }

    /// <summary>The household's orders as one line each: item, state, start, number of them.</summary>
    public static async Task<string> OrdersAsync(Talk talk) => string.Join('\n', (await talk.OrdersAsync())
        .Select(o => string.Create(CultureInfo.InvariantCulture, $"{o.ItemId} {o.Status} {Local(o.Start)} x{o.Quantity}"))
        .Order(StringComparer.Ordinal));

    public static string Lines(string expected) =>
        string.Join('\n', expected.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Order(StringComparer.Ordinal));

    private static string Local(DateTimeOffset? at) => at?.ToOffset(DialogueHost.Now.Offset).ToString("MM-dd HH:mm", CultureInfo.InvariantCulture) ?? "-";

    private static Task HappenAsync(Talk talk, string what)
    {
        if (what.StartsWith("wait ", StringComparison.Ordinal))
        {
            talk.Wait(TimeSpan.Parse(what["wait ".Length..], CultureInfo.InvariantCulture));
            return Task.CompletedTask;
        }

        return talk.ChangeAsync(async (db, stop) =>
        {
            var conversation = await db.Conversations.SingleAsync(c => c.Id == talk.ConversationId, stop);
            var orders = await db.Orders.Where(o => o.HouseholdId == conversation.HouseholdId && o.Number != null).ToListAsync(stop);
            foreach (var order in orders.Where(o => o.IsOpen))
            {
                order.Accept("manager-a", talk.Now);
                if (what is "arrived" or "completed")
                    order.Arrive("manager-a", talk.Now);
                if (what == "completed")
                    order.Complete("manager-a", remarks: null, talk.Now);
            }
        });
    }
}
