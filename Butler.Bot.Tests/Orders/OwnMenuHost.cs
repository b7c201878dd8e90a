using Butler.Bot.Knowledge;
using Butler.Bot.Tests.Dialogue;
using Butler.Skills.Guides;
using Butler.Skills.Knowledge;
using Butler.Skills.Venues;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;

namespace Butler.Bot.Tests.Orders;

/// <summary>The butler with a menu of one file that the test wrote.</summary>
internal sealed class OwnMenuHost : IAsyncDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("butler-own-menu-");

    private OwnMenuHost(string menu)
    {
        _folder.CreateSubdirectory("menu");
        File.WriteAllText(Path.Combine(_folder.FullName, "menu", "own.yaml"), menu);
        var knowledge = new KnowledgeFolder(_folder.FullName, NullLogger<KnowledgeFolder>.Instance);
        Assert.Empty(knowledge.Faults);
        Dialogue = new DialogueHost(services =>
        {
            services.AddSingleton<IKnowledge>(knowledge);
            services.AddSingleton<IVenueBook>(knowledge);
            services.AddSingleton<IGuideBook>(knowledge);
        });
    }

    public DialogueHost Dialogue { get; }

    public static async Task<OwnMenuHost> StartAsync(string menu)
    {
        var host = new OwnMenuHost(menu);
        await host.Dialogue.InitializeAsync();
        return host;
    }

    public async ValueTask DisposeAsync()
    {
        await Dialogue.DisposeAsync();
        _folder.Delete(recursive: true);
    }
}
