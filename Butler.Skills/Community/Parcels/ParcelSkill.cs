using System.ComponentModel;
using Butler.Skills.Talk;
using Microsoft.EntityFrameworkCore;
using Microsoft.SemanticKernel;

namespace Butler.Skills.Community.Parcels;

/// <summary>
/// The household's own parcels. Asking the desk to take one in is noted at once, as a row the desk sees: nobody has to
/// come, nothing is charged and it is taken back with a word, so it is no order to confirm.
/// </summary>
public sealed class ParcelSkill
{
    public const string Plugin = "parcels";
    public const string Ask = "ask_parcels";
    public const string TakeIn = "take_in_parcel";
    public const string Drop = "drop_expected_parcel";

    private const int LongestNote = 120;

    [KernelFunction(Ask)]
    [Description("The resident's own parcels: what waits where, with its pick-up code, and what the desk is asked to take in. Rules about parcels and lockers are in the handbook (guides).")]
    public static async Task<SkillResult> AskAsync(
        Kernel kernel, [Description("The resident's question in their own words")] string question, CancellationToken cancellationToken = default)
    {
        var turn = kernel.Turn<IOfferTurn>();
        return turn.Give($"{Plugin}.{Ask}", await AnswerAsync(turn, question, cancellationToken), ("question", question));
    }

    [KernelFunction(TakeIn)]
    [Description("Asks the duty desk to take in a parcel that is on its way to the resident; the desk sees it at once.")]
    public static async Task<SkillResult> TakeInAsync(
        Kernel kernel,
        [Description("What the resident said about it, in their own words: courier, what it is, when it comes")] string note,
        CancellationToken cancellationToken = default)
    {
        var turn = kernel.Turn<IOfferTurn>();
        return turn.Give($"{Plugin}.{TakeIn}", await ExpectAsync(turn, note.Trim(), cancellationToken), ("note", note));
    }

    [KernelFunction(Drop)]
    [Description("Takes back what the resident asked the desk to take in and that has not come yet; when a courier is named only theirs.")]
    public static async Task<SkillResult> DropAsync(
        Kernel kernel, [Description("The resident's words")] string words, CancellationToken cancellationToken = default)
    {
        var turn = kernel.Turn<IOfferTurn>();
        return turn.Give($"{Plugin}.{Drop}", await DropAsync(turn, words, cancellationToken), ("words", words));
    }

    private static async Task<SkillResult> AnswerAsync(IOfferTurn turn, string question, CancellationToken cancellationToken)
    {
        if (turn.Household is null)
            return Unbound(turn);
        var carrier = Carriers.Read(question);
        var open = await OpenAsync(turn, cancellationToken);
        var named = open.Where(p => carrier is null || p.Carrier == carrier).ToList();
        if (named.Count > 0)
            return new SkillResult(Outcomes.Answered, ParcelWords.List(named, turn));
        turn.Offering = new Offer(Offer.Manager, question);
        return new SkillResult(Outcomes.NotKnown, ParcelWords.None(carrier, open, turn));
    }

    private static async Task<SkillResult> ExpectAsync(IOfferTurn turn, string note, CancellationToken cancellationToken)
    {
        if (turn.Household is not { } household)
            return Unbound(turn);
        var carrier = Carriers.Read(note);
        var words = note.Length <= LongestNote ? note : note[..LongestNote];
        var open = await OpenAsync(turn, cancellationToken);
        // Said twice it is still one parcel.
        if (open.Find(p => p.State == ParcelState.Expected && p.Note == words) is not { } parcel)
            parcel = turn.Db.Parcels.Add(Parcel.Expect(household.Id, carrier, words, turn.Now)).Entity;
        return new SkillResult(Outcomes.Booked, ParcelWords.TakenIn(parcel, turn));
    }

    private static async Task<SkillResult> DropAsync(IOfferTurn turn, string words, CancellationToken cancellationToken)
    {
        if (turn.Household is null)
            return Unbound(turn);
        var carrier = Carriers.Read(words);
        var dropped = (await OpenAsync(turn, cancellationToken)).Where(p => (carrier is null || p.Carrier == carrier) && p.Drop()).ToList();
        return dropped.Count == 0
            ? new SkillResult(Outcomes.NotKnown, ParcelWords.NothingExpected(turn.Language))
            : new SkillResult(Outcomes.Changed, ParcelWords.Dropped(dropped.Count, turn.Language));
    }

    private static Task<List<Parcel>> OpenAsync(IOfferTurn turn, CancellationToken cancellationToken) => turn.Db.Parcels
        .Where(p => p.HouseholdId == turn.Household!.Id && p.CreatedAt > turn.Household.VacatedAt && (p.State == ParcelState.Expected || p.State == ParcelState.Arrived))
        .OrderBy(p => p.CreatedAt).ThenBy(p => p.Id)
        .ToListAsync(cancellationToken);

    private static SkillResult Unbound(IOfferTurn turn) => new(Outcomes.Refused, CommunityWords.Unbound.In(turn.Language));
}
