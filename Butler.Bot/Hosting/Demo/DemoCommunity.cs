using Butler.Bot.Hosting.Time;
using Butler.Skills.Community;
using Butler.Skills.Community.Activities;
using Butler.Skills.Community.Bills;
using Butler.Skills.Community.Notices;
using Butler.Skills.Community.Parcels;
using Butler.Skills.Storage;
using Microsoft.EntityFrameworkCore;

namespace Butler.Bot.Hosting.Demo;

/// <summary>
/// A little community life for the demo community, dated around the day it is first filled in: bills and parcels of every
/// eighth household, some notices, some activities. What was there once is not made again.
/// </summary>
internal sealed class DemoCommunity(CommunityTime time)
{
    private const int EveryNth = 8;
    private const string By = "desk";
    private const string FirstNotice = "demo-notice-1";

    public async Task FillAsync(ButlerDb db, CancellationToken cancellationToken)
    {
        if (await db.Notices.AnyAsync(n => n.Id == FirstNotice, cancellationToken))
            return;
        var now = time.Now;
        db.Notices.AddRange(Notices(now));
        db.Activities.AddRange(Activities(now));
        for (var number = 1; number <= DemoHouseholds.Count; number += EveryNth)
        {
            var household = $"{DemoHouseholds.Prefix}{number:D3}";
            db.Bills.AddRange(Bills(household, number, now));
            db.Parcels.AddRange(Parcels(household, number, now));
        }
    }

    private static IEnumerable<Bill> Bills(string household, int number, DateTimeOffset now)
    {
        var today = DateOnly.FromDateTime(now.DateTime);
        var quarter = BillPeriod.Quarter(today);
        var month = BillPeriod.Month(today);
        var before = BillPeriod.Month(today.AddMonths(-1));
        var area = 80 + (number % 5 * 10);
        var payDay = quarter.First.AddDays(14);
        var paidOn = quarter.First.AddDays(number % 9);
        // Some have paid, some have not; nobody has paid in the future.
        var paid = number % 3 != 0 && paidOn <= today ? paidOn : (DateOnly?)null;
        yield return Charged(household, new BillCharge(BillKind.PropertyFee, quarter, area * 2.8m * 3, payDay, paid, $"{area}平方米×2.80元×3个月"), now);
        yield return Charged(household, new BillCharge(BillKind.SharedUtilities, before, area * 0.17m, month.First.AddDays(14), month.First <= today ? month.First : null, "公共照明、电梯、水泵分摊"), now);
        yield return Charged(household, new BillCharge(BillKind.SharedUtilities, month, area * 0.18m, month.Last.AddDays(15), null, "公共照明、电梯、水泵分摊"), now);
        if (number % 2 == 1)
            yield return Charged(household, new BillCharge(BillKind.Parking, month, 80m, month.First.AddDays(14), number % 5 == 0 ? null : month.First, "产权车位管理费"), now);
    }

    private static Bill Charged(string household, BillCharge charge, DateTimeOffset now)
    {
        var bill = new Bill(household, charge.UsualReference, now);
        bill.Charge(charge with { Amount = decimal.Round(charge.Amount, 2) }, now);
        return bill;
    }

    private static IEnumerable<Parcel> Parcels(string household, int number, DateTimeOffset now)
    {
        string[] carriers = ["顺丰", "京东", "中通", "圆通"];
        var parcel = Parcel.Unannounced(household, now.AddHours(-3));
        parcel.Arrive(new ParcelArrival(carriers[number / EveryNth % carriers.Length], $"DEMO{number:D3}1", $"{number % 9 + 1}-{1000 + (number * 37 % 9000)}", "南门快递柜"), now.AddHours(-3));
        yield return parcel;
        if (number % 3 != 1)
            yield break;
        var large = Parcel.Unannounced(household, now.AddDays(-1));
        large.Arrive(new ParcelArrival("德邦", $"DEMO{number:D3}2", null, "管家中心"), now.AddDays(-1));
        yield return large;
    }

    private static IEnumerable<Notice> Notices(DateTimeOffset now)
    {
        var midnight = new DateTimeOffset(now.Date, now.Offset);
        var cut = midnight.AddDays(2);
        yield return new Notice(
            new NoticeText(
                "计划停电通知", "Planned power cut",
                $"因供电公司检修线路,{cut:M月d日}9:00至12:00全小区停电,电梯由发电机供电,照常运行。请提前保存电脑文件,关好电器。",
                $"The power company works on the line: no electricity in the whole community on {EnglishDay(cut)} from 9:00 to 12:00. Lifts run on the generator. Please save your work and switch appliances off.",
                "工程维修部"),
            Audience.Everybody, now.AddDays(-1), cut.AddHours(12), By, now.AddDays(-1), FirstNotice);
        var wash = midnight.AddDays(5);
        yield return new Notice(
            new NoticeText(
                "地下车库冲洗通知", "Washing of the basement garage",
                $"{wash:M月d日}13:00至17:00冲洗地下车库负一层,请车主在12:30前把车移到地面临时车位,当天地面停车免费。",
                $"Level B1 of the garage is washed on {EnglishDay(wash)} from 13:00 to 17:00. Please move your car to the surface by 12:30; surface parking is free that day.",
                "保洁部"),
            Audience.Everybody, now.AddDays(-2), wash.AddHours(17), By, now.AddDays(-2), "demo-notice-2");
        var tanks = midnight.AddDays(9);
        yield return new Notice(
            new NoticeText(
                "生活水箱清洗通知", "Cleaning of the water tanks",
                $"兰苑组团{tanks:M月d日}14:00至17:00清洗生活水箱,其间停水。请提前存水,恢复后先放一两分钟再用。",
                $"The water tanks of the Lanyuan cluster are cleaned on {EnglishDay(tanks)} from 14:00 to 17:00; the water is off. Store some beforehand, and let the tap run for a minute or two afterwards.",
                "工程维修部"),
            new Audience(null, "兰苑组团", []), now.AddDays(-1), tanks.AddHours(17), By, now.AddDays(-1), "demo-notice-3");
    }

    private static IEnumerable<Activity> Activities(DateTimeOffset now)
    {
        var midnight = new DateTimeOffset(now.Date, now.Offset);
        var saturday = midnight.AddDays((((int)DayOfWeek.Saturday - (int)now.DayOfWeek + 7) % 7) + 7);
        yield return new Activity(
            new ActivityPlan(
                ActivityTheme.HealthyHome, "心肺复苏与家庭急救培训", "CPR and first-aid class",
                "社区卫生服务中心的老师授课,人人上手练习,结束发结业卡。", "Taught by the community health centre; everybody practises.",
                "会所二层多功能厅", saturday.AddHours(9.5), saturday.AddHours(11.5), 30, null),
            Audience.Everybody, By, now.AddDays(-2), "demo-activity-1");
        yield return new Activity(
            new ActivityPlan(
                ActivityTheme.Environment, "旧物交换集市", "Swap market",
                "带干净可用的旧书、玩具、小家电来换,不收费。", "Bring clean, usable books, toys and small appliances and swap them.",
                "会所一层大厅", saturday.AddDays(1).AddHours(14), saturday.AddDays(1).AddHours(17), 60, null),
            Audience.Everybody, By, now.AddDays(-2), "demo-activity-2");
        yield return new Activity(
            new ActivityPlan(
                ActivityTheme.Fitness, "邻里乒乓球赛", "Neighbours' table-tennis cup",
                "单打淘汰赛,自带球拍,也可以借用。", "Singles, knock-out. Bring a bat or borrow one.",
                "会所地下一层球室", saturday.AddDays(7).AddHours(14), saturday.AddDays(7).AddHours(18), 16, null),
            Audience.Everybody, By, now.AddDays(-1), "demo-activity-3");
        yield return new Activity(
            new ActivityPlan(
                ActivityTheme.PropertyCare, "管家开放日:参观消防监控中心和水泵房", "Open day: fire control centre and pump room",
                "工程师讲解,现场听取业主意见。", "The engineers explain; owners are heard.",
                "管家中心门口集合", saturday.AddHours(15), saturday.AddHours(16.5), 20, null),
            Audience.Everybody, By, now.AddDays(-1), "demo-activity-4");
    }

    private static string EnglishDay(DateTimeOffset day) => day.ToString("ddd d MMM", System.Globalization.CultureInfo.InvariantCulture);
}
