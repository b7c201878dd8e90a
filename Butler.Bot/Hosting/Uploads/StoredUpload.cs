namespace Butler.Bot.Hosting.Uploads;

/// <summary>
/// A picture or document a resident sent. In the database, so that every replica serves it and one backup has it all.
/// Its id is random and long: knowing it is the permission to see it.
/// </summary>
public sealed class StoredUpload
{
    private StoredUpload() { }

    public StoredUpload(string id, string conversationId, string contentType, byte[] bytes, DateTimeOffset at)
    {
        (Id, ConversationId, ContentType, Bytes, At) = (id, conversationId, contentType, bytes, at);
    }

    public string Id { get; private set; } = "";
    public string ConversationId { get; private set; } = "";
    public string ContentType { get; private set; } = "";
    public byte[] Bytes { get; private set; } = [];
    public DateTimeOffset At { get; private set; }
}
