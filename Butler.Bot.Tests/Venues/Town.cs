using System.Text;
using Butler.Bot.Knowledge.Indexing;
using Butler.Bot.Knowledge.Venues;
using Butler.Skills.Venues;
using Butler.Skills.Venues.Answers;

namespace Butler.Bot.Tests.Venues;

/// <summary>A small town to ask about, kept as a spreadsheet like the real ones.</summary>
internal static class Town
{
    public static readonly DateTimeOffset Now = new(2026, 11, 24, 10, 0, 0, TimeSpan.FromHours(8));

    private const string Table = """
        编号,名称,别名,类别,地址,电话,营业时间,门票,价格,人均消费,评分,推荐菜,酒店类型,酒店设施,游玩时间,宠物友好,周边景点,周边餐馆,周边酒店,核实日期,来源,适合人群
        r1,竹影小馆(河西店),竹影小馆河西店,餐馆,临川市河西区柳荫街8号,0600-5551001,周一至周日 10:00-21:30,,,62,4.6,清蒸鲈鱼;红油抄手,,,,可带小型犬,石桥公园,,云来大酒店,2026-10-02,商家电话确认
        r2,竹影小馆(城东店),,餐馆,临川市城东区望江路20号,0600-5551002,Mo-Fr 11:00-14:00; Sa-Su 10:00-22:00,,,58,4.2,红油抄手;豆花,,,,不可,,,,2026-10-03,官网
        r3,老灶台火锅,,餐馆,临川市城东区望江路33号,0600-5551003,每天17:00-次日2:00,,,118,4.8,毛肚;鸭血,,,,不可,石桥公园,,云来大酒店,2025-03-01,官网
        h1,云来大酒店,Yunlai Grand Hotel,酒店,临川市河西区柳荫街30号,0600-5552001,24/7,,480,,4.7,,豪华型,室内恒温泳池;停车场;接机服务,,不可,石桥公园,竹影小馆(河西店),,2026-09-10,管家实地核实
        h2,静安客舍,,酒店,临川市城东区望江路5号,0600-5552002,24/7,,180,,4.1,,经济型,停车场;早餐服务,,可,,,,2026-09-11,管家实地核实
        s1,石桥公园,,景点,临川市河西区柳荫街1号,0600-5553001,4月-10月 6:00-22:00;11月-次年3月 7:00-20:00,0,,,4.5,,,,1小时 - 2小时,可,,竹影小馆(河西店);老灶台火锅,云来大酒店,2026-09-12,管家实地核实,老人;儿童
        s2,观澜塔,,景点,临川市城东区塔前路2号,,9:00-17:00(周一闭馆),30,,,4.4,,,,1小时,,,,,2026-09-12,管家实地核实
        """;

    public static VenueKnowledge Knowledge { get; } = Of(Table);

    public static VenueKnowledge Of(string table)
    {
        var file = VenueFile.Read("venues/town.csv", Encoding.UTF8.GetBytes(table));
        Assert.Empty(file.Faults);
        var catalog = new VenueCatalog(file.Venues);
        return new VenueKnowledge(catalog, new MemoryVenueIndex(catalog));
    }
}
