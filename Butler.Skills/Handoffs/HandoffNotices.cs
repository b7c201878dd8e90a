using Butler.Skills.Households;

namespace Butler.Skills.Handoffs;

/// <summary>What residents read when a conversation changes hands.</summary>
internal static class HandoffNotices
{
    public static string Taken(StaffMember person) => $"{StaffTitle.Zh(person)}已接手,为您服务。";

    public static string Returned(StaffMember person) => $"{StaffTitle.Zh(person)}已处理完毕,现在由管家助手继续为您服务。";
}
