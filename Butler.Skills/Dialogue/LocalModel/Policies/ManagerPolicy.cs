namespace Butler.Skills.Dialogue.LocalModel.Policies;

/// <summary>Questions about the resident's own manager, and who wants to speak to them in words that no rule knows.</summary>
internal sealed class ManagerPolicy : ILocalPolicy
{
    private const double Plain = 0.6;

    public LocalDecision? Decide(Utterance said) => said.Intent switch
    {
        // The control room and the hotline have telephones too, and an item of the menu that tells them.
        "manager_phone" or "ask_manager" when said.IsRather(said.Intent) => LocalDecision.Call(said.Intent, "handoff_who_is_my_manager"),
        "handoff" when said.LikelihoodOf("handoff") >= Plain => LocalDecision.Call("handoff", "handoff_to_manager", ("reason", "asked"), ("message", said.Text)),
        _ => null,
    };
}
