using System.ComponentModel.DataAnnotations;
using Butler.Bot.Hosting.Time;
using Butler.Skills.Diary;

namespace Butler.Bot.Api.Households;

/// <summary>A line of the household's diary, which residents never see.</summary>
/// <param name="Kind">note, order, complaint, handoff, preference or privacy.</param>
/// <param name="By">butler, or the sign-in name of who wrote it.</param>
internal sealed record DiaryView(string Id, string Household, string Kind, string By, string Text, DateTimeOffset At)
{
    public static DiaryView Of(DiaryEntry entry, CommunityTime time) =>
        new(entry.Id, entry.HouseholdId, entry.Kind.ToString().ToLowerInvariant(), entry.By, entry.Text, time.Local(entry.At));
}

internal sealed record DiaryRequest
{
    [Required(ErrorMessage = "must be what to note"), StringLength(4000, ErrorMessage = "must be at most 4000 characters")]
    public string? Text { get; init; }
}
