using System.Text.RegularExpressions;

namespace Butler.Skills.Venues.Answers.Reading;

/// <summary>What is to be done somewhere, by the words around it: 修手表 in 哪里可以修手表.</summary>
/// <param name="Said">With the verb.</param>
/// <param name="Thing">What it is done to: 手表.</param>
internal sealed partial record WantedDoing(string Said, string Thing)
{
    private const int LongerThanAVerb = 2;

    public static WantedDoing? Read(string text)
    {
        var match = Pattern().Match(text);
        if (!match.Success)
            return null;
        if (match.Groups["mended"] is { Success: true } mended)
            return new WantedDoing(mended.Value, mended.Value);
        var said = match.Groups["doing"].Value;
        return new WantedDoing(said, said[0] < '\u2E80' ? said[(said.LastIndexOf(' ') + 1)..] : said.Length > LongerThanAVerb ? said[1..] : said);
    }

    [GeneratedRegex(@"(?:哪(?:里|儿|个地方|有地方)?|什么地方)(?:可以|能)(?<doing>[\u4e00-\u9fffA-Za-z]{2,8}?)(?:的(?:地方|店)?|呢|啊|呀|吗|嘛|哦)*[?!。\s]*$|\bwhere can i (?:get|have) (?:my |our |an? |the |some )?(?<mended>[a-z][a-z ]{1,20}?) (?<done>[a-z]+(?:ed|ne|pt|id)|cut|made|built)(?: around here| near ?by| here)?[?.!\s]*$|\bwhere can i (?:get (?:my |an? )?)?(?<doing>[a-z][a-z ]{3,24}?)(?: around here| near ?by| here)?[?.!\s]*$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Pattern();
}
