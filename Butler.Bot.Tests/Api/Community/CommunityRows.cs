using Butler.Bot.Hosting.Storage;
using Butler.Bot.Hosting.Time;
using Butler.Skills.Community;
using Butler.Skills.Community.Activities;
using Butler.Skills.Community.Notices;
using Butler.Skills.Community.Visitors;
using Butler.Skills.Menu;
using Butler.Skills.Orders;
using Butler.Skills.Orders.Placing;
using Microsoft.EntityFrameworkCore;

namespace Butler.Bot.Tests.Api.Community;

/// <summary>One household's share of community life: a parcel it expects, a visitor, a notice and an activity for its manager's households only.</summary>
internal sealed record CommunityRows(string Parcel, string Visitor, string Notice, string Activity)
{
    public static Task<CommunityRows> AddAsync(ApiHost host, string household, CancellationToken cancellationToken) =>
        host.Get<Transactions>().RunAsync(async (db, stop) =>
        {
            var now = host.Get<CommunityTime>().Now;
            var home = await db.Households.SingleAsync(h => h.Id == household, stop);
            var parcel = db.Parcels.Add(Butler.Skills.Community.Parcels.Parcel.Expect(household, "顺丰", "有个顺丰快递", now)).Entity;
            var visitor = db.Orders.Add(new ServiceOrder(Subject, household, "a-talk", now)).Entity;
            visitor.Fill(new OrderDetails(now.AddHours(2), null, 2, Note: "我姐姐;车牌川A8K21Z"), now);
            visitor.Confirm(OrderNumber.Draw(now), now);
            db.VisitorPasses.Add(new VisitorPass(visitor.Id, household)).Entity.Describe(new VisitorDetails("我姐姐", "川A8K21Z", null));
            var notice = db.Notices.Add(new Notice(
                new NoticeText("停水通知", "Water off", "明天停水", "No water tomorrow", "工程维修部"),
                new Audience(home.Manager, null, [household]), now, now.AddDays(1), home.Manager, now)).Entity;
            var activity = db.Activities.Add(new Activity(
                new ActivityPlan(ActivityTheme.Fitness, "健步走", "Walk", null, null, "中庭", now.AddDays(3), null, 10, null),
                new Audience(home.Manager, null, []), home.Manager, now)).Entity;
            activity.Take(household, 2, now);
            return new CommunityRows(parcel.Id, visitor.Id, notice.Id, activity.Id);
        }, cancellationToken);

    private static readonly OrderSubject Subject =
        new("visitor-registration", PlanItems.Visitors, "访客登记与放行", "Visitor registration", OrderKind.Book, "security", MenuPrice.Free, NeedsApproval: false, NeedsPerson: true);
}
