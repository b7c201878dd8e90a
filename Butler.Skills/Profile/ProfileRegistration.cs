using Microsoft.Extensions.DependencyInjection;
using Microsoft.SemanticKernel;

namespace Butler.Skills.Profile;

public static class ProfileRegistration
{
    public static void AddProfile(this IServiceCollection services) =>
        services.AddSingleton(_ => KernelPluginFactory.CreateFromObject(new ProfileSkill(), ProfileSkill.Plugin));
}
