using System.Text.RegularExpressions;
using Butler.Skills.Language.Cues;

namespace Butler.Skills.Community.Visitors;

/// <summary>Reads who comes, the number plate and what they bring out of a message.</summary>
public static partial class VisitorReader
{
    public static VisitorDetails Read(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        // The folding keeps every index, so what is found is said in the resident's own spelling.
        var folded = CueFold.Fold(text);
        return new VisitorDetails(Who(folded, text), Plate(folded), Part(Tools().Match(folded), "what", text));
    }

    private static string? Plate(string folded) => PlateNumber().Match(folded) is { Success: true } match
        ? string.Concat(match.Value.Where(char.IsLetterOrDigit)).ToUpperInvariant()
        : null;

    private static string? Who(string folded, string text) =>
        Part(Named().Match(folded), "who", text) ?? Part(Related().Match(folded), "who", text) ?? Part(Trade().Match(folded), "who", text);

    private static string? Part(Match match, string group, string text) =>
        match.Groups[group] is { Success: true } part ? text.Substring(part.Index, part.Length).Trim() : null;

    [GeneratedRegex(@"[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼]\s?[a-z]\s?[·.]?\s?[a-z\d]{5,6}(?![a-z\d])", RegexOptions.CultureInvariant)]
    private static partial Regex PlateNumber();

    [GeneratedRegex(@"(?<who>姓[\u4e00-\u9fff](?:的)?(?:先生|女士|小姐|老师|师傅)?)|(?<![名大所])(?:叫|名字是|名字叫)(?<who>(?!我|他|你|她|人|车|个)[\u4e00-\u9fff]{2,4}?)(?=[,.;!? ]|$|来|要|开|今|明|后|下|上|周|\d)|(?<who>[王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文](?:先生|女士|小姐|老师|师傅|阿姨|叔叔|医生|总))|\bnamed? (?:is )?(?<who>(?:mr|mrs|ms|miss|dr)?\.? ?[a-z]+)|\b(?<who>(?:mr|mrs|ms|miss|dr)\.? [a-z]+)", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Named();

    [GeneratedRegex(@"(?<who>(?:我|我们|我家|俺)?(?:的)?(?:爸妈|父母|老汉儿?|老爸|老妈|爸爸?|妈妈?|爷爷|奶奶|外公|外婆|公公|婆婆|岳父|岳母|丈人|丈母娘|哥哥?|姐姐?|弟弟?|妹妹?|幺妹|表[哥姐弟妹]|堂[哥姐弟妹]|舅舅?|舅妈|姨妈|姑妈|叔叔|婶婶|侄[儿女子]|外甥女?|女婿|儿媳|儿子|女儿|闺蜜|同学|同事|朋友|亲戚|老乡|客户|男朋友|女朋友|对象|领导|战友)们?)|\b(?<who>(?:my|our|a|some|two|three|\d) ?(?:parents|mother|father|mum|mom|dad|brother|sister|son|daughter|grandparents|uncle|aunt|cousin|friends?|colleagues?|classmates?|relatives?|in-laws|boyfriend|girlfriend|boss|clients?|tutor|nanny|cleaner))\b", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Related();

    [GeneratedRegex(@"(?<who>(?:拿|带|背|提|穿|开|骑)[\u4e00-\u9fff]{1,6}?的(?:那个)?(?:人|师傅|小哥)?)(?=是|来|要|,| |$)|(?<who>(?:送|修|装|安装|清洗|搬)[\u4e00-\u9fff]{1,5}?的(?:师傅|人|工人|小哥)?)(?=是|来|要|,| |$|[上明今下周后晚早]|[\d一二两三四五六七八九十])|(?<who>家教|钢琴老师|老师|保姆|月嫂|阿姨|师傅|工人|快递员|外卖员|骑手|搬家公司|中介|医生|护士)|\b(?<who>(?:a |the |my )?(?:plumber|electrician|technician|repair ?man|delivery (?:van|man|guy)|movers|driver|guest|visitor|teacher|nurse|doctor))\b", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Trade();

    [GeneratedRegex(@"(?:带着|带了|带|拿着|拿|背着|背|提着|提)(?<what>工具箱|工具包|工具|梯子|电钻|钢琴|琴|行李箱?|狗|猫|宠物|家具|电器|蛋糕|大件|设备)|\b(?:with|bringing|carrying) (?:a |an |the |his |her |their )?(?<what>tool ?box|tools|ladder|dog|cat|luggage|suitcases?|furniture|equipment)", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Tools();
}
