using Butler.Skills.Households;
using Butler.Skills.Language.Text;

namespace Butler.Skills.Handoffs;

/// <summary>What residents read when a conversation changes hands.</summary>
internal static class HandoffNotices
{
    public static LocalizedText Taken(StaffMember person) => new(
        $"{StaffTitle.Zh(person)}已接手,为您服务。",
        $"This is now with {StaffTitle.En(person)}, who will write to you here.");

    public static LocalizedText WentSilent(StaffMember? person) => new(
        $"{(person is null ? "客户经理" : StaffTitle.Zh(person))}有一阵没有回复了,现在由管家助手继续为您服务;还需要人工,随时说\"转人工\"。",
        $"{(person is null ? "Your manager" : Capital(StaffTitle.En(person)))} has not written for a while, so the butler serves you again; say \"human\" whenever you need a person.");

    private static string Capital(string words) => char.ToUpperInvariant(words[0]) + words[1..];

    public static LocalizedText Returned(StaffMember person) => new(
        $"{StaffTitle.Zh(person)}已处理完毕,现在由管家助手继续为您服务。",
        $"With {StaffTitle.En(person)} this is done; from here on the butler serves you again.");
}
