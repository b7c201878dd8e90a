using Butler.Skills.ServiceLevels;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.SemanticKernel;

namespace Butler.Skills.Handoffs;

public static class HandoffsRegistration
{
    public static void AddHandoffs(this IServiceCollection services)
    {
        services.AddSingleton<IPromiseSubject, HandoffPromises>();
        services.AddSingleton(_ => KernelPluginFactory.CreateFromObject(new HandoffSkill(), HandoffSkill.Plugin));
    }
}
