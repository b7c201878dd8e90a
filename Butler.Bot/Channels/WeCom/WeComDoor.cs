using Butler.Bot.Weixin;

namespace Butler.Bot.Channels.WeCom;

/// <summary>What opens a callback, and closes its answer.</summary>
internal sealed record WeComDoor(string CorpId, string Token, CallbackKey Key);
