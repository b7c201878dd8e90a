using Butler.Bot.Channels.WeChat.Settings;
using Butler.Bot.Weixin;

namespace Butler.Bot.Channels.WeChat.Callbacks;

/// <summary>
/// Tells the platform's calls from all others. An account with a key is never spoken to in the clear; whatever is wrong
/// with a call, the caller learns nothing but that it is refused.
/// </summary>
internal sealed class CallbackGate(WeChatOptions options, TimeProvider systemTime)
{
    private const int MostLetters = 200;

    /// <summary>Whether the query is signed with the token of one of the accounts, lately.</summary>
    public bool IsSigned(CallbackQuery query) => IsFresh(query) && options.Accounts.Any(a => SignedWith(query, a) is not null);

    /// <summary>Null when it is not to be trusted.</summary>
    public OpenedCallback? Open(CallbackQuery query, string body)
    {
        if (!IsFresh(query) || !(query.Encrypted || IsSigned(query)) || CallbackBody.Parse(body) is not { } outer)
            return null;
        var json = body.AsSpan().TrimStart() is ['{', ..];
        // Accounts share an address, so it is the receiver's name that tells them apart; the signature then has to fit.
        foreach (var account in options.Accounts.Where(a => a.Id is null || a.Id == outer["ToUserName"]))
        {
            if (account.Keys.Count == 0)
            {
                if (!query.Encrypted && SignedWith(query, account) is { } token)
                    return new OpenedCallback(account, outer, token, null, json);
                continue;
            }

            if (query.Encrypted && OpenEncrypted(query, account, outer["Encrypt"]) is { } opened)
                return opened;
        }

        return null;
    }

    private static OpenedCallback? OpenEncrypted(CallbackQuery query, WeChatAccount account, string encrypted)
    {
        if (account.Tokens.FirstOrDefault(t => CallbackSignature.Matches(query.MessageSignature, t, query.Timestamp, query.Nonce, encrypted)) is not { } token)
            return null;
        foreach (var key in account.Keys)
        {
            if (CallbackCipher.Open(encrypted, key, account.AppId) is { } inner && CallbackBody.Parse(inner) is { } body)
                return new OpenedCallback(account, body, token, key, inner.AsSpan().TrimStart() is ['{', ..]);
        }

        return null;
    }

    private static string? SignedWith(CallbackQuery query, WeChatAccount account) =>
        account.Tokens.FirstOrDefault(t => CallbackSignature.Matches(query.Signature, t, query.Timestamp, query.Nonce));

    private bool IsFresh(CallbackQuery query) =>
        query.Timestamp.Length is > 0 and < 16 && query.Nonce.Length is > 0 and < MostLetters && long.TryParse(query.Timestamp, out var seconds)
        && Math.Abs(systemTime.GetUtcNow().ToUnixTimeSeconds() - seconds) <= options.ReplayWindow.TotalSeconds;
}
