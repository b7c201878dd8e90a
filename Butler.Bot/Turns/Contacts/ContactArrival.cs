using Butler.Skills.Conversations;
using Butler.Skills.Households.Contacts;
using Butler.Skills.Language.Text;
using Butler.Skills.Storage;
using Butler.Skills.Talk;
using Microsoft.EntityFrameworkCore;

namespace Butler.Bot.Turns.Contacts;

/// <summary>
/// What a message from somebody a channel knows means for their contact, in the commit that stores it: the channel's
/// window opens, codes and digits bind, set words are obeyed. Codes and digits never stay in the transcript.
/// </summary>
public sealed class ContactArrival(TimeProvider systemTime)
{
    private const string Covered = "（绑定信息，已隐去）";
    private const int DigitsOfPhone = 4;
    private const int LanguageWindow = 6;

    /// <summary>Runs inside the inbox's unit of work and may be run again when its commit loses a race.</summary>
    public async Task ApplyAsync(ButlerDb db, IncomingMessage incoming, Conversation conversation, Message message, DateTimeOffset now, CancellationToken cancellationToken)
    {
        if (incoming.Contact is not { } sign)
            return;
        var (channel, account, sender) = (incoming.Conversation.Channel, incoming.Conversation.Account, incoming.Sender);
        var contact = await db.Contacts.SingleOrDefaultAsync(c => c.Channel == channel && c.Account == account && c.UserId == sender, cancellationToken)
            ?? db.Contacts.Add(new ChannelContact(channel, account, sender, now)).Entity;
        var systemNow = systemTime.GetUtcNow();
        if (sign.Followed)
            contact.Follow();
        if (sign.Window is { } window)
            contact.OpenWindow(window, systemNow);

        if (await StepAsync(db, contact, conversation, incoming, sign, now, systemNow, cancellationToken) is { } step)
        {
            message.Cover(Covered);
            var language = await LanguageAsync(db, conversation, cancellationToken);
            Answer(db, conversation, message, BindingWords.Of(step).In(language), step == BindingStep.Bound ? Outcomes.Changed : Outcomes.Asked, now);
        }
        else if (ContactWish.Read(incoming.Text) is { } wish)
        {
            Answer(db, conversation, message, Obey(db, contact, wish, systemNow).In(LanguageDetector.Of(incoming.Text)), Outcomes.Changed, now);
        }
        else if (sign.Followed)
        {
            var words = contact.IsBound ? BindingWords.Of(BindingStep.Bound) : BindingWords.HowTo;
            Answer(db, conversation, message, words.Zh, Outcomes.Answered, now);
        }
        else if (sign.Canned is { } canned && conversation.Speaker == Speaker.Butler)
        {
            Answer(db, conversation, message, canned, Outcomes.Asked, now);
        }
    }

    private static async Task<BindingStep?> StepAsync(
        ButlerDb db, ChannelContact contact, Conversation conversation, IncomingMessage incoming, ContactSign sign, DateTimeOffset now, DateTimeOffset systemNow, CancellationToken cancellationToken)
    {
        if (ServiceCard.ReadCode(sign.Scene ?? incoming.Text) is { } code)
            return await BindingDesk.ShowAsync(db, contact, code, systemNow, cancellationToken);
        var digits = incoming.Text.Trim();
        return contact.PendingCardId is not null && digits.Length == DigitsOfPhone && digits.All(char.IsAsciiDigit)
            ? await BindingDesk.ConfirmAsync(db, contact, conversation, digits, now, systemNow, cancellationToken)
            : null;
    }

    private static LocalizedText Obey(ButlerDb db, ChannelContact contact, ContactWish wish, DateTimeOffset systemNow)
    {
        switch (wish.Kind)
        {
            case ContactWishKind.Invite:
                return contact.IsBound ? BindingWords.Invitation(BindingDesk.Invite(db, contact.HouseholdId!, contact.ResidentId!, wish.Name, systemNow).Code) : BindingWords.OnlyMembers;
            case ContactWishKind.Unbind:
                contact.Unbind();
                return BindingWords.Unbound;
            case ContactWishKind.NoticesOff or ContactWishKind.NoticesOn:
                contact.WantNotices(wish.Kind == ContactWishKind.NoticesOn);
                return contact.NoticesOff ? BindingWords.NoticesOff : BindingWords.NoticesOn;
            default:
                return contact.IsBound ? BindingWords.Of(BindingStep.Bound) : BindingWords.HowTo;
        }
    }

    /// <summary>Codes and digits are in no language; the words before them are.</summary>
    private static async Task<TalkLanguage> LanguageAsync(ButlerDb db, Conversation conversation, CancellationToken cancellationToken)
    {
        var before = await db.Messages
            .Where(m => m.ConversationId == conversation.Id && m.From == Author.Resident && m.Text != Covered)
            .OrderByDescending(m => m.Seq).Take(LanguageWindow)
            .Select(m => m.Text)
            .ToListAsync(cancellationToken);
        return LanguageDetector.OfTalk(before);
    }

    private static void Answer(ButlerDb db, Conversation conversation, Message message, string words, string outcome, DateTimeOffset now)
    {
        var turnId = Ids.New();
        message.AnswerWith(turnId);
        db.Messages.Add(Message.Outgoing(conversation, Author.System, words, now).Of(turnId).InAnswerTo([message.Id]));
        var trace = new TurnTrace { Intent = "greeting", Outcome = outcome };
        trace.Guards.Add("contact");
        db.Turns.Add(new TurnRecord(turnId, conversation.Id, trace.Intent, trace.Outcome, Json.Write(StoredWhy.Of(trace, elapsedMs: 0)), now));
        conversation.Touch();
    }
}
