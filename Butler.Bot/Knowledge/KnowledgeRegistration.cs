using Butler.Bot.Hosting;
using Butler.Bot.Knowledge.Answers;
using Butler.Bot.Knowledge.Indexing;
using Butler.Bot.Knowledge.Ledger;
using Butler.Bot.Knowledge.Promises;
using Butler.Bot.Knowledge.Reading;
using Butler.Skills.Guides;
using Butler.Skills.Knowledge;
using Butler.Skills.ServiceLevels.Policy;
using Butler.Skills.Venues;

namespace Butler.Bot.Knowledge;

public static class KnowledgeRegistration
{
    private const string FolderSetting = "Knowledge:Folder";
    private const string CommunitySetting = "Knowledge:Community";

    /// <summary>Reads the folder before the host listens, so that the first question finds everything.</summary>
    public static void AddKnowledge(this WebApplicationBuilder builder)
    {
        var roots = builder.FindKnowledge();
        builder.Services.AddSingleton(services => new KnowledgeFolder(
            roots.Folder, roots.Community, services.GetRequiredService<IVenueIndexing>(), services.GetRequiredService<ILogger<KnowledgeFolder>>()));
        builder.Services.AddSingleton<IKnowledge>(services => services.GetRequiredService<KnowledgeFolder>());
        builder.Services.AddSingleton<IVenueBook>(services => services.GetRequiredService<KnowledgeFolder>());
        builder.Services.AddSingleton<IGuideBook>(services => services.GetRequiredService<KnowledgeFolder>());
        builder.Services.AddSingleton<IPromiseBook>(services => new KnowledgePromises(new Lazy<KnowledgeFolder>(services.GetRequiredService<KnowledgeFolder>)));
        builder.AddVenueIndexing(roots.Community);
        builder.Services.AddKnowledgeLedger();
        builder.Services.AddHostedService<KnowledgeWatcher>();
        builder.Services.AddSingleton<AnswerShelf>();
        builder.Services.AddHostedService<AnswerWatch>();
        builder.Services.AddHealthChecks().AddCheck<KnowledgeHealth>("knowledge", tags: ["ready"]);
    }

    internal static void AddKnowledgeLedger(this IServiceCollection services) => services.AddSingleton<IKnowledgeLedger, KnowledgeLedger>();

    /// <summary>Begins reading while the rest of the start goes on; whoever needs the knowledge waits for it.</summary>
    public static void ReadKnowledgeAhead(this WebApplication app) =>
        _ = Task.Run(() => app.Services.GetRequiredService<KnowledgeFolder>());

    /// <summary>The folder that is set, else the one beside the program, else the repository's own; with the community's own over it.</summary>
    internal static KnowledgeRoots FindKnowledge(this WebApplicationBuilder builder)
    {
        var folder = Path.TrimEndingDirectorySeparator(Path.GetFullPath(FindFolder(builder)));
        var community = builder.Configuration[CommunitySetting];
        if (string.IsNullOrWhiteSpace(community))
            return new KnowledgeRoots(folder, null);
        if (community is KnowledgeRoots.Menu or KnowledgeRoots.Venues or KnowledgeRoots.Guides || community.AsSpan().IndexOfAny(Path.GetInvalidFileNameChars()) >= 0 || community is "." or "..")
            throw new SettingException(CommunitySetting, $"'{community}' cannot be the name of a community's folder");
        return new KnowledgeRoots(folder, community);
    }

    private static string FindFolder(WebApplicationBuilder builder)
    {
        var setting = builder.Configuration[FolderSetting];
        if (!string.IsNullOrWhiteSpace(setting))
            return Directory.Exists(setting) ? setting : throw new SettingException(FolderSetting, $"'{setting}' is not a folder");
        var published = Path.Combine(AppContext.BaseDirectory, "knowledge");
        return Directory.Exists(published) ? published : Path.Combine(SourceTree.Root ?? builder.Environment.ContentRootPath, "knowledge");
    }
}
