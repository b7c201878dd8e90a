namespace Butler.Bot.Weixin;

/// <summary>A callback's body, whether it came as XML or JSON: a tree whose leaves are texts. Names are compared to the letter.</summary>
internal sealed class CallbackNode
{
    private readonly List<KeyValuePair<string, CallbackNode>> _children = [];

    public string Text { get; set; } = "";

    public IReadOnlyList<KeyValuePair<string, CallbackNode>> Children => _children;

    /// <summary>The trimmed text of the first child of that name; empty when there is none.</summary>
    public string this[string name] => Find(name)?.Text.Trim() ?? "";

    public void Add(string name, CallbackNode child) => _children.Add(new(name, child));

    public CallbackNode? Find(string name) => _children.Find(c => c.Key == name).Value;

    /// <summary>All children of that name; a list of one may come as an object without a list around it.</summary>
    public IEnumerable<CallbackNode> All(string name) => _children.Where(c => c.Key == name).Select(c => c.Value);
}
