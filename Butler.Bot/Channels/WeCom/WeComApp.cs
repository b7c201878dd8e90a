using Butler.Bot.Weixin;

namespace Butler.Bot.Channels.WeCom;

/// <summary>An application of the company in WeCom.</summary>
internal sealed record WeComApp(string CorpId, int AgentId, string Secret, string Token, CallbackKey Key);
