using Butler.Bot.Api.Community.Activities;
using Butler.Bot.Api.Community.Bills;
using Butler.Bot.Api.Community.Notices;
using Butler.Bot.Api.Community.Parcels;
using Butler.Bot.Api.Community.Visitors;

namespace Butler.Bot.Api.Community;

internal static class CommunityRegistration
{
    public static void AddCommunityApi(this IServiceCollection services) => services.AddSingleton<Announcer>();

    public static void MapCommunity(this RouteGroupBuilder api)
    {
        api.MapBills();
        api.MapParcels();
        api.MapVisitors();
        api.MapNotices();
        api.MapActivities();
    }
}
