using Butler.Bot.Hosting;
using Butler.Bot.Hosting.Time;
using Butler.Bot.Turns;
using Butler.Skills.Conversations;
using Butler.Skills.Households;

namespace Butler.Bot.Channels.DirectLine;

/// <summary>The first words of a new conversation: by name and time of day, honest about being a machine, with the way to a person.</summary>
internal sealed class Welcome(Community community, CommunityTime time)
{
    private static readonly QuickReply[] Chinese =
    [
        new("报修", "我要报修"), new("订服务", "我想预订服务"), new("问周边", "附近有什么好去处？"), new("找管家", "转人工"),
    ];

    private static readonly QuickReply[] English =
    [
        new("Report a repair", "I want to report a repair"), new("Book a service", "I want to book a service"),
        new("What's nearby", "What is worth visiting nearby?"), new("My manager", "I want to talk to my manager"),
    ];

    public ButlerWelcome For(ResidentCard? resident, bool english) => english
        ? new ButlerWelcome(InEnglish(resident), English)
        : new ButlerWelcome(InChinese(resident), Chinese);

    private string InChinese(ResidentCard? resident)
    {
        var greeting = time.Now.Hour switch
        {
            >= 5 and < 11 => "早上好",
            >= 11 and < 13 => "中午好",
            >= 13 and < 18 => "下午好",
            _ => "晚上好",
        };
        var name = resident is null ? "" : $"{resident.Name}，";
        var manager = resident?.ManagerName is { } person ? $"您的客户经理是{person}；" : "";
        return $"{name}{greeting}！我是{community.Name}的 AI 管家助手，报修、预订服务、查周边、问社区事务，直接告诉我就行。\n{manager}想找真人，随时说“转人工”。";
    }

    private string InEnglish(ResidentCard? resident)
    {
        var greeting = time.Now.Hour switch
        {
            >= 5 and < 12 => "Good morning",
            >= 12 and < 18 => "Good afternoon",
            _ => "Good evening",
        };
        var name = resident is null ? "" : $", {resident.Name}";
        var manager = resident?.ManagerName is { } person ? $"Your manager is {person}. " : "";
        return $"{greeting}{name}! I am the AI butler of {community.NameEn}. Tell me what you need: repairs, services, places nearby, questions about the community.\n{manager}To reach a person, say \"talk to my manager\" (转人工) at any time.";
    }
}
