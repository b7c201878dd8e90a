using Butler.Skills.Handoffs;
using Butler.Skills.Households;
using Butler.Skills.Menu;
using Butler.Skills.Orders;
using Butler.Skills.Orders.Desk;
using Butler.Skills.Orders.Placing;
using Butler.Skills.Orders.Promises;
using Butler.Skills.ServiceLevels;
using Butler.Skills.Storage;
using Microsoft.EntityFrameworkCore;

namespace Butler.Bot.Tests.Promises.Month;

/// <summary>What households ask for and what becomes of it: who is quick, who is slow, who forgets.</summary>
internal sealed class Residents(Calendar calendar, Community community, Ledger ledger, Random random)
{
    public int Orders { get; private set; }
    public int Handoffs { get; private set; }

    /// <summary>About a request every other day for each household, at any hour.</summary>
    public void AskFor(DateTimeOffset from, TimeSpan length)
    {
        foreach (var household in community.Households)
        {
            for (var at = from + Days(random.NextDouble() * 2); at < from + length; at += Days(0.2 + (random.NextDouble() * 3.6)))
            {
                if (random.Next(5) == 0)
                    calendar.Add(at, () => WantAPersonAsync(household));
                else
                    calendar.Add(at, () => OrderAsync(household));
            }
        }
    }

    private Task OrderAsync(Household household)
    {
        var kind = random.Next(10) switch { < 5 => OrderKind.Book, < 8 => OrderKind.Repair, 8 => OrderKind.Report, _ => OrderKind.Complaint };
        var atOnce = kind == OrderKind.Repair && random.Next(3) > 0;
        var timed = kind == OrderKind.Book || (kind == OrderKind.Repair && !atOnce);
        var id = "";
        return calendar.DoAsync(async (db, now, stop) =>
        {
            var subject = new OrderSubject("item", "事项", "事项", "Matter", kind, "engineering", MenuPrice.ByAgreement, NeedsApproval: false, NeedsPerson: true);
            var order = new ServiceOrder(subject, household.Id, community.Talks[household.Id], now);
            order.Fill(timed ? new OrderDetails(now.AddHours(20), now.AddHours(23)) : new OrderDetails(), now);
            db.Orders.Add(order);
            order.Confirm(OrderNumber.Draw(now), now);
            await OrderPromises.StartAsync(db, order, now, stop);
            id = order.Id;
            return true;
        }, now =>
        {
            Orders++;
            ledger.Start(id, now, ClockKind.Respond);
            if (atOnce)
                ledger.Start(id, now, ClockKind.Door);
            var job = new Job(household, id, kind, timed ? now.AddHours(20) : null);
            PromiseSolution(job, now);
            Answer(job);
            if (random.Next(14) == 0)
                calendar.In(Minutes(random.Next(1, 25)), () => StepAsync(job, (db, order, who, at, stop) => OrderDesk.CancelAsync(db, order, who, "不需要了", at, stop), at => ledger.End(id, at, ClockEnd.Cancelled)));
        });
    }

    private void PromiseSolution(Job job, DateTimeOffset now)
    {
        // What is still promised from before is not promised twice.
        if (ledger.Promises(job.Id, ClockKind.Feedback))
            return;
        if (job.Kind == OrderKind.Complaint)
            ledger.Start(job.Id, now, ClockKind.Feedback);
        else if (job.Kind != OrderKind.Book)
            ledger.Start(job.Id, now, ClockKind.Resolve);
    }

    private void Answer(Job job) => calendar.In(Response(), () => StepAsync(job, OrderDesk.AcceptAsync, now =>
    {
        ledger.End(job.Id, now, ClockEnd.Kept, k => k == ClockKind.Respond || (k == ClockKind.Resolve && job.Begins > now));
        Work(job);
    }));

    private void Work(Job job)
    {
        if (random.Next(4) == 0)
            calendar.In(Minutes(random.Next(1, 40)), () => WaitAsync(job));
        if (job.Kind == OrderKind.Repair)
            calendar.In(Minutes(random.Next(1, 20)), () => StepAsync(job, OrderDesk.ArriveAsync, now =>
            {
                ledger.End(job.Id, now, ClockEnd.Kept, k => k == ClockKind.Door);
                ledger.Resume(job.Id, now);
            }));
        if (job.Kind is OrderKind.Complaint or OrderKind.Report && random.Next(2) == 0)
            calendar.In(Hours(random.NextDouble() * 40), () => StepAsync(
                job,
                (db, order, who, now, stop) => OrderDesk.FeedbackAsync(db, order, who, "周五处理", now.AddDays(3), now, stop),
                now => ledger.End(job.Id, now, ClockEnd.Kept, k => k is ClockKind.Feedback or ClockKind.Resolve)));
        calendar.In(Hours(0.5 + (random.NextDouble() * (job.Kind == OrderKind.Book ? 30 : 40))), () => CompleteAsync(job));
    }

    private Task CompleteAsync(Job job)
    {
        var remarks = random.Next(3) > 0 ? "已办妥" : null;
        return StepAsync(job, (db, order, who, now, stop) => OrderDesk.CompleteAsync(db, order, who, remarks, now, stop), now =>
        {
            ledger.End(job.Id, now, ClockEnd.Kept, k => k != ClockKind.Feedback || remarks is not null);
            ledger.Resume(job.Id, now);
            ledger.Start(job.Id, now, ClockKind.Visit);
            calendar.In(Hours(1 + (random.NextDouble() * 34)), () => VisitAsync(job, attempt: 1));
        });
    }

    private Task VisitAsync(Job job, int attempt)
    {
        var reached = random.Next(4) > 0;
        bool? satisfied = reached ? random.Next(8) > 0 : null;
        return StepAsync(job, (db, order, who, now, stop) => OrderDesk.VisitAsync(db, order, who, new ReturnVisit(now, who.SignIn, reached, satisfied, null), stop), now =>
        {
            ledger.End(job.Id, now, ClockEnd.Kept, k => k == ClockKind.Visit);
            if (satisfied == false)
            {
                ledger.Start(job.Id, now, ClockKind.Respond);
                PromiseSolution(job, now);
                Answer(job);
            }
            else if (!reached && attempt < 3)
            {
                ledger.Start(job.Id, now, ClockKind.Visit);
                calendar.In(Hours(1 + (random.NextDouble() * 28)), () => VisitAsync(job, attempt + 1));
            }
        });
    }

    private Task WaitAsync(Job job)
    {
        var length = random.Next(2) == 0 ? Hours(1 + (random.NextDouble() * 20)) : (TimeSpan?)null;
        return StepAsync(job, (db, order, who, now, stop) => OrderDesk.PauseAsync(db, order, who, PauseReason.WaitingForParts, now + length, now, stop), now =>
        {
            ledger.Pause(job.Id, now, now + length);
            if (length is null)
                calendar.In(Hours(1 + (random.NextDouble() * 20)), () => StepAsync(job, OrderDesk.ResumeAsync, at => ledger.Resume(job.Id, at)));
        });
    }

    private Task WantAPersonAsync(Household household)
    {
        var id = "";
        return calendar.DoAsync(async (db, now, stop) =>
        {
            var talk = await db.Conversations.SingleAsync(c => c.Id == community.Talks[household.Id], stop);
            var handoff = await HandoffDesk.RequestAsync(db, talk, household, HandoffReason.Asked, "找管家", now, stop);
            id = handoff.Id;
            return db.Entry(handoff).State == EntityState.Added;
        }, now =>
        {
            Handoffs++;
            ledger.Start(id, now, ClockKind.Respond, ClockKind.Resolve);
            var person = community.Somebody(household, random);
            calendar.In(Response(), () => HandoffStepAsync(id, person, HandoffDesk.TakeAsync, at => ledger.End(id, at, ClockEnd.Kept, k => k == ClockKind.Respond)));
            calendar.In(Hours(1.5 + (random.NextDouble() * 26)), () => HandoffStepAsync(id, person, HandoffDesk.ReturnAsync, at => ledger.End(id, at, ClockEnd.Kept)));
        });
    }

    private Task StepAsync(Job job, OrderAct act, Action<DateTimeOffset> done)
    {
        var who = community.Somebody(job.Household, random);
        return calendar.DoAsync(async (db, now, stop) => await act(db, await db.Orders.SingleAsync(o => o.Id == job.Id, stop), who, now, stop), done);
    }

    private Task HandoffStepAsync(string id, StaffMember who, HandoffAct act, Action<DateTimeOffset> done) =>
        calendar.DoAsync(async (db, now, stop) => await act(db, await db.Handoffs.SingleAsync(h => h.Id == id, stop), who, now, stop) == HandoffRefused.No, done);

    /// <summary>Most answer in time, some too late, a few only when it has gone up to the senior.</summary>
    private TimeSpan Response() => random.Next(20) switch { < 15 => Minutes(0.5 + (random.NextDouble() * 9)), < 19 => Minutes(9 + (random.NextDouble() * 16)), _ => Minutes(25 + (random.NextDouble() * 50)) };

    private static TimeSpan Minutes(double count) => Whole(TimeSpan.FromMinutes(count));

    private static TimeSpan Hours(double count) => Whole(TimeSpan.FromHours(count));

    private static TimeSpan Days(double count) => Whole(TimeSpan.FromDays(count));

    // The database keeps milliseconds.
    private static TimeSpan Whole(TimeSpan length) => TimeSpan.FromMilliseconds(Math.Floor(length.TotalMilliseconds));

    private delegate Task<bool> OrderAct(ButlerDb db, ServiceOrder order, StaffMember who, DateTimeOffset now, CancellationToken stop);

    private delegate Task<HandoffRefused> HandoffAct(ButlerDb db, Handoff handoff, StaffMember who, DateTimeOffset now, CancellationToken stop);

    /// <param name="Begins">The time it was ordered for.</param>
    private sealed record Job(Household Household, string Id, OrderKind Kind, DateTimeOffset? Begins);
}
