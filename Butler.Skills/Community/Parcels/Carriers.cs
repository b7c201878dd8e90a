using Butler.Skills.Language.Cues;

namespace Butler.Skills.Community.Parcels;

/// <summary>The couriers people name.</summary>
internal static class Carriers
{
    private static readonly (string Name, CueSet Said)[] All =
    [
        ("顺丰", CueSet.Of("顺丰|順豐|sf express|shunfeng|sf快递")),
        ("京东", CueSet.Of("京东|京東|jd")),
        ("中通", CueSet.Of("中通|zto")),
        ("圆通", CueSet.Of("圆通|圓通|yto")),
        ("申通", CueSet.Of("申通|sto")),
        ("韵达", CueSet.Of("韵达|韻達|yunda")),
        ("极兔", CueSet.Of("极兔|極兔|j&t")),
        ("德邦", CueSet.Of("德邦|deppon")),
        ("邮政", CueSet.Of("邮政|郵政|ems|china post")),
        ("菜鸟", CueSet.Of("菜鸟|菜鳥|cainiao")),
        ("DHL", CueSet.Of("dhl")),
        ("FedEx", CueSet.Of("fedex|联邦快递")),
        ("UPS", CueSet.Of("ups")),
    ];

    /// <summary>Null when none is named.</summary>
    public static string? Read(string words)
    {
        var text = CueText.Of(CueFold.Fold(words));
        return Array.Find(All, c => c.Said.IsIn(text)).Name;
    }
}
