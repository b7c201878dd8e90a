namespace Butler.Bot.Channels.WeChat.Settings;

/// <summary>What can stand in a template's field.</summary>
internal enum TemplateValue
{
    /// <summary>In a sentence: 您的服务已派工.</summary>
    What,

    /// <summary>In a word: 已派工.</summary>
    State,

    /// <summary>The order's number.</summary>
    Number,

    /// <summary>When it happened, in the community's time.</summary>
    Time,

    /// <summary>Where to read on.</summary>
    Hint,
}
