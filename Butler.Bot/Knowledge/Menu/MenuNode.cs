using System.Globalization;
using Butler.Skills.Language.Text;
using YamlDotNet.RepresentationModel;

namespace Butler.Bot.Knowledge.Menu;

/// <summary>One mapping of a menu file: typed access to its keys, faults with the line they are on, keys nobody asked for.</summary>
internal sealed class MenuNode(YamlMappingNode node, string file, List<KnowledgeFault> faults)
{
    private readonly HashSet<string> _known = [];

    public void Fault(string message, string mend) => Fault(node, message, mend);

    public string Text(string key) => OptionalText(key) ?? Missing(key, "");

    public string? OptionalText(string key) => Get(key) switch
    {
        null => null,
        YamlScalarNode { Value: { } value } when value.Trim().Length > 0 => value.Trim(),
        var other => Wrong<string?>(other, $"'{key}' is not a text", $"Write {key}: followed by one text.", null),
    };

    public LocalizedText Localized(string key) => OptionalLocalized(key) ?? Missing(key, new LocalizedText("", ""));

    public LocalizedText? OptionalLocalized(string key)
    {
        if (Get(key) is not { } value)
            return null;
        return value is YamlMappingNode map && Child(map, "zh") is { } zh && Child(map, "en") is { } en
            ? new LocalizedText(zh, en)
            : Wrong<LocalizedText?>(value, $"'{key}' is not given in both languages", $"Write {key}: {{ zh: ..., en: ... }}.", null);
    }

    public IReadOnlyList<string> Texts(string key) => Get(key) switch
    {
        null => [],
        YamlScalarNode { Value: { Length: > 0 } one } => [one.Trim()],
        YamlSequenceNode list when list.Children.All(c => c is YamlScalarNode { Value: not null }) => [.. list.Children.Select(c => ((YamlScalarNode)c).Value!.Trim())],
        var other => Wrong<IReadOnlyList<string>>(other, $"'{key}' is not a list of texts", "Write one text, [a, b], or lines that begin with '- '.", []),
    };

    /// <summary>A number from 1 to the most.</summary>
    public int Count(string key, int most) => OptionalText(key) is not { } text ? Missing(key, 1)
        : int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var count) && count >= 1 && count <= most ? count
        : Wrong(Get(key)!, $"'{key}' is '{text}'", $"Write a number from 1 to {most}.", 1);

    /// <summary>A sum of money above nothing, with two places at most.</summary>
    public decimal Amount(string key, decimal most) => OptionalText(key) is not { } text ? Missing(key, 1m)
        : decimal.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var amount) && amount > 0 && amount <= most && decimal.Round(amount, 2) == amount ? amount
        : Wrong(Get(key)!, $"'{key}' is '{text}'", "Write free, by-agreement, or an amount in yuan such as 80 or 12.5; for each unit: { amount: 80 }.", 1m);

    public bool IsMap(string key) => Get(key) is YamlMappingNode;

    public bool Flag(string key, bool otherwise) => OptionalText(key) switch
    {
        null => otherwise,
        "true" => true,
        "false" => false,
        var other => Wrong(Get(key)!, $"'{key}' is '{other}'", "Write true or false.", otherwise),
    };

    public string OneOf(string key, IReadOnlyList<string> words) => OptionalText(key) switch
    {
        null => words[0],
        var word when words.Contains(word) => word,
        var other => Wrong(Get(key)!, $"'{key}' is '{other}'", $"Use one of: {string.Join(", ", words)}.", words[0]),
    };

    public T Enum<T>(string key)
        where T : struct, Enum => OptionalText(key) is null ? Missing(key, default(T)) : Enum(key, default(T));

    public T Enum<T>(string key, T otherwise)
        where T : struct, Enum => OptionalText(key) is { } word ? Parse(Get(key)!, key, word, otherwise) : otherwise;

    public IReadOnlyList<T> Enums<T>(string key)
        where T : struct, Enum => [.. Texts(key).Select(word => Parse(Get(key)!, key, word, default(T)))];

    public MenuNode? Map(string key) => Get(key) is null ? Missing<MenuNode?>(key, null) : OptionalMap(key);

    public MenuNode? OptionalMap(string key) => Get(key) switch
    {
        null => null,
        YamlMappingNode map => new MenuNode(map, file, faults),
        var other => Wrong<MenuNode?>(other, $"'{key}' is not a list of keys", $"Write {key}: with its keys below it, indented.", null),
    };

    public IEnumerable<MenuNode> Items(string key)
    {
        if (Get(key) is YamlSequenceNode list)
        {
            foreach (var other in list.Children.Where(c => c is not YamlMappingNode))
                Fault(other, "This is not an item.", "Begin an item with '- id:' and put its keys below one another.");
            return list.Children.OfType<YamlMappingNode>().Select(child => new MenuNode(child, file, faults)).ToList();
        }

        Missing(key, 0);
        return [];
    }

    public void RefuseUnknown()
    {
        foreach (var key in node.Children.Keys.OfType<YamlScalarNode>().Where(k => !_known.Contains(k.Value ?? "")))
            Fault(key, $"The key '{key.Value}' is not known here.", $"Known are: {string.Join(", ", _known.Order())}.");
    }

    private YamlNode? Get(string key)
    {
        _known.Add(key);
        return node.Children.TryGetValue(new YamlScalarNode(key), out var value) ? value : null;
    }

    private T Parse<T>(YamlNode at, string key, string word, T otherwise)
        where T : struct, Enum =>
        System.Enum.TryParse<T>(word, ignoreCase: true, out var value) && !int.TryParse(word, NumberStyles.Integer, CultureInfo.InvariantCulture, out _)
            ? value
            : Wrong(at, $"'{key}' is '{word}'", $"Use one of: {string.Join(", ", System.Enum.GetNames<T>().Select(n => n.ToLowerInvariant()))}.", otherwise);

    /// <summary>A fault when the key is not there; when it is, what is wrong with it was said already.</summary>
    private T Missing<T>(string key, T otherwise) => Get(key) is not null ? otherwise : Wrong(node, $"'{key}' is missing", $"Add {key}:.", otherwise);

    private T Wrong<T>(YamlNode at, string message, string mend, T otherwise)
    {
        Fault(at, message + ".", mend);
        return otherwise;
    }

    private void Fault(YamlNode at, string message, string mend) =>
        faults.Add(new KnowledgeFault(file, (int)at.Start.Line, (int)at.Start.Column, message, mend));

    private static string? Child(YamlMappingNode map, string key) =>
        map.Children.TryGetValue(new YamlScalarNode(key), out var value) && value is YamlScalarNode { Value: { Length: > 0 } text } ? text : null;
}
