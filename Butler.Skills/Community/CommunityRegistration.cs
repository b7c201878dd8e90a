using Butler.Skills.Community.Activities;
using Butler.Skills.Community.Bills;
using Butler.Skills.Community.Notices;
using Butler.Skills.Community.Parcels;
using Butler.Skills.Community.Visitors;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.SemanticKernel;

namespace Butler.Skills.Community;

public static class CommunityRegistration
{
    /// <summary>The skills of life in the community: bills, parcels, visitors, notices, activities.</summary>
    public static void AddCommunity(this IServiceCollection services)
    {
        services.AddSkill<BillSkill>(BillSkill.Plugin);
        services.AddSkill<ParcelSkill>(ParcelSkill.Plugin);
        services.AddSkill<VisitorSkill>(VisitorSkill.Plugin);
        services.AddSkill<NoticeSkill>(NoticeSkill.Plugin);
        services.AddSkill<ActivitySkill>(ActivitySkill.Plugin);
    }

    private static void AddSkill<TSkill>(this IServiceCollection services, string plugin)
        where TSkill : class
    {
        services.AddSingleton<TSkill>();
        services.AddSingleton(provider => KernelPluginFactory.CreateFromObject(provider.GetRequiredService<TSkill>(), plugin));
    }
}
