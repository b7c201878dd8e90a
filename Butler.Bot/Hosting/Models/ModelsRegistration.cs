using Butler.Skills.Dialogue;
using Butler.Skills.Dialogue.Kernels;
using Butler.Skills.Dialogue.LocalModel;

namespace Butler.Bot.Hosting.Models;

public static class ModelsRegistration
{
    /// <summary>Puts the configured model (Model:Provider) in front of the local one; nothing to do for Local.</summary>
    /// <exception cref="SettingException">The settings are incomplete.</exception>
    public static void AddModels(this WebApplicationBuilder builder)
    {
        var options = ModelOptions.Read(builder.Configuration);
        if (options.Provider == ModelProvider.Local)
            return;
        builder.Services.AddSingleton(provider => new DialogueModels(
            new ModelPipeline(provider.GetRequiredService<LocalChatClient>(), LocalChatClient.Provider),
            new ModelPipeline(RemoteModel.Create(options), options.Provider.ToString()),
            options.Timeout));
    }
}
