using System.Text.RegularExpressions;
using Butler.Skills.Language.Cues;

namespace Butler.Skills.Community.Activities;

/// <summary>"报名,两大一小": somebody wants to come and does not say to what.</summary>
internal static partial class BareJoin
{
    public static bool IsIn(string words) => !Said().Replace(CueFold.Fold(words), "").Any(char.IsLetterOrDigit);

    [GeneratedRegex(@"报个?名|参加|我们|我|要|想|去|帮|给|一下|[一二两三四五六七八九十\d]+|个|位|名|大人|小孩儿?|小朋友|孩子|老人|大|小|人|吧|哈|嘛|的|活动|这个|那个|和|带|都|\b(?:sign|up|join|register|count|in|for|me|us|we|i|want|would|like|to|please|it|that|this|the|activity|one|two|three|four|adults?|kids?|child|children|people|and|of|a)\b", RegexOptions.CultureInvariant)]
    private static partial Regex Said();
}
