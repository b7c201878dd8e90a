using Microsoft.Extensions.DependencyInjection;

namespace Butler.Skills.ServiceLevels;

public static class ServiceLevelsRegistration
{
    /// <summary>Rooms that make promises register their <see cref="IPromiseSubject"/>.</summary>
    public static void AddServiceLevels(this IServiceCollection services) => services.AddSingleton<PromiseKeeper>();
}
