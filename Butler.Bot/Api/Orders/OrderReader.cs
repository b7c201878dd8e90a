using Butler.Bot.Api.Clocks;
using Butler.Bot.Api.Requests;
using Butler.Bot.Hosting.SignIn;
using Butler.Bot.Hosting.Time;
using Butler.Skills.Language.Places;
using Butler.Skills.Language.Text;
using Butler.Skills.Orders;
using Butler.Skills.ServiceLevels;
using Butler.Skills.Storage;
using Microsoft.EntityFrameworkCore;

namespace Butler.Bot.Api.Orders;

/// <summary>Shows orders with their clocks, titled in the language of the request (Chinese unless English is preferred).</summary>
internal sealed class OrderReader(CommunityTime time, Caller caller)
{
    public async Task<List<OrderView>> ReadAsync(ButlerDb db, IQueryable<ServiceOrder> orders, Window window, CancellationToken cancellationToken)
    {
        var found = await window.ReadAsync(orders.AsNoTracking(), o => o.CreatedAt, o => o.Id, cancellationToken);
        var ids = found.ConvertAll(o => o.Id);
        var clocks = await db.Clocks.AsNoTracking()
            .Where(c => EF.Parameter(ids).Contains(c.SubjectId))
            .ToListAsync(cancellationToken);
        var byOrder = clocks.ToLookup(c => c.SubjectId);
        return found.ConvertAll(o => Show(o, byOrder[o.Id]));
    }

    /// <summary>As it is in this unit of work, with what is not saved yet.</summary>
    public async Task<OrderView> ReadAsync(ButlerDb db, ServiceOrder order, CancellationToken cancellationToken)
    {
        await db.Clocks.Where(c => c.SubjectId == order.Id).LoadAsync(cancellationToken);
        return Show(order, db.Clocks.Local.Where(c => c.SubjectId == order.Id));
    }

    private OrderView Show(ServiceOrder order, IEnumerable<ServiceClock> clocks) => new(
        order.Id,
        order.Number,
        order.HouseholdId,
        order.ItemId is { } item ? new OrderItemView(item, order.ItemName, new LocalizedText(order.TitleZh, order.TitleEn).In(caller.Language)) : null,
        order.Kind,
        order.Status,
        order.Approval,
        order.Start is { } start ? new OrderWhenView(time.Local(start), time.Local(order.End)) : null,
        order.Quantity,
        order.Location is { } place && caller.Language == TalkLanguage.Chinese ? PlaceReader.InChinese(place) : order.Location,
        order.Remark,
        order.Photos,
        new OrderPriceView(order.Price.For(order.Quantity), order.PriceTerms),
        order.Department,
        [.. clocks.OrderBy(c => c.StartedAt).ThenBy(c => c.Kind).Select(c => ClockView.Of(c, ofOrder: true, time))],
        [.. order.Visits.Select(v => new OrderVisitView(time.Local(v.At), v.By, v.Reached, v.Satisfied, v.Remarks))],
        order.Rating,
        time.Local(order.CreatedAt),
        [.. order.History.Select(e => new OrderEventView(time.Local(e.At), e.By, e.What, e.Detail))]);
}
