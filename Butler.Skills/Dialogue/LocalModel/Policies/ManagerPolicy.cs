namespace Butler.Skills.Dialogue.LocalModel.Policies;

/// <summary>Questions about the resident's own manager.</summary>
internal sealed class ManagerPolicy : ILocalPolicy
{
    public LocalDecision? Decide(Utterance said)
    {
        if (said.Has(LocalCues.ManagerPhone))
            return LocalDecision.Call("manager_phone", "handoff_who_is_my_manager");
        return said.Has(LocalCues.ManagerName) ? LocalDecision.Call("ask_manager", "handoff_who_is_my_manager") : null;
    }
}
