using Microsoft.Extensions.DependencyInjection;
using Microsoft.SemanticKernel;

namespace Butler.Skills.Privacy;

public static class PrivacyRegistration
{
    /// <summary>A host that keeps files of residents registers its <see cref="IKeptFiles"/>.</summary>
    public static void AddPrivacy(this IServiceCollection services)
    {
        services.AddSingleton<PrivacySkill>();
        services.AddSingleton(provider => KernelPluginFactory.CreateFromObject(provider.GetRequiredService<PrivacySkill>(), PrivacySkill.Plugin));
    }
}
