using Butler.Bot.Knowledge;
using Butler.Bot.Tests.Storage;
using Butler.Skills.Community;
using Butler.Skills.Conversations;
using Butler.Skills.Dialogue;
using Butler.Skills.Guides;
using Butler.Skills.Handoffs;
using Butler.Skills.Households;
using Butler.Skills.Knowledge;
using Butler.Skills.Orders;
using Butler.Skills.Privacy;
using Butler.Skills.Profile;
using Butler.Skills.Reminders;
using Butler.Skills.Venues;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace Butler.Bot.Tests.Dialogue;

/// <summary>The butler's mind on a real database and the menu of the repository, without the turn engine or a channel.</summary>
public sealed class DialogueHost : IAsyncLifetime
{
    public static readonly DateTimeOffset Now = new(2026, 11, 24, 10, 0, 0, TimeSpan.FromHours(8));

    // Read once: the menu of the repository takes longer to index than all tests together.
    private static readonly Lazy<KnowledgeFolder> Knowledge = new(() => new KnowledgeFolder(Repository.Knowledge, NullLogger<KnowledgeFolder>.Instance));

    private readonly ServiceProvider _services;
    private int _households;

    public DialogueHost()
        : this(_ => { })
    {
    }

    internal DialogueHost(Action<IServiceCollection> configure)
    {
        var services = new ServiceCollection();
        services.AddLogging(logging => logging.SetMinimumLevel(LogLevel.Warning));
        services.AddSingleton<IKnowledge>(Knowledge.Value);
        services.AddSingleton<IVenueBook>(Knowledge.Value);
        services.AddSingleton<IGuideBook>(Knowledge.Value);
        services.AddVenues();
        services.AddGuides();
        services.AddOrders();
        services.AddHandoffs();
        services.AddReminders();
        services.AddProfile();
        services.AddPrivacy();
        services.AddCommunity();
        services.AddDialogue();
        configure(services);
        _services = services.BuildServiceProvider();
    }

    internal TempDatabase Database { get; } = new();

    public T Get<T>()
        where T : notnull => _services.GetRequiredService<T>();

    public async ValueTask InitializeAsync()
    {
        await Database.CreateAsync();
        await using var db = Database.Open();
        db.Staff.AddRange(
            new StaffMember("manager-a", "周雅", "0600-5550101", StaffRole.Manager),
            new StaffMember("deputy-a", "陈立", "0600-5550102", StaffRole.Deputy, standsInFor: "manager-a"),
            new StaffMember("desk", "管家中心", "0600-5550100", StaffRole.Desk),
            new StaffMember("senior", "林志远", "0600-5550109", StaffRole.Senior));
        await db.SaveChangesAsync(CancellationToken.None);
    }

    /// <summary>A new conversation of a new household.</summary>
    internal async Task<Talk> TalkAsync(bool specialOwner = false, bool bound = true)
    {
        var household = $"h-{Interlocked.Increment(ref _households):D3}";
        await using var db = Database.Open();
        db.Households.Add(new Household(household, "3栋2单元1203", "东组团", "manager-a", specialOwner));
        var conversation = db.Conversations.Add(new Conversation(new("test", "butler", household), Now)).Entity;
        if (bound)
            conversation.BindTo(household, "resident");
        await db.SaveChangesAsync(TestContext.Current.CancellationToken);
        return new Talk(this, conversation.Id, household);
    }

    public async ValueTask DisposeAsync()
    {
        await _services.DisposeAsync();
        await Database.DisposeAsync();
    }
}
