using Butler.Skills.Community.Parcels;
using Butler.Skills.Conversations;
using Butler.Skills.Dialogue.LocalModel.Policies.Ordering;
using Butler.Skills.Language.Cues;

namespace Butler.Skills.Dialogue.LocalModel.Policies.Community;

/// <summary>"帮我取一下放门口" behind an answer about parcels is an errand, with what is to be fetched in its note.</summary>
internal sealed class ParcelFetchPolicy : ILocalPolicy
{
    /// <summary>The service of the menu that runs errands.</summary>
    private const string Errand = "other-household-service";

    private const int LongestAside = 24;
    private const int LongestAsideEnglish = 70;

    private static readonly CueSet ToTheDoor = CueSet.Of("""
        送上来|送上楼|送到家|送到门口|送到屋|送过来|送一下|送来|放门口|放家门口|放在门口|放到门口|搁门口|取上来|拿上来|带上来|拿到家|拿过来|取一下|取下|取回来|帮我取|帮我拿|帮我带|帮取|帮拿|替我取|替我拿|代取|代拿|去拿|去取|跑一趟|攞上嚟|拎上来
        bring it|bring them|deliver it|deliver them|to my door|at my door|outside my door|to my flat|fetch it|fetch them|pick it up for|pick them up|collect it for|collect them|get it for me|get them for me
        """);

    public LocalDecision? Decide(Utterance said)
    {
        if (said.View is not { ProposalOpen: false, Asked: null, Choice: null } || said.Text.Length > (said.English ? LongestAsideEnglish : LongestAside) || !said.Has(ToTheDoor) || said.Has(ParcelPolicy.Sends))
            return null;
        if (said.View.Recent.LastOrDefault(line => line.From != Author.Resident)?.Text is not { } told || !ParcelPolicy.Parcels.IsIn(CueText.Of(CueFold.Fold(told)))
            || (said.Finding.Sure is { } other && ItemNames.IsIn(said.Text, other)) || said.Item(Errand) is null)
            return null;
        var waiting = told.Split('\n').Where(line => line.StartsWith(ParcelWords.Bullet, StringComparison.Ordinal)).Select(line => line[ParcelWords.Bullet.Length..]).ToList();
        return waiting.Count == 0
            ? said.View.Offered is null ? null : LocalDecision.Call("parcel", $"{ParcelSkill.Plugin}_{ParcelSkill.Ask}", ("question", said.Text))
            : LocalDecision.Call("book", SkillCall.DraftOrder,
                [("item", Errand), .. TimeArguments.Of(said.Time), ("note", $"{said.Text.Trim()}({string.Join(';', waiting)})")]);
    }
}
