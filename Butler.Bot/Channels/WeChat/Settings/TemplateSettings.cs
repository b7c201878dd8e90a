namespace Butler.Bot.Channels.WeChat.Settings;

/// <summary>A template of the account and what its fields are filled with.</summary>
/// <param name="Fields">By the platform's name of the field (thing1, phrase2 ...), whose letters say what may stand in it.</param>
internal sealed record TemplateSettings(string Id, IReadOnlyDictionary<string, TemplateValue> Fields)
{
    /// <summary>For a template of a matter, a time and a hint.</summary>
    public static readonly IReadOnlyDictionary<string, TemplateValue> UsualFields = new Dictionary<string, TemplateValue>
    {
        ["thing1"] = TemplateValue.What, ["time2"] = TemplateValue.Time, ["thing3"] = TemplateValue.Hint,
    };
}
