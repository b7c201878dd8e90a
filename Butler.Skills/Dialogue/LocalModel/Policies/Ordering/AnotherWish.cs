using Butler.Skills.Dialogue.LocalModel.Intents;
using Butler.Skills.Language.Cues;
using Butler.Skills.Menu;

namespace Butler.Skills.Dialogue.LocalModel.Policies.Ordering;

/// <summary>Words that ask for a service beside the draft that is being talked about.</summary>
internal static class AnotherWish
{
    private const int BesidePlace = 4;
    private const int FewWords = 10;

    /// <summary>What is not named must sound like a service beyond doubt in a few words, and plainly in more.</summary>
    private const double Plain = 0.6;
    private const double BeyondDoubt = 0.9;

    private static readonly CueSet Asks = CueSet.Of("再帮|再给|再约|再订|再来|再送|再洗|另外|还要|还想|还有|顺便|顺带|帮我|给我|我要订|我要约|我想订|我想约|麻烦|另加|also|and then|as well|besides|another|can you|could you|please send|i also|i'd also");

    // "Tomorrow I have to go shopping" gives a reason and orders nothing.
    private static readonly CueSet Tells = CueSet.Of("我要去|我得去|我去|我在|我们在|我要上|我有事|我们要|要开会|要上班|家长会|不在家|在屋头|i'll be|i will be|i have to|i am at|i'm at|i have a");

    /// <summary>The service that is asked for, when the words ask for one and do not only sound like one.</summary>
    public static MenuItem? Spoken(Utterance said)
    {
        if (said.Finding.Sure is not { } item || said.Place is { } place && said.Text.Length - place.Text.Length <= BesidePlace)
            return null;
        if (ItemNames.IsIn(said.Text, item))
            return item;
        return said.Wants(IntentReader.Service) && said.Finding.Candidates[0].Score >= (said.Text.Length <= FewWords ? BeyondDoubt : Plain) ? item : null;
    }

    public static bool IsAskedFor(Utterance said) => said.Has(Asks);

    public static bool IsIn(Utterance said, string? draftItem)
    {
        if (said.Parts.Count > 1 && said.Parts.Any(p => said.Find(p).Sure is { } part && part.Id != draftItem && ItemNames.IsIn(p, part)))
            return true;
        if (Spoken(said) is not { } item || item.Id == draftItem)
            return false;
        return said.Time is null || said.Has(Asks) || ItemNames.IsIn(said.Text, item) && !said.Has(Tells);
    }
}
