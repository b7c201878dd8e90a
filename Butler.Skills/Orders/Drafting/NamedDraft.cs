using Butler.Skills.Language.Text;
using Butler.Skills.Orders.Menus;

namespace Butler.Skills.Orders.Drafting;

/// <summary>Whether words name a draft: "洗窗帘" for 窗帘清洗, and not "油烟机维修" for its cleaning.</summary>
internal static class NamedDraft
{
    private const double Enough = 0.6;

    public static bool Is(string words, string? itemId, string titleZh, string titleEn, MenuFinding finding) =>
        finding.Sure is { } sure
            ? sure.Id == itemId
            : finding.Items.Any(i => i.Id == itemId) || WordOverlap.Share(words, titleZh) >= Enough || WordOverlap.Share(words, titleEn) >= Enough;
}
