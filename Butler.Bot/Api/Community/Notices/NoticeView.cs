using System.Text.Json.Serialization;
using Butler.Bot.Hosting.Time;
using Butler.Skills.Community.Notices;

namespace Butler.Bot.Api.Community.Notices;

/// <summary>A public notice.</summary>
/// <param name="Manager">Only for the households of this manager; null: for all.</param>
/// <param name="Households">Only for these, of those in the caller's care; empty: for all.</param>
/// <param name="By">Who published it.</param>
internal sealed record NoticeView(
    string Id,
    string Title,
    [property: JsonPropertyName("title_en")] string? TitleEn,
    string Text,
    [property: JsonPropertyName("text_en")] string? TextEn,
    string Source,
    string? Manager,
    string? Cluster,
    IReadOnlyList<string> Households,
    DateTimeOffset From,
    DateTimeOffset Until,
    DateTimeOffset Published,
    string By,
    DateTimeOffset? Withdrawn)
{
    public static NoticeView Of(Notice notice, IReadOnlySet<string> inCare, CommunityTime time) => new(
        notice.Id, notice.TitleZh, notice.TitleEn, notice.TextZh, notice.TextEn, notice.Source, notice.Manager, notice.Cluster,
        [.. notice.Households.Select(h => h.HouseholdId).Where(inCare.Contains).Order(StringComparer.Ordinal)],
        time.Local(notice.From), time.Local(notice.Until), time.Local(notice.PublishedAt), notice.PublishedBy, time.Local(notice.WithdrawnAt));
}
