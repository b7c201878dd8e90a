using Microsoft.Extensions.DependencyInjection;
using Microsoft.SemanticKernel;

namespace Butler.Skills.Venues;

public static class VenuesRegistration
{
    /// <summary>The skill that answers about places; needs an <see cref="IVenueBook"/>.</summary>
    public static void AddVenues(this IServiceCollection services)
    {
        services.AddSingleton<VenueSkill>();
        services.AddSingleton(provider => KernelPluginFactory.CreateFromObject(provider.GetRequiredService<VenueSkill>(), VenueSkill.Plugin));
    }
}
