using Butler.Bot.Hosting;
using Butler.Bot.Knowledge.Promises;
using Butler.Skills.Guides;
using Butler.Skills.Knowledge;
using Butler.Skills.ServiceLevels.Policy;
using Butler.Skills.Venues;

namespace Butler.Bot.Knowledge;

public static class KnowledgeRegistration
{
    private const string FolderSetting = "Knowledge:Folder";

    /// <summary>Reads the folder before the host listens, so that the first question finds everything.</summary>
    public static void AddKnowledge(this WebApplicationBuilder builder)
    {
        var folder = builder.FindKnowledge();
        builder.Services.AddSingleton(services => new KnowledgeFolder(folder, services.GetRequiredService<ILogger<KnowledgeFolder>>()));
        builder.Services.AddSingleton<IKnowledge>(services => services.GetRequiredService<KnowledgeFolder>());
        builder.Services.AddSingleton<IVenueBook>(services => services.GetRequiredService<KnowledgeFolder>());
        builder.Services.AddSingleton<IGuideBook>(services => services.GetRequiredService<KnowledgeFolder>());
        builder.Services.AddSingleton<IPromiseBook>(services => new KnowledgePromises(new Lazy<KnowledgeFolder>(services.GetRequiredService<KnowledgeFolder>)));
        builder.Services.AddHostedService<KnowledgeWatcher>();
        builder.Services.AddHealthChecks().AddCheck<KnowledgeHealth>("knowledge", tags: ["ready"]);
    }

    /// <summary>Begins reading while the rest of the start goes on; whoever needs the knowledge waits for it.</summary>
    public static void ReadKnowledgeAhead(this WebApplication app) =>
        _ = Task.Run(() => app.Services.GetRequiredService<KnowledgeFolder>());

    /// <summary>The folder that is set, else the one beside the program, else the repository's own.</summary>
    internal static string FindKnowledge(this WebApplicationBuilder builder)
    {
        var setting = builder.Configuration[FolderSetting];
        if (!string.IsNullOrWhiteSpace(setting))
            return Directory.Exists(setting) ? setting : throw new SettingException(FolderSetting, $"'{setting}' is not a folder");
        var published = Path.Combine(AppContext.BaseDirectory, "knowledge");
        return Directory.Exists(published) ? published : Path.Combine(SourceTree.Root ?? builder.Environment.ContentRootPath, "knowledge");
    }
}
