namespace Butler.Bot.Knowledge;

/// <summary>How a row or a guide says that it is kept in the files and told to nobody.</summary>
internal static class HiddenMark
{
    public const string Key = "hidden";

    /// <returns>Null when the cell says neither yes nor no.</returns>
    public static bool? Read(string? cell) => cell?.Trim().ToLowerInvariant() switch
    {
        null or "" or "否" or "不" or "no" or "n" or "false" or "0" => false,
        "是" or "隐藏" or "yes" or "y" or "true" or "1" or "√" => true,
        _ => null,
    };

    public static KnowledgeFault Fault(string file, int line, int column, string text) => new(
        file, line, column, $"隐藏“{text}”看不懂 / '{text}' says neither yes nor no", "写“是”,或留空 / write yes, or leave it empty");
}
