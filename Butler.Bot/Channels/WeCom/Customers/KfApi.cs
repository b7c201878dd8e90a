using System.Text.Json;
using System.Text.Json.Nodes;
using Butler.Bot.Weixin;

namespace Butler.Bot.Channels.WeCom.Customers;

/// <summary>The calls of 微信客服.</summary>
internal sealed class KfApi(WeComApi api, WeComOptions options)
{
    private const int PageSize = 200;

    private WeComAccess Access => options.Customers!.Access;

    /// <summary>What has happened since the cursor, oldest first.</summary>
    /// <param name="cursor">Null for all the platform still has (three days).</param>
    /// <param name="token">Of the callback, good for ten minutes; without it the platform lets few calls through.</param>
    /// <exception cref="HttpRequestException">WeCom could not be reached.</exception>
    public async Task<(ApiError Outcome, KfPage Page)> SyncAsync(string account, string? cursor, string? token, CancellationToken cancellationToken)
    {
        var body = new Dictionary<string, object> { ["open_kfid"] = account, ["limit"] = PageSize, ["voice_format"] = 0 };
        if (cursor is not null)
            body["cursor"] = cursor;
        if (token is not null)
            body["token"] = token;
        var (outcome, text) = await api.PostAsync(Access, "kf/sync_msg", body, cancellationToken);
        return (outcome, outcome.Kind == ErrorKind.None ? KfPage.Read(text) : KfPage.Empty);
    }

    /// <summary>Sends a message; the platform takes each msgid once.</summary>
    /// <exception cref="HttpRequestException">WeCom could not be reached, so nothing was sent.</exception>
    public Task<(ApiError Outcome, string Text)> SendAsync(object message, CancellationToken cancellationToken) => api.PostAsync(Access, "kf/send_msg", message, cancellationToken);

    /// <summary>Sends the one message that may greet somebody who has come in and not said a word.</summary>
    /// <exception cref="HttpRequestException">WeCom could not be reached, so nothing was sent.</exception>
    public Task<(ApiError Outcome, string Text)> GreetAsync(object message, CancellationToken cancellationToken) => api.PostAsync(Access, "kf/send_msg_on_event", message, cancellationToken);

    /// <summary>Who has the talk; null when the platform does not say.</summary>
    public async Task<(KfState State, string Servicer)?> FindStateAsync(string account, string user, CancellationToken cancellationToken)
    {
        var (outcome, text) = await api.PostAsync(Access, "kf/service_state/get", new { open_kfid = account, external_userid = user }, cancellationToken);
        if (outcome.Kind != ErrorKind.None || JsonNode.Parse(text) is not JsonObject answer || answer["service_state"] is not JsonValue state || !state.TryGetValue(out int number))
            return null;
        return ((KfState)number, answer["servicer_userid"] is JsonValue servicer && servicer.GetValueKind() == JsonValueKind.String ? (string)servicer! : "");
    }

    /// <summary>Gives the talk to a servicer, to the queue, or ends it.</summary>
    public async Task<ApiError> MoveAsync(string account, string user, KfState to, string? servicer, CancellationToken cancellationToken)
    {
        var body = new Dictionary<string, object> { ["open_kfid"] = account, ["external_userid"] = user, ["service_state"] = (int)to };
        if (servicer is not null)
            body["servicer_userid"] = servicer;
        return (await api.PostAsync(Access, "kf/service_state/trans", body, cancellationToken)).Outcome;
    }
}
