using Butler.Skills.Language.Cues;
using Butler.Skills.Menu;
using Butler.Skills.Orders.Menus;

namespace Butler.Skills.Dialogue.LocalModel;

/// <summary>
/// What is wrong in somebody's bedroom is no matter of the public areas: with a room of the home in the words, the
/// nearest item that comes into the home goes before a public report.
/// </summary>
internal static class HomeRule
{
    private const double Near = 0.5;

    private static readonly CueSet Rooms = CueSet.Of("""
        客厅|主卧|次卧|卧室|厨房|卫生间|厕所|洗手间|浴室|书房|阳台|我家|我屋|屋头|屋里|家里|儿子房|女儿房|老人房|衣帽间|储物间|床头
        living room|bedroom|kitchen|bathroom|my flat|my apartment|my home|study|balcony|our house|my place
        """);

    public static MenuFinding Apply(string words, MenuFinding finding)
    {
        if (finding.Items is not [{ Served: Served.Report }, ..] || !Rooms.IsIn(CueText.Of(CueFold.Fold(words))))
            return finding;
        var atHome = finding.Candidates.FirstOrDefault(c => c.Item is { Served: Served.Book, Section: "value" } && c.Score >= finding.Candidates[0].Score * Near);
        return atHome is null ? finding : finding with { Items = [atHome.Item] };
    }
}
