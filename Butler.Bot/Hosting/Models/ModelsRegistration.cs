using Butler.Skills.Dialogue;
using Butler.Skills.Dialogue.Kernels;
using Butler.Skills.Dialogue.LocalModel;
using Butler.Skills.Language.Learning;

namespace Butler.Bot.Hosting.Models;

public static class ModelsRegistration
{
    /// <summary>Puts the configured model (Model:Provider) in front of the local one, which keeps what it learnt beside the data.</summary>
    /// <exception cref="SettingException">The settings are incomplete.</exception>
    public static void AddModels(this WebApplicationBuilder builder)
    {
        LearntModels.KeepIn(Path.Combine(DataFolder.Find(builder.Environment), "learnt"));
        var options = ModelOptions.Read(builder.Configuration);
        if (options.Provider == ModelProvider.Local)
            return;
        builder.Services.AddSingleton(provider => new DialogueModels(
            new ModelPipeline(provider.GetRequiredService<LocalChatClient>(), LocalChatClient.Provider),
            new ModelPipeline(RemoteModel.Create(options), options.Provider.ToString()),
            options.Timeout));
    }
}
