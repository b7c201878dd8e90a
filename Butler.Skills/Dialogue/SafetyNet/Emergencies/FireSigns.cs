using Butler.Skills.Language.Cues;

namespace Butler.Skills.Dialogue.SafetyNet.Emergencies;

/// <summary>Fire, smoke, gas, explosions and electricity.</summary>
internal static class FireSigns
{
    private static readonly CueSet Gas = CueSet.Of("煤气|燃气|天然气|瓦斯|液化气|煤汽|燃汽|媒气|沼气|没关气|气没关|忘关气|gas|lpg|propane");

    private static readonly CueSet GasAppliance = CueSet.Of("灶|炉子|炉头|阀门|热水器|壁挂炉|气管|气罐|煤气罐|钢瓶|软管|厨房|stove|cooker|hob|boiler|oven|kitchen|valve|hose");

    private static readonly CueSet Alarm = CueSet.Of("火警|警铃|消防铃|烟感|烟雾报警|火灾报警|烟雾探|fire alarm|smoke alarm|smoke detector|fire bell");

    private static readonly CueSet GasAlarm = CueSet.Of("燃气报警|煤气报警|燃气警报|煤气警报|泄漏报警|燃气探|煤气探|燃气感应|煤气感应|天然气报警|gas alarm|gas detector");

    private static readonly CueSet Sounding = CueSet.Of("响个不停|响不停|一直响|一直在响|响了|在响|响起|狂响|叫个不停|一直叫|突然叫|突然响|哇哇叫|拉响|going off|ringing|sounding|went off|won't stop|blaring");

    private static readonly CueSet Electric = CueSet.Of("""
        插座|插板|插线板|插排|插头|排插|拖线板|开关|电线|电闸|电表|电箱|配电|电柜|变压器|空调|热水器|洗衣机|冰箱|微波炉|电视|灯|充电|电瓶|电动车|电池|线路|电饭锅|烤箱|电器|电源|主机|水龙头|花洒|洗澡|充电器|裸线|电
        outlet|socket|plug|panel|breaker|wire|wiring|cable|charger|battery|fuse box|washing machine|washer|heater|switch|e-bike|ebike|scooter|microwave|oven|air conditioner|ac unit|appliance|power strip|light fixture|lamp
        """);

    private static readonly CueSet Burning = CueSet.Of("""
        着火|着伙|着了火|着起火|着起来|找火了|起火|起火了|失火|火灾|走水了|燃起来|燃起来了|燃起火|燃起在|烧起来|烧起来了|烧着了|烧燃|烧了起来|引燃|点着了|点燃了|燃了|燃着|熊熊|在燃|^火警$|火警!|有火警|报火警|全是火|都是火|好大的火|好大火|大火|火好大|火很大|火太大|火大得|火光|火苗|火焰|明火|火势|火在烧|有火|窜火|蹿火|冒火|喷火|火烧|扑不灭|灭不了|灭不掉|灭火!|救火|^火!|^火火|火啊|烧房子|烧到了
        on fire|caught fire|catching fire|catch fire|a fire in|a fire at|a fire on|there's a fire|there is a fire|theres a fire|fire in my|fire in the|fire at the|fire on the|fire!|flames|in flames|is burning|are burning|burning down|blaze|big fire|kitchen fire|house fire|fire broke out|fire upstairs|fire downstairs|fire next door
        """);

    private static readonly CueSet Smoking = CueSet.Of("""
        冒烟|冒…烟|烟…冒|冒烟子|冒青烟|冒黑烟|冒白烟|冒浓烟|冒起烟|在冒烟|黑烟|浓烟|大烟|青烟|白烟滚|滚滚烟|烟雾弥漫|烟很大|烟好大|烟大得|好大的烟|好大烟|好多烟|全是烟|都是烟|满是烟|满屋子烟|满屋烟|烟子多|一屋烟|烟呛|呛人的烟|烟往上|烟往外|烟从|烟窜|烟雾很|烟雾好|烟雾大|浓浓的烟
        smoke coming|smoke is coming|smoke in|smoke everywhere|smoke pouring|thick smoke|black smoke|white smoke|lots of smoke|full of smoke|filled with smoke|filling with smoke|filling up with smoke|smell smoke|smelling smoke|see smoke|seeing smoke|is smoking|started smoking|starts smoking|smoke from|smoke out|smoke under|smoky|heavy smoke|smoke is
        """);

    private static readonly CueSet BurntSmell = CueSet.Of("""
        烧焦味|烧焦的味|焦糊味|焦胡味|糊味|焦味|烧糊|糊臭|烧胶|胶皮味|烧塑料|塑料味|烧塑胶|烧橡胶|烧电线|糊了的味|胡臭|胡味|烟味|烧东西的味|焦臭|烧了啥
        burning smell|smell of burning|smells like burning|smell burning|smells burnt|burnt smell|something burning|something is burning|burning plastic|burning rubber|smells like something
        """);

    private static readonly CueSet TobaccoAndCooking = CueSet.Of("""
        抽烟|吸烟|香烟|二手烟|烟头|烟民|油烟|烧香|香火|祭|烧纸|熏香|蚊香|檀香|烧烤|烤肉|炒菜|做饭|煮饭|炒辣椒|炝|腊肉|香肠|熏腊|排烟|烟道|烟瘾|一包烟|一条烟
        cigarette|cigar|tobacco|smoker|smokers|vape|weed|incense|bbq|barbecue|grill|cooking|second-hand|secondhand|someone smoking|someone is smoking|somebody is smoking|who is smoking|neighbor is smoking|neighbour is smoking|man is smoking|guy is smoking|people are smoking|guys smoking|people smoking|man smoking|guy smoking|neighbor smoking|neighbour smoking|smoking area
        """);

    private static readonly CueSet Spreading = CueSet.Of("好大|很大|很浓|好浓|越来越|呛|满屋|全楼|整栋|窜|滚滚|往外|往楼道|睁不开眼|everywhere|thick|a lot|getting worse|strong|really strong");

    public static readonly Sign<EmergencyKind>[] All =
    [
        new(EmergencyKind.Fire, 1.3, [Burning]),
        new(EmergencyKind.Fire, 1.1, [CueSet.Of("忘了关火|忘记关火|忘关火|没关火|火没关|灶没关|锅还在|炖着|烧干|煮起在|left the stove on|stove is on|left something on the stove"),
            CueSet.Of("出门|在外|在公司|在单位|在路上|回不去|回不来|赶不回|没人在|不在家|家里没人|屋头没人|上班|进不去|打不开门|反锁|not home|at work|locked out|can't get in")]),
        new(EmergencyKind.Fire, 1.1, [Alarm, Sounding]) { Unless = CueSet.Of("没电|换电池|老是|天天|误报|经常|每天|低电量|隔几分钟|嘀一声|检修|测试|battery|every few minutes|chirp*|beep*|test|false") },
        new(EmergencyKind.Fire, 1.0, [CueSet.Of("烟头|鞭炮|烟花|炮仗|蜡烛|烧纸|充电"), CueSet.Of("引着|点着|烧起|燃到|烧到|着起来")]),
        new(EmergencyKind.Fire, 1.2, [CueSet.Of("打119|叫119|拨119|喊119|报119|119快|叫消防|喊消防|消防车快|call the fire|fire brigade|fire department")]) { Unless = CueSet.Of("电话|怎么|多少|119元|119块|演") },

        new(EmergencyKind.Smoke, 1.1, [Smoking]) { Unless = TobaccoAndCooking },
        new(EmergencyKind.Smoke, 1.1, [CueSet.Of("有烟|烟飘|飘烟|出烟|起烟|烟进来|烟钻"), CueSet.Of("看不清|看不见|门缝|窗户|呛|整层|咳|睁不开|往上|越来越|不知道哪|车库|地下室|机房|电箱|墙")]) { Unless = TobaccoAndCooking + CueSet.Of("有烟房|有烟味|无烟|有烟道|有烟灰") },
        new(EmergencyKind.Smoke, 0.7, [BurntSmell]) { Unless = TobaccoAndCooking },
        new(EmergencyKind.Smoke, 0.5, [BurntSmell, Electric]) { Unless = TobaccoAndCooking },
        new(EmergencyKind.Smoke, 0.4, [BurntSmell, Spreading]) { Unless = TobaccoAndCooking },
        new(EmergencyKind.Smoke, 0.4, [BurntSmell, CueSet.Of("楼道|走廊|隔壁|楼上|楼下|对门|家里|屋里|室内|屋头|墙|天花|吊顶|电梯|机房|车库|地下室|找不到|不知道哪|没人应|corridor|hallway|stairwell|wall|next door|upstairs|downstairs|flat")]) { Unless = TobaccoAndCooking },

        new(EmergencyKind.GasLeak, 1.2, [Gas, CueSet.Of("味|漏|泄|臭|闻到|嘶嘶|滋滋|呲呲|关不上|关不了|关不到|关不住|没关|忘关|忘了关|忘记关|smell*|leak*|hiss*|reek*|stink*|odor|odour|left on|won't turn off|won't shut")])
            { Unless = CueSet.Of("汽车|轮胎|gas station|gas bill") },
        new(EmergencyKind.GasLeak, 1.1, [GasAppliance, CueSet.Of("漏气|臭鸡蛋|嘶嘶|滋滋响|跑气|漏汽|气味很大|好大股气|气味好大|rotten egg*|hissing")]) { Unless = CueSet.Of("下水|地漏|高压锅|马桶|drain|车") },
        new(EmergencyKind.GasLeak, 0.8, [CueSet.Of("漏气|臭鸡蛋|臭蛋味|rotten egg*|rotten eggs")]) { Unless = CueSet.Of("下水|地漏|马桶|胎|空调|冰箱|球|床|drain|toilet|sewer") },
        new(EmergencyKind.GasLeak, 1.2, [CueSet.Of("一氧化碳|煤气中毒|carbon monoxide|co alarm")]),
        new(EmergencyKind.GasLeak, 0.7, [CueSet.Of("怪味|气味|味道|闻到|smell"), CueSet.Of("头晕|头昏|脑壳昏|脑壳晕|恶心|想吐|眼睛睁不开|喘|dizzy|nausea|nauseous|headache|faint")]) { Unless = CueSet.Of("油漆|甲醛|装修|香水|车里|paint") },
        new(EmergencyKind.GasLeak, 1.0, [GasAlarm, Sounding]) { Unless = CueSet.Of("没电|换|老是|天天|误报|经常|乱叫|乱响|每天|battery|every few|chirp*") },

        new(EmergencyKind.Explosion, 1.2, [CueSet.Of("爆炸|炸开|轰的一声|轰隆一声|砰的一声|嘭的一声|炸飞|炸楼|explosion|exploded|explode|blew up|blown up|blast")]) { Unless = CueSet.Of("朋友圈|消息|新闻|群|心态|脑子|头都|灯泡|爆炸头|知识|信息|像爆炸|跟爆炸|爆炸一样|爆炸似") },
        new(EmergencyKind.Explosion, 1.2, [CueSet.Of("电瓶|电动车|充电|电池|煤气|燃气|液化气|气罐|锅炉|高压锅|变压器|配电|热水器|电箱|鞭炮|烟花|玻璃门|e-bike|battery|cylinder"), CueSet.Of("炸了|爆了|炸开|炸起|爆燃|炸得")]) { Unless = CueSet.Of("卖爆|爆款|订单") },

        new(EmergencyKind.ElectricShock, 1.2, [CueSet.Of("触电|触了电|被电|遭电|着电打|电到了|电到人|电倒|电麻了|电击了|被电得|电了一下|电了我|电着|漏电麻|漏电打|漏电把|粘在电|吸在电|electrocuted|electric shock|got shocked|got a shock|been shocked|was shocked|shocked by|shock from|shocking me|shocks me|shocked me|shocked my|shocked him|shocked her|zapped")])
            { Unless = CueSet.Of("静电|被电话|被电梯|被电动|被电瓶|被电视|被电信|被电线绊|被电脑|惊到|电到你|放电|来电") },
        new(EmergencyKind.ElectricShock, 1.1, [Electric, CueSet.Of("被打了|遭打了|打到手|打手|打人|打到人|麻手|麻人|手麻|麻了|发麻|麻麻|手都黑|带电|漏电了|在漏电|有电!|tingl*|buzz* my hand|hot to touch")]) { Unless = CueSet.Of("静电|打电话|麻将|灯带电|带电梯|带电源|电动车被|新能源") },
        new(EmergencyKind.ElectricShock, 1.0, [Electric, CueSet.Of("火花|打火花|冒火星|蓝光|噼里啪啦|噼啪|打火|放炮|拉弧|spark*|arcing|crackling")]) { Unless = CueSet.Of("打火机|打不着火|点火|灶") },
        new(EmergencyKind.ElectricShock, 1.1, [CueSet.Of("电线|高压线|电缆|裸线|power line|live wire"), CueSet.Of("掉下来|掉地|垂下|断了掉|掉水|泡水|掉在|落在|fell|down on|in the water|hanging")]) { Unless = CueSet.Of("网线|充电线") },
    ];
}
