using Microsoft.Extensions.DependencyInjection;
using Microsoft.SemanticKernel;

namespace Butler.Skills.Guides;

public static class GuidesRegistration
{
    /// <summary>The skill that answers from the handbook; needs an <see cref="IGuideBook"/>.</summary>
    public static void AddGuides(this IServiceCollection services)
    {
        services.AddSingleton<GuideSkill>();
        services.AddSingleton(provider => KernelPluginFactory.CreateFromObject(provider.GetRequiredService<GuideSkill>(), GuideSkill.Plugin));
    }
}
