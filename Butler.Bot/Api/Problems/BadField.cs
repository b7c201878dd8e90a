namespace Butler.Bot.Api.Problems;

/// <summary>A request that cannot be understood: which fields, and how to mend each. Thrown while a request is read, as the framework's own binding does.</summary>
internal sealed class BadField(IReadOnlyDictionary<string, string[]> errors) : BadHttpRequestException("The request has a field that cannot be used.")
{
    public BadField(string field, string mend) : this(new Dictionary<string, string[]> { [field] = [mend] }) { }

    public IReadOnlyDictionary<string, string[]> Errors { get; } = errors;
}
