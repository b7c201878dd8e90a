namespace Butler.Bot.Channels.WeCom;

/// <summary>An application of the company in WeCom.</summary>
internal sealed record WeComApp(WeComAccess Access, int AgentId, WeComDoor Door);
