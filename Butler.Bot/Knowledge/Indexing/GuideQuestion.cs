using System.Text.RegularExpressions;

namespace Butler.Bot.Knowledge.Indexing;

/// <summary>A question without the words every question has, which would let any section fit a little.</summary>
internal static partial class GuideQuestion
{
    public static string Essence(string question)
    {
        var essence = Manners().Replace(question, " ");
        return string.IsNullOrWhiteSpace(essence) ? question : essence;
    }

    [GeneratedRegex(@"有(?:什么|啥子?|哪些)(?:规定|要求|规矩|讲究|注意事项|注意的)|(?:什么|啥子?|哪些)(?:规定|要求|规矩|讲究)|你好|您好|请问|麻烦|谢谢|一下|告诉我|我想问|我想知道|想咨询|问问|帮我|我们|咱们|我家|的话|可不可以|能不能|可以吗|可以|怎么样|是不是|有没有|要多少钱|多少钱|哪里|哪儿|[吗呢吧啊呀哦嘛么的了我你您请]|\b(?:please|hello|hi|can|could|i|we|you|my|our|the|a|an|is|are|do|does|what|how|to|of|in|for|there|me|tell|about|it|when|where|which|who|should|much|many|have|has|get|if|and|or|at|on|be)\b",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Manners();
}
