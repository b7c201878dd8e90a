using System.Text.Json.Serialization;
using Butler.Bot.Api.Requests;
using Butler.Bot.Hosting.Time;
using Butler.Skills.Community.Activities;

namespace Butler.Bot.Api.Community.Activities;

/// <summary>An activity of the community.</summary>
/// <param name="Places">How many people can take part.</param>
/// <param name="Taken">How many have signed up.</param>
/// <param name="Manager">Only for the households of this manager; null: for all.</param>
/// <param name="Households">Only for these, of those in the caller's care; empty: for all.</param>
internal sealed record ActivityView(
    string Id,
    [property: JsonConverter(typeof(Words<ActivityTheme>))] ActivityTheme Theme,
    string Title,
    [property: JsonPropertyName("title_en")] string? TitleEn,
    string? Details,
    [property: JsonPropertyName("details_en")] string? DetailsEn,
    string Place,
    DateTimeOffset Start,
    DateTimeOffset? End,
    int Places,
    int Taken,
    string? Fee,
    string? Manager,
    string? Cluster,
    IReadOnlyList<string> Households,
    DateTimeOffset? Cancelled,
    string? Reason)
{
    public static ActivityView Of(Activity activity, IReadOnlySet<string> inCare, CommunityTime time) => new(
        activity.Id, activity.Theme, activity.TitleZh, activity.TitleEn, activity.DetailsZh, activity.DetailsEn, activity.Place,
        time.Local(activity.Start), time.Local(activity.End), activity.Places, activity.Seats.Count, activity.Fee, activity.Manager, activity.Cluster,
        [.. activity.Households.Select(h => h.HouseholdId).Where(inCare.Contains).Order(StringComparer.Ordinal)],
        time.Local(activity.CancelledAt), activity.CancelReason);
}

/// <summary>A household that takes part.</summary>
/// <param name="Seats">The numbers of its seats.</param>
internal sealed record ParticipantView(string Household, string Room, IReadOnlyList<int> Seats, DateTimeOffset Since);
