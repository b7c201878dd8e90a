using System.Globalization;
using System.Text;
using Butler.Skills.Menu;

namespace Butler.Bot.Tests.Api;

/// <summary>Calls with bodies, ids, queries and steps that make no sense together; at random, but the same every time.</summary>
internal sealed class Rubbish(Random random)
{
    // In a query only: servers refuse it in a path.
    private const string Nul = "%00";

    private static readonly string[] Steps =
    [
        "accept", "dispatch", "arrive", "complete", "feedback", "visit", "approve", "refuse", "cancel",
        "take", "messages", "return", "transfer", "resolve", "acknowledge",
    ];

    private static readonly string[] Places = ["orders", "handoffs", "alarms", "households", "messages", "clocks"];
    private static readonly string[] CommunityPlaces = ["parcels", "visitors", "notices", "activities", "bills", "households"];
    private static readonly string[] CommunitySteps = ["bills", "parcels", "arrive", "collect", "admit", "leave", "withdraw", "cancel", "participants"];
    private static readonly string[] Fields = ["to", "text", "reason", "remarks", "reached", "satisfied", "x", ""];
    private static readonly string[] Queries = ["limit", "since", "before", "status", "state", "manager", "due_before"];

    private static readonly string[] Words =
    [
        "x", "ID", "0", "-1", "1e9", "null", "经理", "a b", "a+b", "';--", "%", "\u200f", "🏠", "2026-02-30", "2026-11-24T25:00",
        "0001-01-01", "draft,", ",", "running", "true", new string('y', 3000),
    ];

    public static async Task ThrowAtAsync(ApiHost host, int calls, CancellationToken cancellationToken)
    {
        var rubbish = new Rubbish(new Random(20261124));
        var order = await host.OrderAsync("demo-001", OrderKind.Complaint, cancellationToken);
        var (handoff, _) = await host.HandoffAsync("demo-001", cancellationToken);
        var statuses = new HashSet<int>();
        for (var i = 0; i < calls + (calls / 3); i++)
        {
            var (method, path, body) = i < calls ? rubbish.Next(order, handoff) : rubbish.NextOfCommunity();
            var (status, answer) = await host.AsAsync("manager-a", method, path, body is null ? null : new StringContent(body, Encoding.UTF8, "application/json"), cancellationToken);
            Assert.True(status < 500, $"{method} {path} gave {status}: {answer}");
            if (status >= 400)
                Assert.Equal(status, (int)answer!["status"]!);
            statuses.Add(status);
        }

        Assert.Superset(new HashSet<int> { 200, 400, 404, 409 }, statuses);
    }

    private (HttpMethod Method, string Path, string? Body) Next(string order, string handoff) => random.Next(2) == 0
        ? (HttpMethod.Post, $"/{Pick(Places)}/{Pick([order, handoff, Word()])}/{Pick(Steps)}", Body(3))
        : (HttpMethod.Get, $"/{Pick(Places)}{Pick(["", $"/{Word()}", $"/{order}/why", $"/{Word()}/messages"])}?{Pick(Queries)}={Pick([Word(), Nul])}", null);

    private (HttpMethod Method, string Path, string? Body) NextOfCommunity() => random.Next(2) == 0
        ? (HttpMethod.Post, $"/{Pick(CommunityPlaces)}{Pick(["", "/import", $"/{Word()}/{Pick(CommunitySteps)}", $"/demo-001/{Pick(CommunitySteps)}"])}", Body(3))
        : (HttpMethod.Get, $"/{Pick(CommunityPlaces)}{Pick(["", $"/{Word()}", $"/demo-001/{Pick(CommunitySteps)}"])}?{Pick(Queries)}={Pick([Word(), Nul])}", null);

    private string Word() => Uri.EscapeDataString(Pick(Words));

    private string Body(int depth) => random.Next(depth > 0 ? 12 : 8) switch
    {
        0 => "null",
        1 => "true",
        2 => random.Next(-5, 5).ToString(CultureInfo.InvariantCulture),
        3 => "1e400",
        4 => "\"\"",
        5 => "\"文字\\u0000\"",
        6 => "{",
        7 => "\"desk\"",
        8 => $"[{Body(depth - 1)}]",
        _ => $"{{\"{Pick(Fields)}\":{Body(depth - 1)},\"{Pick(Fields)}\":{Body(depth - 1)}}}",
    };

    private string Pick(string[] from) => from[random.Next(from.Length)];
}
