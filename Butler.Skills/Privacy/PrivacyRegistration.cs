using Microsoft.Extensions.DependencyInjection;
using Microsoft.SemanticKernel;

namespace Butler.Skills.Privacy;

public static class PrivacyRegistration
{
    public static void AddPrivacy(this IServiceCollection services) =>
        services.AddSingleton(_ => KernelPluginFactory.CreateFromObject(new PrivacySkill(), PrivacySkill.Plugin));
}
