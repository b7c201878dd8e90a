namespace Butler.Bot.Channels.WeCom;

/// <summary>What WeCom gives a token for: an application of the company, or 微信客服.</summary>
internal sealed record WeComAccess(string CorpId, string Secret);
