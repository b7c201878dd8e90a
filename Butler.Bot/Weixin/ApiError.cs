using System.Text.Json;

namespace Butler.Bot.Weixin;

/// <summary>The outcome of one call of a platform's API.</summary>
/// <param name="Code">The platform's errcode; null when the answer was not the platform's JSON.</param>
internal sealed record ApiError(ErrorKind Kind, int? Code)
{
    private const int WrongToken = 40001;
    private const int UserBlocked = 48002;

    public static readonly ApiError None = new(ErrorKind.None, 0);

    /// <summary>Reads an answer; its text (which may hold addresses and ids) is looked at and not kept.</summary>
    /// <param name="wecom">Some codes mean something else there.</param>
    /// <param name="tokenCall">The call asked for a token, so a wrong one cannot be the reason.</param>
    public static ApiError Of(int status, string body, bool wecom = false, bool tokenCall = false)
    {
        if (status is >= 500 or 429)
            return new ApiError(ErrorKind.Temporary, null);
        try
        {
            using var answer = JsonDocument.Parse(body);
            if (answer.RootElement.ValueKind != JsonValueKind.Object)
                return new ApiError(ErrorKind.Temporary, null);
            var code = answer.RootElement.TryGetProperty("errcode", out var given) && given.TryGetInt32(out var number) ? number : 0;
            if (code == 0)
                return Unreached(answer.RootElement) ? new ApiError(ErrorKind.Partial, 0) : None;
            return new ApiError(tokenCall && code == WrongToken ? ErrorKind.Configuration : KindOf(code, wecom), code);
        }
        catch (JsonException)
        {
            // A gateway's HTML page: as good as "busy".
            return new ApiError(ErrorKind.Temporary, null);
        }
    }

    private static bool Unreached(JsonElement answer) => IsSomebody(answer, "invaliduser") || IsSomebody(answer, "unlicenseduser");

    private static bool IsSomebody(JsonElement answer, string name) => answer.TryGetProperty(name, out var people) && people.ValueKind switch
    {
        JsonValueKind.String => people.GetString()!.Length > 0,
        JsonValueKind.Array => people.GetArrayLength() > 0,
        _ => false,
    };

    private static ErrorKind KindOf(int code, bool wecom) => code switch
    {
        -1 or 45011 or 45033 => ErrorKind.Temporary,
        WrongToken or 40014 or 42001 => ErrorKind.Token,
        45009 or 48006 => ErrorKind.Quota,
        45015 or 45047 => ErrorKind.WindowClosed,
        // 微信客服: too many messages since the person's last word, or too late after it.
        95001 or 95002 => ErrorKind.WindowClosed,
        45080 or 45081 => ErrorKind.Harmless,
        UserBlocked => wecom ? ErrorKind.Configuration : ErrorKind.Final,
        40013 or 40037 or 40125 or 40164 or 41001 or 41002 or 48001 or 48004 or 60020 => ErrorKind.Configuration,
        // Also what nobody has met yet: trying the same again has never helped.
        _ => ErrorKind.Final,
    };
}
