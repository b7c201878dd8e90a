using Butler.Skills.Households;
using Butler.Skills.Language.Text;
using Butler.Skills.Storage;

namespace Butler.Skills.Community.Notices;

/// <summary>A public notice (公共通知), quoted to residents to the letter while it is in force.</summary>
public sealed class Notice : IVersioned
{
    private Notice() { }

    /// <param name="id">Null for a new one; given for data that is to be filled in only once.</param>
    public Notice(NoticeText text, Audience audience, DateTimeOffset from, DateTimeOffset until, string publishedBy, DateTimeOffset now, string? id = null)
    {
        Id = id ?? Ids.New();
        (TitleZh, TitleEn, TextZh, TextEn, Source) = (text.TitleZh, text.TitleEn, text.TextZh, text.TextEn, text.Source);
        (Manager, Cluster, Households) = (audience.Manager, audience.Cluster, [.. audience.Households.Select(h => new NoticeHousehold(Id, h))]);
        (From, Until, PublishedBy, PublishedAt) = (from, until, publishedBy, now);
    }

    public string Id { get; private set; } = "";
    public string TitleZh { get; private set; } = "";
    public string? TitleEn { get; private set; }
    public string TextZh { get; private set; } = "";
    public string? TextEn { get; private set; }

    /// <summary>Who says so, as residents read it: 工程维修部.</summary>
    public string Source { get; private set; } = "";

    /// <summary>For this manager's households only; null for all.</summary>
    public string? Manager { get; private set; }

    /// <summary>For this cluster only; null for all.</summary>
    public string? Cluster { get; private set; }

    /// <summary>For these households only; empty for all.</summary>
    public List<NoticeHousehold> Households { get; private set; } = [];

    public DateTimeOffset From { get; private set; }
    public DateTimeOffset Until { get; private set; }
    public string PublishedBy { get; private set; } = "";
    public DateTimeOffset PublishedAt { get; private set; }
    public DateTimeOffset? WithdrawnAt { get; private set; }
    public long Version { get; private set; }

    public LocalizedText Title => new(TitleZh, TitleEn ?? TitleZh);
    public LocalizedText Text => new(TextZh, TextEn ?? TextZh);

    public bool IsInForce(DateTimeOffset now) => WithdrawnAt is null && From <= now && now < Until;

    public bool Reaches(Household household) =>
        (Manager is null || Manager == household.Manager)
        && (Cluster is null || Cluster == household.Cluster)
        && (Households.Count == 0 || Households.Exists(h => h.HouseholdId == household.Id));

    /// <summary>False when it was withdrawn before.</summary>
    public bool Withdraw(DateTimeOffset now)
    {
        if (WithdrawnAt is not null)
            return false;
        WithdrawnAt = now;
        return true;
    }
}

/// <param name="Source">Who says so.</param>
public sealed record NoticeText(string TitleZh, string? TitleEn, string TextZh, string? TextEn, string Source);
