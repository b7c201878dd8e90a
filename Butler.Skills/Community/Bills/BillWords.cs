using System.Globalization;
using System.Text;
using Butler.Skills.Language.Text;
using Butler.Skills.Talk;

namespace Butler.Skills.Community.Bills;

/// <summary>How bills are read out.</summary>
internal static class BillWords
{
    public static string Say(BillAnswer answer, BillQuestion asked, ISkillTurn turn)
    {
        var english = turn.Language == TalkLanguage.English;
        var text = new StringBuilder();
        if (answer.Bills.Count == 0)
            return text.Append(None(asked, turn)).Append(english ? " " : "").Append(CommunityWords.AskManager(turn.Manager, turn.Language)).ToString();

        if (answer.OutsidePeriod)
            text.Append(NotInPeriod(asked, turn)).Append('\n');
        text.Append(english ? "Your household's bills:" : "您家的账单:");
        foreach (var bill in answer.Bills)
            text.Append("\n· ").Append(Line(bill, turn.Now, turn.Language));
        text.Append('\n').Append(Open(answer.Bills, english));
        text.Append(Source(answer.Bills.Max(b => b.UpdatedAt), turn));
        if (asked.Doubts)
        {
            text.Append('\n').Append(english ? "I can only read you what is on record, not judge whether it is right. " : "我只能如实读出账上的记录,对不对要由人核对。")
                .Append(CommunityWords.AskManager(turn.Manager, turn.Language));
        }

        return text.ToString();
    }

    private static string None(BillQuestion asked, ISkillTurn turn)
    {
        var kinds = Kinds(asked, turn.Language);
        var period = asked.Period?.Say(turn.Language);
        return turn.Language == TalkLanguage.English
            ? $"I have no {kinds ?? "bill"}{(kinds is null ? "" : " bill")} of your household on record{(period is null ? "" : $" for {period}")}, so I cannot name an amount."
            : $"我这里没有查到您家{period}{(kinds is null ? "的账单" : $"的{kinds}账单")}记录,不能随口报数。";
    }

    private static string NotInPeriod(BillQuestion asked, ISkillTurn turn)
    {
        var period = asked.Period!.Value.Say(turn.Language);
        var kinds = Kinds(asked, turn.Language);
        return turn.Language == TalkLanguage.English
            ? $"There is no {kinds ?? "bill"} for {period} on record. The latest I have:"
            : $"没有查到{period}的{kinds ?? "账单"}记录,最近的是:";
    }

    private static string Line(Bill bill, DateTimeOffset now, TalkLanguage language)
    {
        var name = BillKinds.Name(bill.Kind, language);
        var period = bill.Covers.Say(language);
        var due = CommunityWords.Day(bill.DueOn, now, language);
        var amount = bill.Amount.ToString("0.00", CultureInfo.InvariantCulture);
        var overdue = !bill.IsPaid && bill.DueOn < CommunityWords.Today(now);
        if (language == TalkLanguage.English)
        {
            var state = bill.PaidOn is { } paidOn ? $"paid on {CommunityWords.Day(paidOn, now, language)}" : overdue ? $"not paid, was due by {due}" : $"not paid yet, due by {due}";
            return $"{char.ToUpperInvariant(name[0])}{name[1..]}, {period}: {amount} yuan, {state}.{(bill.Remark is null ? "" : $" Note: {bill.Remark}")}";
        }

        var standing = bill.PaidOn is { } paid ? $"已于{CommunityWords.Day(paid, now, language)}缴清" : overdue ? $"未缴,已过缴费期({due}前)" : $"未缴,请在{due}前缴纳";
        return $"{name} {period}:{amount}元,{standing}。{(bill.Remark is null ? "" : $"备注:{bill.Remark}")}";
    }

    private static string Open(IReadOnlyList<Bill> bills, bool english)
    {
        var open = bills.Where(b => !b.IsPaid).ToList();
        if (open.Count == 0)
            return english ? "Nothing of these is open." : "以上都已缴清。";
        var sum = open.Sum(b => b.Amount).ToString("0.00", CultureInfo.InvariantCulture);
        return english ? $"Open in all: {sum} yuan." : $"未缴合计 {sum}元。";
    }

    private static string Source(DateTimeOffset updated, ISkillTurn turn)
    {
        var day = CommunityWords.Day(DateOnly.FromDateTime(updated.ToOffset(turn.Now.Offset).DateTime), turn.Now, turn.Language);
        return turn.Language == TalkLanguage.English ? $" (Billing records, as of {day})" : $"(物业账单,数据更新于{day})";
    }

    private static string? Kinds(BillQuestion asked, TalkLanguage language) =>
        asked.Kinds.Count == 0 ? null : string.Join(language == TalkLanguage.English ? " or " : "、", asked.Kinds.Select(k => BillKinds.Name(k, language)));
}
