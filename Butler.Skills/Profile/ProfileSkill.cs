using System.ComponentModel;
using Butler.Skills.Language.Text;
using Butler.Skills.Talk;
using Microsoft.EntityFrameworkCore;
using Microsoft.SemanticKernel;

namespace Butler.Skills.Profile;

/// <summary>Keeps what the household wants heeded: told once, repeated back, used in later orders, changed and forgotten on a word.</summary>
public sealed class ProfileSkill
{
    public const string Plugin = "profile";

    private const int LongestText = 500;
    private const int Most = 60;
    private const double Same = 0.99;
    private const double Telling = 0.34;

    [KernelFunction("remember")]
    [Description("Keeps a lasting preference or circumstance of the household (allergy, illness, diet, scents, call first, favourite technician, pets, elders, children). Not for one single order.")]
    public static async Task<SkillResult> RememberAsync(
        Kernel kernel,
        [Description("The resident's own words, to the letter")] string text,
        CancellationToken cancellationToken = default)
    {
        var turn = kernel.Turn<IProfileTurn>();
        var result = turn.Household is null
            ? new SkillResult(Outcomes.Refused, PreferenceWords.Unbound.In(turn.Language))
            : await KeepAsync(turn, text, cancellationToken);
        return turn.Give($"{Plugin}.remember", result, ("text", text));
    }

    [KernelFunction("my_preferences")]
    [Description("What is kept in the household's profile.")]
    public static async Task<SkillResult> MyPreferencesAsync(Kernel kernel, CancellationToken cancellationToken = default)
    {
        var turn = kernel.Turn<IProfileTurn>();
        var all = await AllAsync(turn, cancellationToken);
        return turn.Give($"{Plugin}.my_preferences", new SkillResult(
            Outcomes.Answered, all.Count == 0 ? PreferenceWords.None.In(turn.Language) : PreferenceWords.List(all, turn.Language)));
    }

    [KernelFunction("forget")]
    [Description("Removes one preference from the household's profile.")]
    public static async Task<SkillResult> ForgetAsync(
        Kernel kernel,
        [Description("Which one: its id or the resident's words")] string which,
        CancellationToken cancellationToken = default)
    {
        var turn = kernel.Turn<IProfileTurn>();
        return turn.Give($"{Plugin}.forget", Forget(turn, await AllAsync(turn, cancellationToken), which), ("which", which));
    }

    /// <summary>Everything kept for the turn's own household, the oldest first, with what this turn has added.</summary>
    internal static async Task<List<Preference>> AllAsync(ISkillTurn turn, CancellationToken cancellationToken)
    {
        if (turn.Household is not { } household)
            return [];
        await turn.Db.Preferences.Where(p => p.HouseholdId == household.Id).LoadAsync(cancellationToken);
        return [.. turn.Db.Preferences.Local.Where(p => p.HouseholdId == household.Id).OrderBy(p => p.Since).ThenBy(p => p.Id, StringComparer.Ordinal)];
    }

    private static async Task<SkillResult> KeepAsync(IProfileTurn turn, string words, CancellationToken cancellationToken)
    {
        turn.ProfileMemory.AskedWhat = false;
        var text = PreferenceText.Clean(words);
        if (!text.Any(char.IsLetterOrDigit))
        {
            turn.ProfileMemory.AskedWhat = true;
            return new SkillResult(Outcomes.Asked, PreferenceWords.AskWhat.In(turn.Language));
        }

        if (text.Length > LongestText)
            text = text[..LongestText];
        var all = await AllAsync(turn, cancellationToken);
        if (all.Find(p => TextFold.Fold(p.Text) == TextFold.Fold(text)) is { } known)
            return new SkillResult(Outcomes.Answered, PreferenceWords.Already(known, turn.Language));
        var kind = PreferenceReader.KindOf(text);
        var scopes = PreferenceReader.ScopesOf(kind, text);
        // One person is wanted at a time: who names another means instead of, not beside.
        var instead = kind == PreferenceKind.Person ? all.Find(p => p.Kind == kind && p.AppliesTo.SequenceEqual(scopes)) : null;
        if (instead is null && all.Count >= Most)
            return new SkillResult(Outcomes.Refused, PreferenceWords.List(all, turn.Language));
        var kept = new Preference(turn.Household!.Id, turn.Conversation.ResidentId, kind, text, scopes, turn.Now);
        turn.Db.Preferences.Add(kept);
        if (instead is not null)
            turn.Db.Preferences.Remove(instead);
        return new SkillResult(Outcomes.Changed, PreferenceWords.Kept(kept, instead, turn.Language));
    }

    private static SkillResult Forget(IProfileTurn turn, List<Preference> all, string which)
    {
        turn.ProfileMemory.Offered = [];
        if (all.Count == 0)
            return new SkillResult(Outcomes.NotKnown, PreferenceWords.None.In(turn.Language));
        var meant = Meant(all, which);
        if (meant is [var only])
        {
            var words = PreferenceWords.Forgotten(meant, turn.Language);
            turn.Db.Preferences.Remove(only);
            return new SkillResult(Outcomes.Changed, words);
        }

        var shown = meant.Count == 0 ? all : meant;
        turn.ProfileMemory.Offered = [.. shown.Select(p => p.Id)];
        return new SkillResult(Outcomes.Asked, PreferenceWords.Which(shown, turn.Language)) { QuickReplies = PreferenceWords.Buttons(shown, turn.Language) };
    }

    private static List<Preference> Meant(List<Preference> all, string which)
    {
        if (all.Find(p => p.Id == which) is { } exact)
            return [exact];
        var shares = all.Select(p => (Preference: p, Share: Math.Max(WordOverlap.Share(p.Text, which), Named(p.Kind, which)))).Where(x => x.Share >= Telling).ToList();
        if (shares.Count == 0)
            return [];
        var top = Math.Min(Same, shares.Max(x => x.Share) - 0.01);
        return [.. shares.Where(x => x.Share >= top).Select(x => x.Preference)];
    }

    /// <summary>"The allergy", "过敏那条".</summary>
    private static double Named(PreferenceKind kind, string words) =>
        kind != PreferenceKind.Other && (words.Contains(PreferenceWords.Name(kind, TalkLanguage.Chinese), StringComparison.Ordinal)
            || words.Contains(PreferenceWords.Name(kind, TalkLanguage.English), StringComparison.OrdinalIgnoreCase)) ? 0.6 : 0;
}
