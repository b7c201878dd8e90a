using Butler.Bot.Hosting.Models;
using Butler.Bot.Hosting.Redis;
using Butler.Bot.Hosting.Storage;
using Butler.Bot.Hosting.Time;
using Butler.Bot.Knowledge;
using Butler.Bot.Turns;
using Butler.Skills.Community;
using Butler.Skills.Dialogue;
using Butler.Skills.Guides;
using Butler.Skills.Handoffs;
using Butler.Skills.Orders;
using Butler.Skills.Privacy;
using Butler.Skills.Profile;
using Butler.Skills.Reminders;
using Butler.Skills.Venues;

namespace Butler.Bot.Hosting;

internal static class ButlerComposition
{
    /// <summary>
    /// The butler from the inbox to the committed reply, the same for the host and for commands that talk with it;
    /// channels, interfaces and people's sign-ins come on top.
    /// </summary>
    public static void AddButler(this WebApplicationBuilder builder)
    {
        builder.AddCommunityTime();
        builder.AddStorage();
        builder.AddRedis();
        builder.AddKnowledge();
        builder.Services.AddVenues();
        builder.Services.AddGuides();
        builder.Services.AddOrders();
        builder.Services.AddHandoffs();
        builder.Services.AddReminders();
        builder.Services.AddProfile();
        builder.Services.AddPrivacy();
        builder.Services.AddCommunity();
        builder.Services.AddDialogue();
        builder.AddModels();
        builder.Services.AddTurns();
    }
}
