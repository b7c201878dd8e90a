using Butler.Skills.Live;
using Butler.Skills.Orders.Drafting;
using Butler.Skills.Orders.Following;
using Butler.Skills.Orders.Menus;
using Butler.Skills.Orders.Planning;
using Butler.Skills.Orders.Recurring;
using Butler.Skills.Orders.Promises;
using Butler.Skills.ServiceLevels;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.SemanticKernel;

namespace Butler.Skills.Orders;

public static class OrdersRegistration
{
    /// <summary>The skills of orders and the menu; needs the knowledge.</summary>
    public static void AddOrders(this IServiceCollection services)
    {
        services.AddLiveInformation();
        services.AddSingleton<IMenuBook, MenuBook>();
        services.AddSingleton<IPromiseSubject, OrderPromises>();
        services.AddSingleton<ConciergeSkill>();
        services.AddSingleton<OrdersSkill>();
        services.AddSingleton<MenuSkill>();
        services.AddSingleton<ComplaintSkill>();
        services.AddSingleton<RatingSkill>();
        services.AddSingleton<RepeatSkill>();
        services.AddSingleton<RecurringSkill>();
        services.AddSingleton<PlanSkill>();
        services.AddSingleton(provider => KernelPluginFactory.CreateFromObject(provider.GetRequiredService<ConciergeSkill>(), ConciergeSkill.Plugin));
        services.AddSingleton(provider => KernelPluginFactory.CreateFromObject(provider.GetRequiredService<RatingSkill>(), RatingSkill.Plugin));
        services.AddSingleton(provider => KernelPluginFactory.CreateFromObject(provider.GetRequiredService<RepeatSkill>(), RepeatSkill.Plugin));
        services.AddSingleton(provider => KernelPluginFactory.CreateFromObject(provider.GetRequiredService<RecurringSkill>(), RecurringSkill.Plugin));
        services.AddSingleton(provider => KernelPluginFactory.CreateFromObject(provider.GetRequiredService<PlanSkill>(), PlanSkill.Plugin));
        services.AddSingleton(provider => KernelPluginFactory.CreateFromObject(provider.GetRequiredService<OrdersSkill>(), OrdersSkill.Plugin));
        services.AddSingleton(provider => KernelPluginFactory.CreateFromObject(provider.GetRequiredService<MenuSkill>(), MenuSkill.Plugin));
        services.AddSingleton(provider => KernelPluginFactory.CreateFromObject(provider.GetRequiredService<ComplaintSkill>(), ComplaintSkill.Plugin));
    }
}
