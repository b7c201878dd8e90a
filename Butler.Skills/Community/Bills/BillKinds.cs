using Butler.Skills.Language.Cues;
using Butler.Skills.Language.Text;

namespace Butler.Skills.Community.Bills;

/// <summary>The kinds of bills in people's words.</summary>
public static class BillKinds
{
    private static readonly (BillKind Kind, LocalizedText Name, CueSet Said)[] All =
    [
        (BillKind.SharedUtilities, new("公摊水电费", "shared utilities"), CueSet.Of("公摊|公摊费|公共水电|分摊|shared utilit*|shared electricity|common area fee|common-area")),
        (BillKind.Parking, new("停车费", "parking fee"), CueSet.Of("停车费|车位费|车位管理费|车库费|泊车费|停车的钱|车位的钱|停車費|parking")),
        (BillKind.PropertyFee, new("物业费", "property fee"), CueSet.Of("物业费|物管费|物业管理费|管理费|物业的钱|物业钱|物業費|管理費|五业费|物业废|property fee*|management fee*|service charge*|property management")),
        (BillKind.Electricity, new("电费", "electricity"), CueSet.Of("电费|電費|用电的钱|electricity|electric bill|power bill")),
        (BillKind.Water, new("水费", "water"), CueSet.Of("水费|水費|water bill|water fee|water charge*")),
        (BillKind.Gas, new("燃气费", "gas"), CueSet.Of("燃气费|煤气费|天然气费|气费|燃氣費|gas bill|gas fee|gas charge*")),
        (BillKind.Heating, new("供暖费", "heating"), CueSet.Of("暖气费|供暖费|采暖费|取暖费|heating")),
        (BillKind.Other, new("其他费用", "other charges"), CueSet.Of("其他费用|其它费用|杂费|other charge*")),
    ];

    public static string Name(BillKind kind, TalkLanguage language) => Array.Find(All, k => k.Kind == kind).Name.In(language);

    /// <summary>The kind of the Chinese name, as people type it into a spreadsheet: 物业费, 公摊, 停车费 ...</summary>
    public static BillKind? Find(string name) => Array.Find(All, k => k.Name.Zh == name || k.Said.IsIn(CueText.Of(CueFold.Fold(name)))) is { Said: not null } found ? found.Kind : null;

    /// <summary>Every kind that is named.</summary>
    internal static IReadOnlyList<BillKind> Named(CueText words) => [.. All.Where(k => k.Said.IsIn(words)).Select(k => k.Kind)];
}
