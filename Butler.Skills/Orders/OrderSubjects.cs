using Butler.Skills.Language.Text;
using Butler.Skills.Menu;
using Butler.Skills.Orders.Menus;

namespace Butler.Skills.Orders;

/// <summary>What an order is about, copied from where it comes from.</summary>
internal static class OrderSubjects
{
    /// <summary>Reminders do not run by themselves, so today every order needs a person, whatever the menu says.</summary>
    private const bool PersonNeeded = true;

    private static readonly LocalizedText ComplaintTitle = new("投诉", "Complaint");

    public static OrderSubject Of(MenuItem item) => new(
        item.Id,
        item.Item,
        item.Title.Zh,
        item.Title.En,
        item.Kind,
        item.Department.ToString().ToLowerInvariant(),
        item.Price,
        item.Approval == ItemApproval.Manager,
        PersonNeeded);

    public static OrderSubject Of(ServiceOrder order) => new(
        order.ItemId,
        order.ItemName,
        order.TitleZh,
        order.TitleEn,
        order.Kind,
        order.Department,
        order.PriceTerms,
        NeedsApproval: false,
        order.NeedsPerson);

    public static OrderSubject Complaint() => new(
        null, null, ComplaintTitle.Zh, ComplaintTitle.En, OrderKind.Complaint, "manager", PriceTerms.Free, NeedsApproval: false, PersonNeeded);
}
