using Butler.Skills.Dialogue.Kernels;
using Butler.Skills.Dialogue.LocalModel;
using Butler.Skills.Dialogue.LocalModel.Intents;
using Butler.Skills.Dialogue.LocalModel.Policies;
using Butler.Skills.Dialogue.LocalModel.Policies.Community;
using Butler.Skills.Dialogue.LocalModel.Policies.Ordering;
using Butler.Skills.Guides;
using Butler.Skills.Orders.Menus;
using Butler.Skills.Venues;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Butler.Skills.Dialogue;

public static class DialogueRegistration
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    /// <summary>
    /// The butler with the local model. Skills are the plugins that the rooms registered; a host that has another model
    /// registers its own <see cref="DialogueModels"/>.
    /// </summary>
    public static void AddDialogue(this IServiceCollection services)
    {
        services.AddSingleton<ButlerKernel>();
        services.AddSingleton<IntentReader>();
        services.AddSingleton<GuardedIntent>();
        services.AddSingleton(provider => Local(
            provider.GetRequiredService<IMenuBook>(), provider.GetRequiredService<IntentReader>(), new VenueSense(provider.GetRequiredService<IVenueBook>()), provider.GetRequiredService<IGuideBook>()));
        services.TryAddSingleton(provider => new DialogueModels(
            new ModelPipeline(provider.GetRequiredService<LocalChatClient>(), LocalChatClient.Provider), Remote: null, Patience));
        services.AddSingleton<IButlerDialogue, ButlerDialogue>();
        services.AddSingleton<IArrivalRule, EmergencyRule>();
    }

    /// <summary>The local model with its ways to understand, in the order they are asked.</summary>
    private static LocalChatClient Local(IMenuBook menu, IntentReader intents, VenueSense venues, IGuideBook guides) => new(menu, intents,
    [
        new PhotoPolicy(),
        new VisitorAnswerPolicy(),
        new PendingChoicePolicy(),
        new ThinkItOverPolicy(),
        new DraftPartsPolicy(),
        new PendingQuestionPolicy(),
        new OfferPolicy(),
        new ProposalPolicy(),
        new TakeUpPolicy(),
        new StandDownPolicy(),
        new StillWaitingPolicy(),
        new PendingReminderPolicy(),
        new ProfilePolicy(),
        new PrivacyPolicy(),
        new ReminderPolicy(),
        new GuideFollowUpPolicy(guides, venues),
        new VenuePolicy(venues, ahead: true),
        new RatingPolicy(),
        new RepeatPolicy(),
        new RecurringPolicy(),
        new PlanPolicy(),
        new ParcelFetchPolicy(),
        new VisitorPolicy(),
        new ParcelPolicy(),
        new NoticePolicy(),
        new ActivityPolicy(),
        new BillPolicy(),
        new LivePolicy(),
        new FollowUpPolicy(),
        new UnknownPlacePolicy(venues, guides),
        new ManagerPolicy(),
        new ComplaintPolicy(),
        new GuidePolicy(guides, venues, ahead: true),
        new VenuePolicy(venues, ahead: false),
        new MenuQuestionPolicy(),
        new SmallTalkPolicy(),
        new UnwellPolicy(),
        new LostPolicy(ahead: true),
        new UnplacedRatingPolicy(),
        new MoreDetailPolicy(),
        new OffMenuPolicy(ahead: true),
        new BookingPolicy(venues),
        new GuidePolicy(guides, venues, ahead: false),
        new OffMenuPolicy(ahead: false),
        new LostPolicy(ahead: false),
    ]);
}
