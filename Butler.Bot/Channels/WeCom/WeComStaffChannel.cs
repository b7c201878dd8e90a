using Butler.Bot.Turns.StaffNotices;
using Butler.Bot.Weixin;

namespace Butler.Bot.Channels.WeCom;

/// <summary>Tells a person of staff by a card with buttons, or their group by the robot where there is no application.</summary>
internal sealed class WeComStaffChannel(WeComOptions options, WeComApi api) : IStaffChannel
{
    public bool Enabled => options.TellsStaff;

    public async Task<string?> SendAsync(StaffNotice notice, string title, string text, CancellationToken cancellationToken)
    {
        try
        {
            var outcome = options.App is { } app
                ? (await api.PostAsync(app.Access, "message/send", Card(app, notice, title, text), cancellationToken)).Outcome
                : await api.SendToRobotAsync(options.Robot!, Group(title, text, options.UserOf(notice.Person)), cancellationToken);
            return outcome.Kind switch
            {
                ErrorKind.None => null,
                ErrorKind.Partial => "WeCom does not reach this person.",
                _ => $"WeCom answered {outcome.Kind}.",
            };
        }
        catch (Exception failure) when (failure is HttpRequestException or TaskCanceledException && !cancellationToken.IsCancellationRequested)
        {
            return "WeCom could not be reached.";
        }
    }

    private Dictionary<string, object> Card(WeComApp app, StaffNotice notice, string title, string text) => new()
    {
        ["touser"] = options.UserOf(notice.Person),
        ["msgtype"] = "template_card",
        ["agentid"] = app.AgentId,
        ["template_card"] = new
        {
            card_type = "button_interaction",
            main_title = new { title, desc = text },
            task_id = notice.Id,
            button_list = new[]
            {
                new { text = "接手", style = 1, key = nameof(StaffNoticeAct.Take) },
                new { text = "转交", style = 2, key = nameof(StaffNoticeAct.PassOn) },
                new { text = "稍后", style = 2, key = nameof(StaffNoticeAct.Later) },
            },
        },
    };

    private static object Group(string title, string text, string user) => new { msgtype = "text", text = new { content = $"【{title}】{text}", mentioned_list = new[] { user } } };
}
