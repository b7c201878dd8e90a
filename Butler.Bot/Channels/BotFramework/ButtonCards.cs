using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace Butler.Bot.Channels.BotFramework;

/// <summary>Teams shows no suggested actions: there the ways to go on come as an Adaptive Card beside the plain text.</summary>
internal static class ButtonCards
{
    private const string ContentType = "application/vnd.microsoft.card.adaptive";
    private const string Teams = "msteams";

    public static Activity Beside(Activity activity, string channel)
    {
        if (channel != Teams || activity.SuggestedActions?.Actions is not { Count: > 0 } actions)
            return activity;
        var card = new JObject
        {
            ["$schema"] = "http://adaptivecards.io/schemas/adaptive-card.json",
            ["type"] = "AdaptiveCard",
            ["version"] = "1.4",
            ["body"] = new JArray(),
            ["actions"] = new JArray(actions.Select(a => new JObject
            {
                ["type"] = "Action.Submit",
                ["title"] = a.Title,
                ["data"] = new JObject { ["msteams"] = new JObject { ["type"] = "imBack", ["value"] = a.Value?.ToString() } },
            })),
        };
        activity.Attachments = [.. activity.Attachments ?? [], new Attachment { ContentType = ContentType, Content = card }];
        activity.SuggestedActions = null;
        return activity;
    }
}
