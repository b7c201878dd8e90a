namespace Butler.Skills.Venues.Search;

/// <summary>The words names of places end in. They tell that a phrase is the name of a place, whether or not it is known here.</summary>
internal static class KindWords
{
    private static readonly HashSet<string> Words = new(StringComparer.Ordinal)
    {
        // Beds
        "酒店", "大酒店", "国际酒店", "国际大酒店", "商务酒店", "精品酒店", "公寓酒店", "快捷酒店", "连锁酒店", "度假酒店", "主题酒店", "商旅酒店",
        "宾馆", "饭店", "大饭店", "旅馆", "旅店", "客栈", "民宿", "公寓", "服务公寓", "招待所", "会馆", "山庄", "度假村", "青旅", "青年旅舍",
        // Food
        "餐厅", "餐馆", "酒楼", "酒家", "饭庄", "菜馆", "饭馆", "食府", "美食城", "小吃店", "小吃", "面馆", "粥铺", "粥店", "火锅", "火锅店", "烤鸭店",
        "烤肉", "烧烤", "烧烤店", "串串", "涮肉", "家常菜", "私房菜", "川菜馆", "湘菜馆", "粤菜馆", "料理", "日本料理", "韩国料理", "牛排", "比萨", "披萨",
        "咖啡", "咖啡馆", "咖啡厅", "茶馆", "茶楼", "茶社", "茶餐厅", "甜品店", "蛋糕店", "面包店", "包子铺", "饺子馆", "海鲜", "自助餐厅", "农家院", "酒吧", "食堂", "大排档",
        // Sights and culture
        "公园", "植物园", "动物园", "森林公园", "湿地公园", "地质公园", "游乐园", "乐园", "景区", "风景区", "旅游区", "度假区", "古镇", "古城", "古村", "小镇", "温泉小镇", "老街",
        "博物馆", "纪念馆", "美术馆", "艺术馆", "文化馆", "科技馆", "天文馆", "展览馆", "图书馆", "书店", "书吧", "书院", "画廊", "剧院", "大剧院", "剧场", "小剧场", "戏院", "音乐厅",
        "影城", "电影院", "影院", "寺", "庙", "道观", "教堂", "故居", "陵园", "长城", "水库", "瀑布", "峡谷", "农场", "庄园", "采摘园", "水族馆", "海洋馆", "海底世界", "温泉",
        // Daily life
        "医院", "中医院", "儿童医院", "宠物医院", "动物医院", "诊所", "门诊", "门诊部", "卫生院", "卫生服务中心", "药店", "药房", "大药房", "学校", "小学", "中学", "大学", "幼儿园", "学院",
        "商场", "购物中心", "百货", "百货大楼", "广场", "超市", "便利店", "菜市场", "农贸市场", "银行", "支行", "分行", "邮局", "邮政所", "派出所", "服务中心", "政务服务中心", "政务中心", "营业厅",
        "律师事务所", "律所", "会计师事务所", "税务师事务所", "装修公司", "搬家公司", "家政公司", "装饰公司", "家政", "搬家", "装饰", "花店", "花艺", "洗车", "洗车店", "打印店", "图文", "照相馆",
        "健身房", "健身中心", "健身", "游泳馆", "体育馆", "体育中心", "球馆", "羽毛球馆", "网球俱乐部", "俱乐部", "瑜伽馆", "溜冰场", "中心", "会所", "理发店", "美容院", "洗衣店", "加油站", "养护中心",
    };

    private const int Longest = 6;

    /// <summary>The length of the kind word a name ends in; 0 when it ends in none.</summary>
    public static int SuffixOf(ReadOnlySpan<char> name)
    {
        var lookup = Words.GetAlternateLookup<ReadOnlySpan<char>>();
        for (var length = Math.Min(Longest, name.Length - 1); length >= 1; length--)
        {
            if (lookup.Contains(name[^length..]))
                return length;
        }

        return 0;
    }

    /// <summary>The longest kind word that starts here; 0 when none does.</summary>
    public static int At(ReadOnlySpan<char> text, int start)
    {
        var lookup = Words.GetAlternateLookup<ReadOnlySpan<char>>();
        for (var length = Math.Min(Longest, text.Length - start); length >= 1; length--)
        {
            if (lookup.Contains(text.Slice(start, length)))
                return length;
        }

        return 0;
    }

    public static bool Contains(string word) => Words.Contains(word);
}
