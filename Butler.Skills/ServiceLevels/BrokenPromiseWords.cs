using Butler.Skills.Households;
using Butler.Skills.Language.Text;

namespace Butler.Skills.ServiceLevels;

/// <summary>What a resident reads once when a promise was broken: what we missed, and who has it now.</summary>
internal static class BrokenPromiseWords
{
    /// <param name="about">What the promise is about, as it stands inside a sentence.</param>
    public static LocalizedText Say(ServiceClock clock, LocalizedText about, StaffMember? movedTo)
    {
        var (zh, en) = (Zh(clock.Length), En(clock.Length));
        var missed = clock.Kind switch
        {
            ClockKind.Door => new LocalizedText($"{about.Zh}的师傅没能在{zh}内上门", $"nobody has been at your door within {en} for {about.En}"),
            ClockKind.Feedback => new LocalizedText($"{about.Zh}没能在{zh}内给您答复", $"{about.En} has had no proper answer within {en}"),
            ClockKind.Resolve => new LocalizedText($"{about.Zh}没能在{zh}内解决或给出日期", $"{about.En} has been neither solved nor given a date within {en}"),
            _ => new LocalizedText($"{about.Zh}已超过{zh}还没有人响应", $"nobody has responded to {about.En} within {en}"),
        };
        return movedTo is null
            ? new LocalizedText($"抱歉,{missed.Zh},是我们没做到,已在催办。", $"We are sorry: {missed.En}. That is our fault, and it is being pressed.")
            : new LocalizedText($"抱歉,{missed.Zh},是我们没做到。现已转给{StaffTitle.Zh(movedTo)}跟进。", $"We are sorry: {missed.En}. That is our fault. It is now with {StaffTitle.En(movedTo)}.");
    }

    private static string Zh(TimeSpan length) => length < TimeSpan.FromHours(2) ? $"{length.TotalMinutes:0}分钟" : $"{length.TotalHours:0.#}小时";

    private static string En(TimeSpan length) => length < TimeSpan.FromHours(2) ? $"{length.TotalMinutes:0} minutes" : $"{length.TotalHours:0.#} hours";
}
