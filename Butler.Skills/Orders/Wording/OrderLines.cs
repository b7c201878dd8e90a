using System.Globalization;
using System.Text;
using Butler.Skills.Language.Text;
using Butler.Skills.Menu;

namespace Butler.Skills.Orders.Wording;

/// <summary>How a draft or an order is put into words.</summary>
internal static class OrderLines
{
    private static readonly string[] Sizes = ["平方米", "平米", "米", "㎡"];

    public static string Title(ServiceOrder order, TalkLanguage language) => new LocalizedText(order.TitleZh, order.TitleEn).In(language);

    /// <summary>"订送水,2桶" - the title with what was said about how many.</summary>
    public static string TitleWithQuantity(ServiceOrder order, MenuItem? item, TalkLanguage language) =>
        Quantity(order, item, language) is { } quantity
            ? language == TalkLanguage.English ? $"{Title(order, language)} ({quantity})" : $"{Title(order, language)}({quantity})"
            : Title(order, language);

    /// <summary>One line with everything that was said.</summary>
    public static string Line(ServiceOrder order, MenuItem? item, DateTimeOffset now, TalkLanguage language)
    {
        var comma = language == TalkLanguage.English ? ", " : ",";
        return string.Join(comma, new[]
        {
            TitleWithQuantity(order, item, language),
            OrderTimes.Say(order, now, language),
            order.Location,
            order.Remark,
        }.Where(part => !string.IsNullOrEmpty(part)));
    }

    /// <summary>A block with a line for each thing that was said.</summary>
    public static string Block(ServiceOrder order, MenuItem? item, DateTimeOffset now, TalkLanguage language)
    {
        var english = language == TalkLanguage.English;
        var text = new StringBuilder();
        Add(english ? "Service: " : "服务:", Title(order, language));
        Add(english ? "Time: " : "时间:", OrderTimes.Say(order, now, language) ?? Soonest(order, language));
        Add(english ? "Quantity: " : "数量:", Quantity(order, item, language));
        Add(english ? "Place: " : "地点:", order.Location);
        Add(english ? "Note: " : "备注:", order.Remark);
        if (order.Photos.Count > 0)
            Add(english ? "Photos: " : "照片:", order.Photos.Count.ToString(CultureInfo.InvariantCulture) + (english ? "" : "张"));
        return text.ToString().TrimEnd();

        void Add(string label, string? value)
        {
            if (!string.IsNullOrEmpty(value))
                text.Append(label).Append(value).Append('\n');
        }
    }

    /// <summary>Null when the resident did not say how many.</summary>
    private static string? Quantity(ServiceOrder order, MenuItem? item, TalkLanguage language)
    {
        if (order.SaidQuantity is not { } quantity)
            return null;
        // "两块" carpet is not two square metres: a measure of size is left out, for people count pieces.
        var unit = item?.Unit is { } usual && !Sizes.Contains(usual.Zh) ? usual.In(language) : "";
        if (language != TalkLanguage.English)
            return string.Create(CultureInfo.InvariantCulture, $"{quantity}{unit}");
        return string.Create(CultureInfo.InvariantCulture, $"{quantity} {(quantity == 1 ? unit : EnglishPlural.Of(unit))}").TrimEnd();
    }

    private static string? Soonest(ServiceOrder order, TalkLanguage language) => order.Kind == OrderKind.Repair
        ? language == TalkLanguage.English ? "as soon as possible, at your door within 15 minutes" : "尽快,15分钟内上门"
        : null;
}
