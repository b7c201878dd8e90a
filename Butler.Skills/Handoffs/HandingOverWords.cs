using Butler.Skills.Households;
using Butler.Skills.Language.Text;

namespace Butler.Skills.Handoffs;

/// <summary>What residents read when the people who serve them change.</summary>
internal static class HandingOverWords
{
    public static LocalizedText StandIn(StaffMember from, StaffMember to) => new(
        $"{StaffTitle.Zh(from)}现已下班或休假,您的事由{StaffTitle.Zh(to)}继续跟进,不用再说一遍。",
        $"{Capital(StaffTitle.En(from))} has gone off duty; {StaffTitle.En(to)} carries on with your matter, and knows all of it.");

    public static LocalizedText PassedOver(StaffMember from, StaffMember to) => new(
        $"{StaffTitle.Zh(from)}此刻不在电脑前,已改请{StaffTitle.Zh(to)}来接,不用再说一遍。",
        $"{Capital(StaffTitle.En(from))} is away from the desk at this moment; {StaffTitle.En(to)} has been asked instead, and knows all of it.");

    public static LocalizedText NewManager(StaffMember to) => new(
        $"您的专属客户经理现在是{to.Name},工作电话 {to.WorkPhone}。未办完的事已全部交接,由{to.Name}继续跟进。",
        $"Your manager is now {to.Name}, work telephone {to.WorkPhone}. Everything that is open has been handed over and goes on.");

    private static string Capital(string words) => char.ToUpperInvariant(words[0]) + words[1..];
}
