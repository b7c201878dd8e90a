using Butler.Skills.Language.Cues;

namespace Butler.Skills.Dialogue.SafetyNet.Emergencies;

/// <summary>Lifts, water, collapsing parts of the building, and cries for help that name nothing.</summary>
internal static class HouseSigns
{
    private static readonly CueSet Stuck = CueSet.Of("""
        困在|困到|困起|困住|被困|困人|遭困|关在|关到|关起|关住|遭关|卡住|卡在|卡到|卡起|卡了|卡死|卡半|出不去|出不来|出不得|下不来|门打不开|打不开门|开不了门|门开不开|门开不了|门不开|门不打开|开不开门|门死活不开|停在半|停半|停在中间|停在…楼中间|停在…层中间|停了不动|不动了|不走了|悬在|悬空|半空|坠|往下掉|往下冲|往下滑|直往下|掉了几层|掉了两层|急停|猛地一|失控|蹲底|冲顶|黑了|没电了|停电了|有人在里|里头有人|里面有人|按铃没|按铃没人|按警铃
        stuck|trapped|won't open|wont open|doesn't open|not opening|can't open|stopped between|between floors|dropped|dropping|falling|fell|can't get out|cant get out|stopped moving|not moving|lights went out|free fall|jammed
        """);

    private static readonly CueSet LiftTrouble = CueSet.Of("电梯卡刷|电梯卡丢|电梯卡坏|电梯卡消|电梯卡怎|电梯卡办|电梯卡没|电梯卡不|办电梯卡|补电梯卡|张电梯卡|梯控|等了半天不下来|一直不下来|一直不上来|等电梯|关不上|门关不|大件卡|卡在门口进不|搬家|家具卡|沙发卡|快递卡");

    private static readonly CueSet InsideLift = CueSet.Of("我|我们|里面|里头|里$|里边|被|遭|进电梯|坐电梯|乘电梯|刚进|有人|老人|娃|孩子|人|两个|三个|几个|困|中间|i|i'm|im|we|we're|inside|someone|people|my|me|kid|trapped");

    private static readonly CueSet Water = CueSet.Of("水|管子|总管|龙头|阀门|软管|天花板|天花|楼上|屋顶|墙|顶上|地库|车库|地下室|地下|配电房|热水器|暖气|消防栓|喷淋|water|pipe|pipes|ceiling|tap|faucet|hose|boiler|radiator|sprinkler|basement|garage|hydrant|toilet");

    private static readonly CueSet Gushing = CueSet.Of("""
        爆了|爆管|爆裂|爆开|炸管|喷水|狂喷|乱喷|直喷|往外喷|喷出来|喷得|喷到|在喷|飙水|飚水|彪水|滋水|哗哗往|哗哗地|哗哗的往|哗哗漏|哗哗流下|往下淋|往下灌|往下倒|淋水|淋下来|像下雨|下雨一样|跟下雨|像喷泉|喷泉一样|瀑布|倾盆|泼下来|淹|水漫|漫到|漫进|漫出门|漫过|满地|满屋|一屋子水|一屋水|全是水|到处是水|到处都是水|都是水|成河|成池|泡在水|泡起|齐脚|脚背|脚踝|膝盖|小腿深|深的水|倒灌|灌进|涌|涌进|止不住|止不到|漏得凶|漏得好大|漏得厉害|大漏|漏成|发大水|涨水|进水了
        burst|bursting|flood*|gush*|pouring|spraying|sprays|spray everywhere|water everywhere|ankle*|knee*|deep|streaming down|waterfall|raining|like rain|through the ceiling|coming down|coming in fast|shoots|rushing|shooting|overflowing everywhere|won't stop|under water|underwater
        """);

    private static readonly CueSet SmallWater = CueSet.Of("手机被|手机…淹|手机泡|手机掉|家财险|一点点|有点|一点点水|浇花|花淹|喷头|喷壶|洒水|喷泉池|音乐喷泉|洗衣机进水慢|不进水|进水管老|换进水管|进水阀|进水慢|手机进水|电脑进水|车灯进水|积水潭|游泳|泳池|水池|饮水|送水|喷漆|热水不|深度|花洒|浇水|净水|桶装|喷淋头坏|马桶堵|淹没消息|eye|deep clean*|drinking");

    private static readonly CueSet WaterNearPower = CueSet.Of("灯在滴|灯都在滴|顶灯…滴|灯里…水|灯进水|电箱…水|电表…水|配电…水|插座…水|开关…水|水…插座|水…配电|水…电箱|水…电表|流到插|淋到电|滴到电|漏到电|水漏到插|through the light|light fixture|into the socket|onto the socket|near the outlet|electrical panel|fuse box");

    public static readonly Sign<EmergencyKind>[] All =
    [
        new(EmergencyKind.LiftTrapped, 1.2, [EmergencyWords.Lift, Stuck, InsideLift]) { Unless = LiftTrouble },
        new(EmergencyKind.LiftTrapped, 1.0, [EmergencyWords.Lift, Stuck]) { Unless = LiftTrouble + CueSet.Of("不走了|停电了|没电了|黑了|not moving") },
        new(EmergencyKind.LiftTrapped, 1.2, [CueSet.Of("困…梯|关…梯|卡…梯|困…轿|梯…困|梯…关到|梯…出不|梯…卡|困梯|stuck…lift|stuck…elevator|trapped…lift|trapped…elevator")]) { Unless = LiftTrouble },
        new(EmergencyKind.LiftTrapped, 1.0, [CueSet.Of("困在里|困到里|困在中间|关在里|关到里|被困|出不去|出不来|stuck in here|trapped in here|can't get out"), CueSet.Of("按铃|警铃|没人应|没信号|里头|黑|闷|楼中间|层中间|救|救命|快来|几楼|alarm button|no one answer*|no signal|dark|help")]) { Unless = CueSet.Of("会议|堵车|路上|公司|机场|高速|家里走不开|meeting|traffic|airport|office") },
        new(EmergencyKind.Other, 1.0, [EmergencyWords.AnyoneOrMe, CueSet.Of("被困在|困在|反锁在|锁在|关在|locked in|trapped in|stuck in|locked on"), CueSet.Of("阳台|厕所|卫生间|浴室|车里|车内|后备|地下室|仓库|楼顶|天台|配电|泵房|机房|balcony|bathroom|toilet|car|trunk|basement|roof|storage")]) { Unless = CueSet.Of("钥匙|门外|外面|nobody|no one in|empty|大堂") },

        new(EmergencyKind.Flood, 1.1, [Water, Gushing]) { Unless = SmallWater },
        new(EmergencyKind.Flood, 1.2, [CueSet.Of("水管爆|爆水管|水管炸|管子爆|管爆了|爆管了|水漫金山|遭淹了|被淹了|淹水了|家里淹|屋头淹|淹了|发水了|水淹|pipe burst|burst pipe|pipe has burst|flooded|flooding|water gushing|gushing water")]) { Unless = SmallWater + CueSet.Of("淹死了|爆满|留言") },
        new(EmergencyKind.Flood, 1.1, [WaterNearPower]),
        new(EmergencyKind.Flood, 0.9, [CueSet.Of("地库|车库|地下室|地下车库|配电房|电梯井|电梯里|家里|屋里|屋头|客厅|basement|garage"), CueSet.Of("进水|灌水|积水|水很深|涨水|taking on water|filling with water|full of water")]) { Unless = SmallWater },
        new(EmergencyKind.Flood, 0.4, [CueSet.Of("漏水|漏|水|leak*|water"), CueSet.Of("好大|很大|凶|厉害|关不住|关不到|关不上|关不了|总阀|快来|马上|赶紧|赶快|越来越|地板都|电还没断|can't turn off|can't shut|won't turn off|hurry|now|badly|bad|main valve")]),

        new(EmergencyKind.Other, 1.2, [CueSet.Of("楼要塌|房子要塌|要塌了|塌了|塌下来|垮了|垮下来|垮塌|坍塌|倒塌|压在下面|压住人|埋了|埋住|collapsed|collapsing|caved in|cave in"), CueSet.Of("天花|吊顶|墙|楼板|阳台|房子|楼|脚手架|围墙|屋顶|人|里面|下面|ceiling|wall|balcony|scaffold*|roof|building|floor|someone|people")]) { Unless = CueSet.Of("沙发塌|床塌|心态|信号塌|人设|网络|压在下面的车") },
        new(EmergencyKind.Other, 1.2, [CueSet.Of("地震|earthquake"), CueSet.Of("地震了|裂|晃|塌|快|怎么办|跑|掉|躲|shaking|crack*|now|just")]) { Unless = CueSet.Of("地震险|演练|演习|地震馆|昨天|科普") },
        new(EmergencyKind.Other, 1.2, [CueSet.Of("喊救命|叫救命|呼救|听到救命|出人命|死人了|快死了人|人要死了|有人死|出大事了|出事了快|calling for help|screaming for help|yelling for help|life or death|dying|is dead|someone died|dead body|尸体")]) { Unless = CueSet.Of("植物|花要死|鱼要死|笑|plant|phone is dead|battery|dying to|dying of laughter|flowers") },
        new(EmergencyKind.Other, 1.0, [CueSet.Of("救救我|救救他|救救她|救救孩子|救救我妈|救救我爸|快救|快来救|来救人|快来救人|帮我报警|快报警|赶紧报警|帮忙报警|帮报警|帮我打110|打110|叫110|叫警察|喊警察|快叫警|call the police|call police|call 110|call 911|need the police|need police|please save|save me")]) { Unless = CueSet.Of("救救我的头发|救救我的花|救救花|救救绿植|沙发|绿萝|110块|110元|电话多少|hair") },
        new(EmergencyKind.Other, 0.3, [CueSet.Of("救命|快来人|快来|赶快来|快点来人|快点来|快快快|赶紧来|立刻来|紧急|急!!|help|urgent|emergency|hurry|asap|please come")]),
    ];
}
