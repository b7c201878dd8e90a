using System.Globalization;
using Butler.Skills.Venues.Answers.Reading;
using Butler.Skills.Venues.Hours;
using Butler.Skills.Venues.Hours.Holidays;

namespace Butler.Skills.Venues.Answers;

/// <summary>The frame is English; what stands in the knowledge is quoted as it is.</summary>
internal sealed class EnglishVenuePhrases : VenuePhrases
{
    private static readonly Dictionary<string, string> Labels = new(StringComparer.Ordinal)
    {
        [VenueKeys.Address] = "Address", [VenueKeys.Phone] = "Phone", [VenueKeys.Hours] = "Opening hours", [VenueKeys.Fee] = "Fee", [VenueKeys.Price] = "Price",
        [VenueKeys.Rating] = "Rating", [VenueKeys.Metro] = "Metro", [VenueKeys.Nearby] = "Nearby", [VenueKeys.Tags] = "Known for", [VenueKeys.PerHead] = "Per person",
        ["推荐菜"] = "Recommended dishes", ["菜系"] = "Cuisine", ["停车"] = "Parking", ["宠物友好"] = "Pets", ["无障碍"] = "Accessibility", ["酒店类型"] = "Type",
        ["酒店设施"] = "Facilities", ["早餐"] = "Breakfast", ["包间"] = "Private rooms", ["外送"] = "Delivery", ["游玩时间"] = "Time needed", ["预约"] = "Booking",
    };

    private static readonly Dictionary<string, string> Kinds = new(StringComparer.Ordinal)
    {
        ["餐馆"] = "restaurants", ["酒店"] = "hotels", ["景点"] = "sights", ["公园"] = "parks", ["医院"] = "hospitals", ["药店"] = "pharmacies", ["银行"] = "banks",
        ["邮局"] = "post offices", ["学校"] = "schools", ["商场"] = "malls", ["健身中心"] = "gyms", ["运动场所"] = "sports venues", ["剧院"] = "theatres",
    };

    public override string WhichVenue => "Which place do you mean? Tell me its name, or what kind of place you are looking for, and I will look it up.";

    public override string NameOf(Venue venue) => venue.EnglishName is { } english ? $"{english} ({venue.Name})" : venue.Name;

    public override string Fact(Venue venue, VenueFact fact) => $"{NameOf(venue)} - {Label(fact)}: {Value(fact)}";

    public override string NotRecorded(Venue venue, string key)
        => $"I have no record of this for {NameOf(venue)} ({Labels.GetValueOrDefault(key, key)}). I can ask your manager to check.";

    public override string Kind(Venue venue) => $"{NameOf(venue)} - type: {venue.Category}";

    public override string Has(Venue venue, string asked, IReadOnlyList<string> listed)
        => $"Yes, {NameOf(venue)} has {asked}{(listed is [var one] && one == asked ? "" : $" ({string.Join(", ", listed)})")}.";

    public override string HasNot(Venue venue, string asked, string? label, IReadOnlyList<string> related)
        => $"No, {asked} is not listed for {NameOf(venue)}{(related.Count > 0 ? $"; what is listed: {string.Join(", ", related)}" : "")}.";

    public override string Neighbours(Venue venue, string category, IReadOnlyList<string> names, int count)
        => $"Near {NameOf(venue)}{Of(category)}: {string.Join(", ", names)}{(count > names.Count ? $" ({count} in all)" : "")}.";

    public override string NoNeighbours(Venue venue, string category) => $"I have nothing recorded near {NameOf(venue)}{Of(category)}.";

    public override string OpenAt(DateTimeOffset at, OpenState state, bool isNow)
    {
        var when = isNow ? "now" : $"on {Day(at)} at {Clock(at)}";
        if (state.IsOpen)
            return state.Changes is { } closes ? $"It is open {when} and closes at {Clock(closes)}{OtherDay(at, closes)}." : $"It is open {when}.";
        return state.Changes is { } opens ? $"It is closed {when} and opens on {Day(opens)} at {Clock(opens)}." : $"It is closed {when}.";
    }

    public override string HoursOn(DateOnly day, IReadOnlyList<HoursSpan> spans)
    {
        var name = day.ToString("ddd d MMM", CultureInfo.InvariantCulture);
        return spans.Count == 0 ? $"Closed on {name}." : $"On {name}: {Spans(spans)}.";
    }

    public override string HoursOver(Holiday holiday, IReadOnlyList<(DateOnly From, DateOnly To, IReadOnlyList<HoursSpan> Spans)> parts)
    {
        var told = parts is [var (_, _, spans)]
            ? Told(spans)
            : string.Join("; ", parts.Select(p => $"{Days(p.From, p.To)} {Told(p.Spans)}"));
        var unsure = holiday.IsAnnounced ? "" : $" The days off of {holiday.From.Year} are not announced yet; these are only the ones fixed by law.";
        return $"{Named(holiday)}: {told}.{unsure}";
    }

    public override string NotOfHolidays(Holiday holiday) => "My records do not say what holds on public holidays; please call before you go.";

    public override string NotOfMadeUpDays(DateOnly day, Holiday holiday)
        => $"{Date(day)} is a weekend day that is worked for {StatutoryHolidays.English(holiday.Names[0])}; my records do not say whether it opens as on a working day, please call before you go.";

    public override string MadeUpNotAnnounced(int year) => $"The weekend days that are worked in {year} are not announced yet, or not in my records.";

    public override string OpenOverWish(Holiday holiday) => $"open over {Named(holiday)}";

    private static string Named(Holiday holiday) => $"{string.Join(" and ", holiday.Names.Select(StatutoryHolidays.English))} ({Days(holiday.From, holiday.To)})";

    private static string Days(DateOnly from, DateOnly to) => from == to ? Date(from) : $"{Date(from)} to {Date(to)}";

    private static string Date(DateOnly day) => day.ToString("d MMM", CultureInfo.InvariantCulture);

    private static string Told(IReadOnlyList<HoursSpan> spans) => spans.Count == 0 ? "closed" : $"open {Spans(spans)}";

    private static string Spans(IReadOnlyList<HoursSpan> spans)
        => string.Join(", ", spans.Select(s => s == HoursSpan.WholeDay ? "all day" : $"{Clock(s.Start)}-{(s.End == HoursSpan.Day ? "24:00" : Clock(s.End))}"));

    public override string Foremost(Venue venue, VenueOrder order) => $"{NameOf(venue)} is {Comparative(order)}.";

    public override string Alike(VenueOrder order) => order == VenueOrder.Best ? "They are rated alike." : "They cost about the same.";

    private static string Comparative(VenueOrder order) => order switch
    {
        VenueOrder.Cheapest => "the cheaper one",
        VenueOrder.Dearest => "the dearer one",
        _ => "rated higher",
    };

    public override string Introduction(Venue venue)
        => $"{NameOf(venue)}: {string.Join("; ", IntroductionKeys.Select(venue.Find).OfType<VenueFact>().Select(f => $"{Label(f)}: {Value(f)}"))}.";

    public override string UnknownVenue(string name, IReadOnlyList<string> similar)
    {
        var near = similar.Count > 0 ? $"Places with similar names: {string.Join(", ", similar)}. " : "";
        return $"Sorry, \"{name}\" is not in my records and I won't guess. {near}I can ask your manager to find out.";
    }

    public override string WhichBranch(int count, IReadOnlyList<string> branches)
        => $"There are {count} places of this name. Which one do you mean?\n{string.Join('\n', branches.Select((b, i) => $"{i + 1}. {b}"))}";

    public override string Branch(Venue venue, IReadOnlyList<string> keys)
    {
        var facts = keys.Where(k => k != VenueKeys.Address).Select(venue.Find).OfType<VenueFact>().Select(f => $", {Label(f)}: {Value(f)}");
        return $"{NameOf(venue)}, {venue.Text(VenueKeys.Address)}{string.Concat(facts)}";
    }

    public override string Found(string? category, int count, IReadOnlyList<string> wishes, IReadOnlyList<string> items)
    {
        var what = category is null ? "places" : Kinds.GetValueOrDefault(category, category);
        var head = $"I found {count} {what}{(wishes.Count > 0 ? $" for \"{string.Join(", ", wishes)}\"" : "")}";
        return $"{head}{(count > items.Count ? $"; the first {items.Count}" : "")}:\n{string.Join('\n', items.Select((item, i) => $"{i + 1}. {item}"))}";
    }

    public override string Item(Venue venue, IReadOnlyList<string> keys, DateTimeOffset now)
    {
        List<string> parts = [];
        if (venue.Find(VenueKeys.Rating) is { } rating)
            parts.Add($"rated {Trimmed(rating.Text)}");
        parts.AddRange(keys.Where(k => k is not (VenueKeys.Rating or VenueKeys.Address)).Select(venue.Find).OfType<VenueFact>().Select(f => $"{Label(f)}: {Value(f)}"));
        if (venue.Text(VenueKeys.Address) is { Length: > 0 } address)
            parts.Add(address);
        if (IsStale(venue, now))
            parts.Add("checked more than a year ago");
        return $"{NameOf(venue)}{(parts.Count > 0 ? $", {string.Join(", ", parts)}" : "")}";
    }

    public override string NoneMatch(string? category, IReadOnlyList<string> wishes, IReadOnlyList<(string Wish, int Count)> loosened)
    {
        var what = category is null ? "place" : Kinds.GetValueOrDefault(category, category);
        if (wishes.Count == 0)
            return $"Sorry, I found nothing suitable ({what}). I can ask your manager to find out.";
        var tips = loosened.Count > 0 ? $" {string.Join("; ", loosened.Select(l => $"without \"{l.Wish}\" there are {l.Count}"))}. Shall I show them?" : " Try another wish, or I can ask your manager.";
        return $"Sorry, nothing fits all of \"{string.Join(", ", wishes)}\" ({what}).{tips}";
    }

    public override string Near(Venue anchor) => $"near {anchor.Name}";

    public override string OpenWish(DateTimeOffset at, bool isNow) => isNow ? "open now" : $"open on {Day(at)} at {Clock(at)}";

    public override string AllNight => "open around the clock";

    public override string OpenOnWish(DateTimeOffset day) => $"open on {Day(day)}";

    protected override string Provenance(IReadOnlyList<string> sources, string file, DateOnly? oldest, bool stale)
    {
        var source = sources.Count > 0 ? string.Join(", ", sources) : $"records \"{file}\"";
        var date = oldest is { } day ? $"as of {day.ToString("d MMM yyyy", CultureInfo.InvariantCulture)}" : "date not noted";
        return $"(Source: {source}, {date}{(stale ? "; more than a year old, it may have changed" : "")})";
    }

    private static string Label(VenueFact fact) => Labels.GetValueOrDefault(fact.Key, fact.Label);

    private static string Value(VenueFact fact)
    {
        if (fact.Key == VenueKeys.Rating)
            return $"{Trimmed(fact.Text)} out of 5";
        if (fact.Key is VenueKeys.Fee or VenueKeys.Price or VenueKeys.PerHead && IsNumber(fact.Text))
            return fact.Text == "0" ? "free (0 yuan)" : $"{fact.Text} yuan";
        return fact.Values.Count > 1 && fact.Key is not (VenueKeys.Hours or VenueKeys.Fee or VenueKeys.Address) ? string.Join(", ", fact.Values) : fact.Text;
    }

    private static string Of(string category) => category.Length > 0 ? $" ({Kinds.GetValueOrDefault(category, category)})" : "";

    private static string Day(DateTimeOffset at) => at.ToString("ddd d MMM", CultureInfo.InvariantCulture);

    private static string OtherDay(DateTimeOffset from, DateTimeOffset to) => to.Date == from.Date ? "" : $" on {Day(to)}";
}
