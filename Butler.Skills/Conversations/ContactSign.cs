namespace Butler.Skills.Conversations;

/// <summary>What a channel tells of somebody it knows only by its own id, beside what they wrote.</summary>
/// <param name="Window">What the channel lets the butler write after this; null on channels that set no limit.</param>
/// <param name="Scene">What the QR code they scanned holds.</param>
/// <param name="Followed">They have just begun to follow the account.</param>
/// <param name="Canned">What is answered at once, without a turn, where what was sent says nothing to the butler.</param>
public sealed record ContactSign(ReplyWindow? Window = null, string? Scene = null, bool Followed = false, string? Canned = null);
