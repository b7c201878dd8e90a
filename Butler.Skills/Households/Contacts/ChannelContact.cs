using Butler.Skills.Conversations;
using Butler.Skills.Storage;

namespace Butler.Skills.Households.Contacts;

/// <summary>
/// Somebody as a channel knows them (an openid, a Teams user), whose household the host has made sure of by a service
/// card and a second factor, or somebody not bound to any. Also what the channel lets the butler write to them.
/// </summary>
public sealed class ChannelContact : IVersioned
{
    private const int MostTries = 5;
    private static readonly TimeSpan LockLength = TimeSpan.FromHours(1);

    private ChannelContact() { }

    public ChannelContact(string channel, string account, string userId, DateTimeOffset now)
    {
        (Id, Channel, Account, UserId, MetAt) = (Ids.New(), channel, account, userId, now);
    }

    public string Id { get; private set; } = "";
    public string Channel { get; private set; } = "";
    public string Account { get; private set; } = "";

    /// <summary>The channel's id of the person.</summary>
    public string UserId { get; private set; } = "";

    public string? HouseholdId { get; private set; }
    public string? ResidentId { get; private set; }
    public DateTimeOffset MetAt { get; private set; }
    public DateTimeOffset? BoundAt { get; private set; }

    /// <summary>Counts what ended a talk: somebody who moved out begins a new one and never sees the old.</summary>
    public int Epoch { get; private set; }

    /// <summary>False after the person unsubscribed on the channel: nothing reaches them.</summary>
    public bool Follows { get; private set; } = true;

    /// <summary>True when the person wants no notices of their own accord; answers still reach them.</summary>
    public bool NoticesOff { get; private set; }

    /// <summary>System time at which the channel's permission to write ends.</summary>
    public DateTimeOffset? WindowEnds { get; private set; }

    /// <summary>How many messages the channel still takes before the person writes again.</summary>
    public int WindowLeft { get; private set; }

    /// <summary>The card this person has shown and not yet confirmed by the second factor.</summary>
    public string? PendingCardId { get; private set; }

    /// <summary>Wrong codes and digits since the last right one.</summary>
    public int Tries { get; private set; }

    /// <summary>System time before which no card is looked at.</summary>
    public DateTimeOffset? LockedUntil { get; private set; }

    /// <summary>One-time permissions for messages of a template.</summary>
    public List<TemplateGrant> Grants { get; private set; } = [];

    public long Version { get; private set; }

    public bool IsBound => HouseholdId is not null;

    /// <summary>The channel's name of the talk this person has at present.</summary>
    public string TalkId => Epoch == 0 ? UserId : $"{UserId}#{Epoch}";

    public bool IsLocked(DateTimeOffset systemNow) => LockedUntil > systemNow;

    public void Show(ServiceCard card) => PendingCardId = card.Id;

    public void BindTo(string householdId, string residentId, DateTimeOffset now)
    {
        // From one household into another: what was said in the first stays there.
        if (HouseholdId is not null && HouseholdId != householdId)
            Epoch++;
        (HouseholdId, ResidentId, BoundAt) = (householdId, residentId, now);
        (PendingCardId, Tries, LockedUntil) = (null, 0, null);
    }

    /// <summary>Ends the binding; the next word begins a talk that knows nothing of the household.</summary>
    public void Unbind()
    {
        if (!IsBound)
            return;
        (HouseholdId, ResidentId, BoundAt, PendingCardId) = (null, null, null, null);
        Epoch++;
    }

    /// <summary>Counts a wrong code or wrong digits; after the fifth nothing is looked at for an hour.</summary>
    /// <returns>How many tries are left.</returns>
    public int Fail(DateTimeOffset systemNow)
    {
        if (++Tries < MostTries)
            return MostTries - Tries;
        (Tries, PendingCardId, LockedUntil) = (0, null, systemNow + LockLength);
        return 0;
    }

    public void OpenWindow(ReplyWindow window, DateTimeOffset systemNow)
    {
        var ends = systemNow + window.Length;
        // A click on the menu opens a short window; it must not close the long one a message opened.
        if (WindowEnds > ends && WindowLeft >= window.Messages)
            return;
        (WindowEnds, WindowLeft) = (ends, window.Messages);
        Follows = true;
    }

    public void Follow() => Follows = true;

    public void Unfollow()
    {
        Follows = false;
        (WindowEnds, WindowLeft, Grants) = (null, 0, []);
    }

    public void WantNotices(bool wanted) => NoticesOff = !wanted;

    /// <summary>Adds to, or with a negative number takes from, the grants of a template; there are never fewer than none.</summary>
    public void CountGrants(string template, int change)
    {
        var had = Grants.Find(g => g.Template == template)?.Count ?? 0;
        Grants = [.. Grants.Where(g => g.Template != template), .. had + change > 0 ? [new TemplateGrant(template, had + change)] : Array.Empty<TemplateGrant>()];
    }

    public void RefuseGrants(string template) => Grants = [.. Grants.Where(g => g.Template != template)];
}
