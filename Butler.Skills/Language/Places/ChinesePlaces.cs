using System.Text.RegularExpressions;

namespace Butler.Skills.Language.Places;

internal static partial class ChinesePlaces
{
    private const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;

    private const string Number = @"(?:\d{1,3}|[一二三四五六七八九十]{1,3})";

    /// <summary>Rooms, and what is as good as a room to say where.</summary>
    private const string Rooms = "客厅|主卧卫生间|主卧|次卧|客卧|侧卧|卧室|卧房|厨房|灶房|灶屋|饭厅|餐厅(?!订|有|推|位)|洗手间|卫生间|厕所|茅房|茅坑|茅厕|浴室|淋浴间|洗澡间|冲凉房|阳台|露台|生活阳台|书房|书屋|衣帽间|储物间|储藏室|杂物间|玄关|入户花园|过道|走道|飘窗|阁楼|楼上房间|保姆房|保姆间|客房|儿童房|老人房|婴儿房|(?:儿子|女儿|孩子|娃儿?|爸妈|父母|我爸|我妈|老人|爷爷|奶奶|外婆|外公|婆婆|老公|老婆|弟弟|妹妹|哥哥|姐姐|孙子|孙女)的?(?:那间|那个)?(?:房间|卧室|屋|房)(?:里|头)?|入户门|入户|洗衣房|影音室|健身房(?!在|有|推)|车库|院子|花园(?!里的|小区)";

    /// <summary>Where everybody goes.</summary>
    private const string Public = "单元门口?|单元楼下|单元大堂|楼道|楼梯间|楼梯口|楼梯|走廊|大堂|大厅|前台|电梯厅|电梯间|电梯口|电梯里|电梯门口|轿厢|地库|地下车库|地下停车场|停车场|停车库|地下室|车棚|非机动车棚|充电桩|充电区|快递柜|快递架|丰巢|岗亭|门岗|门卫室?|保安室|保安亭|监控室|消控室|物业中心|物业前台|服务中心|管家中心|会所|游泳池|泳池|儿童泳池|水池|喷泉|景观湖|人工湖|湖边|中庭|中央花园|小花园|花坛|绿化带|草坪|草地|凉亭|亭子|步道|跑道|广场|游乐场|儿童乐园|儿童游乐区|滑梯|沙坑|健身区|健身器材|篮球场|网球场|羽毛球场|乒乓球室|图书角|阅览室|活动室|架空层|天台|楼顶|屋顶|顶楼|外墙|配电房|配电箱|电表箱|水表井|弱电井|管道井|设备间|水泵房|泵房|机房|垃圾房|垃圾站|垃圾桶|垃圾点|垃圾堆|化粪池|窨井盖?|下水道|井盖|排水沟|围墙|围栏|道闸|坡道|无障碍坡道|台阶|小区门口|小区大门|东大门|南大门|西大门|北大门|[东南西北正侧后]门(?!子)(?:口|岗)?|大门口?|侧门|消防通道|安全出口|防火门|消防门|[东西南北]区|样板间|商铺|便利店门口|公交站|入口|出口|楼下|楼上|门口|门前|门外|楼前|楼后";

    /// <summary>Less telling: said of where, when nothing better was said.</summary>
    private const string Spots = "床头|床边|床底下?|床下|墙上|墙角|墙面|墙边|窗边|窗台|窗户边|天花板|洗手池下|水槽下|水池下|灶台上方|灶台|灶上面|橱柜|水槽|洗手台|洗手池|洗漱台|冰箱门|马桶(?!水箱|盖|配件|刷|堵)|灶台|左边|右边|左侧|右侧";

    private const string Relation = "(?:的?(?:旁边|旁|边上|边|后面|后头|背后|背面|后|前面|前头|正前方|下面|下头|底下|下方|上面|上头|上方|里面|里头|外面|外头|外|门口|对面|角落里?|墙角|入口|出口|中间|附近|那边|尽头|拐角|转角))";

    private const string Building = Number + "(?:栋|幢|号楼|座(?!的|椅|车))(?:" + Number + "单元)?(?:" + Number + "(?:楼|层))?";

    private const string Numbered = Building + "|" + Number + "单元(?:" + Number + "(?:楼|层))?|负" + Number + "(?:楼|层)|(?<![第\\d])" + Number + "(?:楼|层)(?!之|的?业主|高)|" + Number + "号(?:路口|门|电梯|梯|楼梯|车位|泵房|岗亭|出口|入口|口|院|桩|机房)|b[1-4]层?(?!\\d|-)|[a-d](?:区|出口|入口|口|座)(?!\\d)";

    private static readonly (string Said, string Usual)[] Usual =
        [("茅坑", "厕所"), ("茅房", "厕所"), ("茅厕", "厕所"), ("灶房", "厨房"), ("灶屋", "厨房"), ("灶上面", "灶台上方"), ("冲凉房", "浴室"), ("洗澡间", "浴室")];

    private static readonly string[] Relations = ["背后", "后面", "后头", "背面"];

    public static PlaceMention? Read(string folded, string text)
    {
        var strong = Strong().Match(folded);
        while (strong.Success && IsTalkedAbout(folded, strong))
            strong = strong.NextMatch();
        if (strong.Success)
            return InItsBuilding(folded, text, Extend(folded, text, strong));
        var spot = Spot().Match(folded);
        return spot.Success ? Mention(text, spot.Index, spot.Length) : null;
    }

    [GeneratedRegex("(?:" + Numbered + ")(?:的?(?:" + Public + "|" + Rooms + "))?" + Relation + "?|(?:" + Rooms + "|" + Public + ")(?:的?(?:" + Public + "|" + Rooms + ")){0,2}" + Relation + "?|(?<![a-z\\d])b?[1-4]?-?(?<=b[1-4]-?)\\d{2,4}(?:号?车位)?", Options)]
    private static partial Regex Strong();

    [GeneratedRegex(Spots + "(?:" + Relation + ")?", Options)]
    private static partial Regex Spot();

    [GeneratedRegex(@"^(?:\s|和|跟|与|及|,|还有|以及|加|、|[一二两三四五六\d]间|[一二两三四五六\d]个|也|都)*$", RegexOptions.CultureInvariant)]
    private static partial Regex Joiner();

    /// <summary>"楼上天天吵" names neighbours, "厨房电器" a kind of thing, "房间多少钱" a price.</summary>
    private static bool IsTalkedAbout(string folded, Match match)
    {
        var after = folded.AsSpan(match.Index + match.Length);
        return match.ValueSpan switch
        {
            "楼上" or "楼上邻居" => after.StartsWith("邻居") || after.StartsWith("天天") || after.StartsWith("那家") || after.StartsWith("住户") || after.StartsWith("小孩"),
            "花园" or "广场" or "大厅" => after.StartsWith("小区") || after.StartsWith("舞"),
            "车库" or "院子" or "游泳池" or "泳池" or "会所" or "健身房" => after.StartsWith("几点") || after.StartsWith("开") || after.StartsWith("多少"),
            _ => false,
        };
    }

    private static PlaceMention Extend(string folded, string text, Match first)
    {
        var (start, end) = (first.Index, first.Index + first.Length);
        for (var next = first.NextMatch(); next.Success; next = next.NextMatch())
        {
            var between = folded.AsSpan(end, next.Index - end);
            if (between.Length == 0 || between.Length > 6 || !Joiner().IsMatch(between))
                break;
            end = next.Index + next.Length;
        }
        return Mention(text, start, end - start);
    }

    /// <summary>"楼道灯不亮 8栋2单元": nobody finds a corridor without its building, wherever that was said.</summary>
    private static PlaceMention InItsBuilding(string folded, string text, PlaceMention place)
    {
        if (Buildings().IsMatch(place.Text) || Buildings().Match(folded) is not { Success: true } building)
            return place;
        var name = text.Substring(building.Index, building.Length);
        return place with { Text = name + place.Text, Chinese = name + place.Chinese };
    }

    [GeneratedRegex(Building + "(?!的|旁|对面)", Options)]
    private static partial Regex Buildings();

    private static PlaceMention Mention(string text, int index, int length)
    {
        var words = text.Substring(index, length).TrimEnd('的');
        return new PlaceMention(words, Shorten(words), index, words.Length);
    }

    /// <summary>"单元门背后" is "单元门后".</summary>
    private static string Shorten(string words)
    {
        foreach (var (said, usual) in Usual)
        {
            if (words.StartsWith(said, StringComparison.Ordinal))
                return string.Concat(usual, words.AsSpan(said.Length));
        }
        foreach (var relation in Relations)
        {
            if (words.EndsWith(relation, StringComparison.Ordinal))
                return words[..^relation.Length].TrimEnd('的') + "后";
        }
        return words;
    }
}
