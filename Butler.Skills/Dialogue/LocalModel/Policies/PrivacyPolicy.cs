using Butler.Skills.Language.Cues;
using Butler.Skills.Privacy;
using Butler.Skills.Reminders.Reading;

namespace Butler.Skills.Dialogue.LocalModel.Policies;

/// <summary>What is kept about the resident: shown, and deleted after a yes.</summary>
internal sealed class PrivacyPolicy : ILocalPolicy
{
    private const string Delete = "delete_data";
    private const string Show = "show_data";
    private const double Likely = 0.5;

    private static readonly CueSet Orders = CueSet.Of("订单|单子|那单|这单|预约|报修|order|orders|booking|bookings|appointment");
    private static readonly CueSet Mine = CueSet.Of("我|咱|my|me|us|our|mine");

    public LocalDecision? Decide(Utterance said) => (DataRequest.Read(said.Text) ?? Learnt(said)) switch
    {
        { Delete: true } wish => LocalDecision.Call(Delete, "privacy_delete_my_data", ("scope", wish.Scope.ToString().ToLowerInvariant())),
        { } => LocalDecision.Call(Show, "privacy_show_my_data"),
        null => null,
    };

    private static DataRequest? Learnt(Utterance said)
    {
        if (ReminderWishes.Read(said.Text, talking: false) != ReminderWish.None || said.LikelihoodOf(said.Intent) < Likely
            || said.Finding.Sure is not null || said.Has(Orders) || !said.Has(Mine))
            return null;
        return said.Intent is Delete or Show ? new DataRequest(said.Intent == Delete, DataScope.Everything) : null;
    }
}
