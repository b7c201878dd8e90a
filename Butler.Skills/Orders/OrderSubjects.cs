using Butler.Skills.Households;
using Butler.Skills.Language.Text;
using Butler.Skills.Menu;

namespace Butler.Skills.Orders;

/// <summary>What an order is about, copied from where it comes from.</summary>
internal static class OrderSubjects
{
    private const string Assistance = "assist";

    private static readonly LocalizedText ComplaintTitle = new("投诉", "Complaint");

    /// <summary>The assistance menu costs special owners nothing, whatever an item of it costs others.</summary>
    public static OrderSubject Of(MenuItem item, Household household) => new(
        item.Id,
        item.Item,
        item.Title.Zh,
        item.Title.En,
        item.Kind,
        item.Department.ToString().ToLowerInvariant(),
        item.Section == Assistance && household.SpecialOwner ? MenuPrice.Free : item.Price,
        item.Approval == ItemApproval.Manager,
        item.Human,
        item.Capacity);

    public static OrderSubject Of(ServiceOrder order) => new(
        order.ItemId,
        order.ItemName,
        order.TitleZh,
        order.TitleEn,
        order.Kind,
        order.Department,
        order.Price,
        NeedsApproval: false,
        order.NeedsPerson,
        order.Capacity);

    public static OrderSubject Complaint() => new(
        null, null, ComplaintTitle.Zh, ComplaintTitle.En, OrderKind.Complaint, "manager", MenuPrice.Free, NeedsApproval: false, NeedsPerson: true);
}
