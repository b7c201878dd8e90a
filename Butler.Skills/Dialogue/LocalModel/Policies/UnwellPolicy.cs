using Butler.Skills.Language.Cues;
using Butler.Skills.Talk;

namespace Butler.Skills.Dialogue.LocalModel.Policies;

/// <summary>
/// Somebody is ill, but not in danger as far as the words tell, and nothing of the menu or the handbook is asked for. The butler is
/// no doctor: it says whom to call, and what it can do.
/// </summary>
internal sealed class UnwellPolicy : ILocalPolicy
{
    private static readonly CueSet Ill = CueSet.Of("""
        发烧|发热|高烧|低烧|退烧|烧到…度|咳嗽|感冒|拉肚子|肚子疼|肚子痛|头疼|头痛|牙疼|牙痛|呕吐|吐了|过敏|起疹子|扭到|崴|烫到|不舒服|难受得|生病|病了
        fever|temperature of|cough*|vomit*|diarrh*|stomach ache|stomachache|headache|toothache|allerg*|rash|sprained|not feeling well|feels sick|feeling sick|is ill|is sick
        """);

    public LocalDecision? Decide(Utterance said) => said.Has(Ill) && said.Finding.Sure is null && said.View.Drafts.Count == 0
        ? LocalDecision.Words("ask_guide", said.Say(
            "听着让人担心。我不是医生,不能判断病情:情况重、越来越重或者拿不准,请马上拨120。我可以帮您查最近的医院,也可以请管家中心派人过来照应,说\"最近的医院\"或\"派人过来\"就行;想找真人回复\"转人工\"。",
            "I am sorry to hear that. I am no doctor and cannot judge it: if it is serious, gets worse or you are unsure, call 120 at once. I can look up the nearest hospital, or have somebody from the duty desk come over: just say \"nearest hospital\" or \"send somebody\". Say \"human\" for a person.")) with { Outcome = Outcomes.Answered }
        : null;
}
