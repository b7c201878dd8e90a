namespace Butler.Skills.Dialogue.SafetyNet.Emergencies;

/// <summary>
/// A message that is nothing but a cry ("救命啊!!!", "help help"). The same words inside a longer message are what young
/// people say of a good restaurant.
/// </summary>
internal static class CryForHelp
{
    private static readonly string[] Cries =
    [
        "救命", "救我", "救救我", "救救我们", "救人", "快救人", "快救我", "快救命", "来人救命", "快来人", "来人", "快来救人", "快来救我", "快来救命", "快救救我", "着火", "火", "起火", "出事", "出大事", "出人命",
        "报警", "快报警", "帮我报警", "抢劫", "有贼", "抓贼", "抓小偷", "打人", "杀人", "死人", "地震",
        "help", "helpme", "sos", "mayday", "fire", "emergency", "saveme", "911", "999", "110", "119", "120",
    ];

    private static readonly string[] Fillers = ["啊", "呀", "哇", "哪", "呐", "了", "快", "啦", "哎", "please", "pls", "now", "我", "紧急"];

    public static bool IsAll(string folded)
    {
        if (folded.Length > 40)
            return false;
        Span<char> letters = stackalloc char[folded.Length];
        var count = 0;
        foreach (var character in folded)
        {
            if (char.IsLetterOrDigit(character))
                letters[count++] = character;
        }
        ReadOnlySpan<char> rest = letters[..count];
        var cried = false;
        while (!rest.IsEmpty)
        {
            var cry = LongestAtStart(rest, Cries);
            var length = cry > 0 ? cry : LongestAtStart(rest, Fillers);
            if (length == 0)
                return false;
            cried |= cry > 0;
            rest = rest[length..];
        }
        return cried;
    }

    private static int LongestAtStart(ReadOnlySpan<char> text, string[] words)
    {
        var longest = 0;
        foreach (var word in words)
        {
            if (word.Length > longest && text.StartsWith(word, StringComparison.Ordinal))
                longest = word.Length;
        }
        return longest;
    }
}
