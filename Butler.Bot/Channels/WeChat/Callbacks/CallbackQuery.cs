namespace Butler.Bot.Channels.WeChat.Callbacks;

/// <summary>The query of a callback; what is missing is empty.</summary>
internal sealed record CallbackQuery(string Signature, string MessageSignature, string Timestamp, string Nonce, bool Encrypted, string Echo)
{
    public static CallbackQuery Of(IQueryCollection query) => new(
        One(query, "signature"), One(query, "msg_signature"), One(query, "timestamp"), One(query, "nonce"), One(query, "encrypt_type") == "aes", One(query, "echostr"));

    /// <summary>Given twice is as good as not given: nobody is to choose which of the two is checked.</summary>
    private static string One(IQueryCollection query, string name) => query[name] is { Count: 1 } values ? values[0] ?? "" : "";
}
