namespace Butler.Bot.Hosting.Uploads;

/// <param name="ContentType">What the bytes are, not what the sender said they are.</param>
public sealed record ReceivedFile(string? Name, string ContentType, byte[] Bytes);
