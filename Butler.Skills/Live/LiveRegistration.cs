using Microsoft.Extensions.DependencyInjection;

namespace Butler.Skills.Live;

public static class LiveRegistration
{
    /// <summary>What is known live; sources are the <see cref="ILiveSource"/>s that the host registered, none by default.</summary>
    public static void AddLiveInformation(this IServiceCollection services) => services.AddSingleton<LiveInformation>();
}
