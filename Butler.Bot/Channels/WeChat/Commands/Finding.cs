namespace Butler.Bot.Channels.WeChat.Commands;

/// <param name="Advice">What to do about it; null when it is fine.</param>
internal sealed record Finding(bool Fine, string What, string? Advice = null);
