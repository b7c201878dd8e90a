using Butler.Skills.Households;
using Butler.Skills.Language.Text;

namespace Butler.Skills.Orders.Desk;

/// <summary>What residents read when people of staff move their order.</summary>
internal static class OrderNotices
{
    public static LocalizedText Accepted(ServiceOrder order, StaffMember by) => new(
        $"{Zh(order)}已由{StaffTitle.Zh(by)}受理。",
        $"{En(order)} has been accepted by {StaffTitle.En(by)}.");

    public static LocalizedText Dispatched(ServiceOrder order, string to) => new(
        $"{Zh(order)}已安排给:{to}。",
        $"{En(order)} has been given to: {to}.");

    public static LocalizedText Arrived(ServiceOrder order) => new(
        $"{Zh(order)}的服务人员已到达。",
        $"The service staff for {EnInside(order)} have arrived.");

    public static LocalizedText Completed(ServiceOrder order) => new(
        $"{Zh(order)}已办理完成。我们会回访您是否满意。",
        $"{En(order)} has been completed. We will ask you whether you are satisfied.");

    public static LocalizedText Cancelled(ServiceOrder order, StaffMember by, string? reason) => new(
        $"{Zh(order)}已由{StaffTitle.Zh(by)}取消。{ReasonZh(reason)}",
        $"{En(order)} has been cancelled by {StaffTitle.En(by)}.{ReasonEn(reason)}");

    public static LocalizedText Approved(ServiceOrder order) => new(
        $"{Zh(order)}已获批准。",
        $"{En(order)} has been approved.");

    public static LocalizedText Refused(ServiceOrder order, string reason) => new(
        $"很抱歉,{Zh(order)}未获批准。{ReasonZh(reason)}",
        $"We are sorry: {EnInside(order)} has not been approved.{ReasonEn(reason)}");

    private static string Zh(ServiceOrder order) => order.Number is { } number ? $"「{order.TitleZh}」(编号 {number})" : $"「{order.TitleZh}」";

    private static string En(ServiceOrder order) => order.Number is { } number ? $"Your request \"{order.TitleEn}\" (no. {number})" : $"Your request \"{order.TitleEn}\"";

    private static string EnInside(ServiceOrder order) => $"y{En(order)[1..]}";

    private static string ReasonZh(string? reason) => string.IsNullOrWhiteSpace(reason) ? "" : $"原因:{reason.Trim().TrimEnd('。')}。";

    private static string ReasonEn(string? reason) => string.IsNullOrWhiteSpace(reason) ? "" : $" Reason: {reason.Trim().TrimEnd('.')}.";
}
