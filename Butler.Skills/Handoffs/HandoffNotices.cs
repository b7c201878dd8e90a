using Butler.Skills.Households;

namespace Butler.Skills.Handoffs;

/// <summary>What residents read when a conversation changes hands. Names the person by title, so that nobody's gender is guessed.</summary>
internal static class HandoffNotices
{
    public static string Taken(StaffMember person) => $"{TitleOf(person)}{person.Name}已接手,为您服务。";

    public static string Returned(StaffMember person) => $"{TitleOf(person)}{person.Name}已处理完毕,现在由管家助手继续为您服务。";

    private static string TitleOf(StaffMember person) => person.Role switch
    {
        StaffRole.Manager => "客户经理",
        StaffRole.Deputy => "值班客户经理",
        StaffRole.Senior => "大客户经理",
        _ => "管家中心",
    };
}
