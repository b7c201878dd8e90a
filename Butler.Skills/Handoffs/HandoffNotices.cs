using Butler.Skills.Households;
using Butler.Skills.Language.Text;

namespace Butler.Skills.Handoffs;

/// <summary>What residents read when a conversation changes hands.</summary>
internal static class HandoffNotices
{
    public static LocalizedText Taken(StaffMember person) => new(
        $"{StaffTitle.Zh(person)}已接手,为您服务。",
        $"This is now with {StaffTitle.En(person)}, who will write to you here.");

    public static LocalizedText Returned(StaffMember person) => new(
        $"{StaffTitle.Zh(person)}已处理完毕,现在由管家助手继续为您服务。",
        $"With {StaffTitle.En(person)} this is done; from here on the butler serves you again.");
}
