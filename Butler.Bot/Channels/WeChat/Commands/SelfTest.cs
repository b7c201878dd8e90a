using System.Security.Cryptography;
using Butler.Bot.Channels.WeChat.Callbacks;
using Butler.Bot.Channels.WeChat.Calls;
using Butler.Bot.Channels.WeChat.Settings;
using Butler.Bot.Weixin;
using Microsoft.Extensions.Primitives;

namespace Butler.Bot.Channels.WeChat.Commands;

/// <summary>Tries an account: the way in by calling itself as the platform would, the way out by asking for a token.</summary>
internal sealed class SelfTest(WeChatOptions options, WeChatTokens tokens, IHttpClientFactory clients, TimeProvider systemTime)
{
    private static readonly TimeSpan MostSkew = TimeSpan.FromMinutes(1);

    public async Task<IReadOnlyList<Finding>> RunAsync(WeChatAccount account, CancellationToken cancellationToken)
    {
        var findings = new List<Finding>
        {
            account.Keys.Count > 0
                ? new(true, "messages are encrypted")
                : new(false, "messages come in the clear", "choose 安全模式 in the platform's console and set WeChat:EncodingAesKey"),
            ComesBack(account)
                ? new(true, "a callback signed with the token is opened")
                : new(false, "a callback signed with the token is not opened", "compare Token, EncodingAesKey and Id with the platform's console"),
        };
        if (account.AppSecret is null)
            return [.. findings, new(false, "there is no AppSecret", "set WeChat:AppSecret; until then answers only ride on deliveries and pictures are not fetched")];
        findings.Add(await ClockAsync(cancellationToken));
        findings.Add(await TokenAsync(account, cancellationToken));
        if (!account.CustomerService)
            findings.Add(new(true, "customer-service messages are switched off; late answers wait for the next word"));
        return findings;
    }

    private bool ComesBack(WeChatAccount account)
    {
        var gate = new CallbackGate(options, systemTime);
        var (timestamp, nonce) = ($"{systemTime.GetUtcNow().ToUnixTimeSeconds()}", RandomNumberGenerator.GetHexString(8));
        var plain = new XmlText().Add("ToUserName", account.Id ?? "gh_check").Add("FromUserName", "check").Add("MsgType", "text").Add("Content", "check").ToString();
        var query = new Dictionary<string, StringValues> { ["timestamp"] = timestamp, ["nonce"] = nonce, ["signature"] = CallbackSignature.Sign(account.Tokens[0], timestamp, nonce) };
        if (account.Keys.Count > 0)
        {
            var encrypted = CallbackCipher.Seal(plain, account.Keys[0], account.AppId, RandomNumberGenerator.GetBytes(16));
            (query["encrypt_type"], query["msg_signature"]) = ("aes", CallbackSignature.Sign(account.Tokens[0], timestamp, nonce, encrypted));
            plain = new XmlText().Add("ToUserName", account.Id ?? "gh_check").Add("Encrypt", encrypted).ToString();
        }

        return gate.Open(CallbackQuery.Of(new QueryCollection(query)), plain)?.Body["Content"] == "check";
    }

    private async Task<Finding> ClockAsync(CancellationToken cancellationToken)
    {
        try
        {
            using var http = clients.CreateClient(WeChatTokens.Client);
            using var response = await http.GetAsync(options.Api, HttpCompletionOption.ResponseHeadersRead, cancellationToken);
            var skew = (response.Headers.Date ?? systemTime.GetUtcNow()) - systemTime.GetUtcNow();
            return skew.Duration() <= MostSkew
                ? new(true, "the platform is reached and the clocks agree")
                : new(false, $"this machine's clock is {skew.Duration().TotalSeconds:F0} seconds off", "synchronise it (NTP); signatures of an old time are refused");
        }
        catch (Exception failure) when (failure is HttpRequestException or TaskCanceledException)
        {
            return new(false, "the platform's API is not reached", $"let this machine reach {options.Api.Host}, or set WeChat:Api to a proxy of yours");
        }
    }

    private async Task<Finding> TokenAsync(WeChatAccount account, CancellationToken cancellationToken)
    {
        try
        {
            await tokens.GetAsync(account, cancellationToken);
            return new(true, "the platform gives a token");
        }
        catch (WeChatCallException refused)
        {
            return new(false, $"the platform gives no token (errcode {refused.Error.Code})", refused.Error.Code switch
            {
                40164 => "put this machine's public address on the IP whitelist (基本配置 → IP白名单)",
                40001 or 40125 => "WeChat:AppSecret is wrong or was reset; copy it again",
                40013 => "WeChat:AppId is wrong",
                45009 => "the day's calls are used up; they begin anew at midnight in Beijing",
                _ => "try again in a minute; if it stays so, look the code up in the platform's documentation",
            });
        }
        catch (Exception failure) when (failure is HttpRequestException or TaskCanceledException)
        {
            return new(false, "the platform gives no token", "its API is not reached");
        }
    }
}
