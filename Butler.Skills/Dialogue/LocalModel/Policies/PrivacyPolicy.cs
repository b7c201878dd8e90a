using Butler.Skills.Conversations;
using Butler.Skills.Language.Cues;
using Butler.Skills.Language.Text;
using Butler.Skills.Privacy;
using Butler.Skills.Reminders.Reading;

namespace Butler.Skills.Dialogue.LocalModel.Policies;

/// <summary>What is kept about the resident: shown, and deleted after a yes.</summary>
internal sealed class PrivacyPolicy : ILocalPolicy
{
    private const string Delete = "delete_data";
    private const string Show = "show_data";
    private const double Likely = 0.5;
    private const int LongestAnswer = 16;

    private static readonly CueSet Orders = CueSet.Of("订单|单子|那单|这单|预约|报修|order|orders|booking|bookings|appointment");
    private static readonly CueSet Wipes = CueSet.Of("删掉|删了|删除|清空|清掉|都删|全删|抹掉|delete|remove|erase|wipe");
    private static readonly CueSet Mine = CueSet.Of("我|咱|my|me|us|our|mine");

    public LocalDecision? Decide(Utterance said) => (DataRequest.Read(said.Text) ?? Shown(said) ?? Learnt(said)) switch
    {
        { Delete: true } wish => LocalDecision.Call(Delete, "privacy_delete_my_data", ("scope", wish.Scope.ToString().ToLowerInvariant())),
        { } => LocalDecision.Call(Show, "privacy_show_my_data"),
        null => null,
    };

    /// <summary>"全部删掉" to the list that was just shown.</summary>
    private static DataRequest? Shown(Utterance said) => said.Text.Length <= LongestAnswer && said.Has(Wipes)
        && said.View.Recent.LastOrDefault(l => l.From == Author.Butler) is { } shown && shown.Text.Contains(PrivacyWords.Way.In(said.View.Language), StringComparison.Ordinal)
            ? new DataRequest(Delete: true, DataScope.Everything)
            : null;

    private static DataRequest? Learnt(Utterance said)
    {
        if (ReminderWishes.Read(said.Text, talking: false) != ReminderWish.None || said.LikelihoodOf(said.Intent) < Likely
            || !said.IsRather(said.Intent) || said.Has(Orders) || !said.Has(Mine))
            return null;
        return said.Intent is Delete or Show ? new DataRequest(said.Intent == Delete, DataScope.Everything) : null;
    }
}
