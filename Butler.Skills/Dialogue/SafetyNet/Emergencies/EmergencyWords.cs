using Butler.Skills.Language.Cues;

namespace Butler.Skills.Dialogue.SafetyNet.Emergencies;

/// <summary>People and places that several tables of signs speak of.</summary>
internal static class EmergencyWords
{
    public static readonly CueSet Child = CueSet.Of("""
        孩子|小孩|娃|娃儿|娃娃|宝宝|婴儿|幼儿|幺儿|儿子|女儿|孙子|孙女|孙孙|孙娃|外孙|妹妹|弟弟|小朋友|小姑娘|小男孩|小女孩|学生|宝贝|闺女|崽|毛毛|囡囡|细路|大宝|二宝|小宝|岁的|奶娃
        kid|kids|child|children|son|daughter|baby|toddler|infant|boy|girl|grandson|granddaughter|year old|year-old|newborn|nephew|niece
        """);

    public static readonly CueSet Elder = CueSet.Of("""
        老人|老人家|老爷子|老太|老太太|老奶奶|老爷爷|老大爷|老大娘|老头|老头子|老婆婆|老伴|爷爷|奶奶|婆婆|外婆|外公|姥姥|姥爷|公公|我妈|我爸|老妈|老爸|妈妈|爸爸|俺妈|俺爸|俺娘|我娘|母亲|父亲|岳母|岳父|丈母娘|老丈人|老汉|孃孃|嬢嬢|大爷|大妈|阿婆|阿公|阿姨|妈老汉|我家老|爸摔|妈摔|爸跌|妈跌
        grandma|grandpa|grandmother|grandfather|granny|nana|mum|mom|mother|dad|father|mother-in-law|father-in-law|elderly|old man|old lady|old woman|old neighbour|old neighbor|senior|parent|parents
        """);

    public static readonly CueSet Adult = CueSet.Of("""
        有人|一个人|个人|那人|人躺|人倒|人没|他|她|老公|老婆|丈夫|妻子|爱人|媳妇|室友|邻居|隔壁|楼上|楼下|保安|师傅|工人|阿姨|保姆|月嫂|朋友|同事|客人|男的|女的|男人|女人|大哥|小伙|姑娘|同学|哥哥|姐姐|表弟|表妹|路人|清洁工|保洁员|电工|装修工|小哥|安装工|环卫|园丁|蜘蛛人|业主|租客|孕妇|大叔|叔叔|伯伯|大伯|姑姑|姑妈|舅舅|嫂|哥们|员工|外卖员|快递员|住户
        someone|somebody|person|people|man|woman|guy|husband|wife|friend|neighbor|neighbour|guest|roommate|flatmate|worker|guard|nanny|he|she|brother|sister|uncle|aunt|colleague|boyfriend|girlfriend|partner
        """);

    public static readonly CueSet Myself = CueSet.Of("我|俺|自己|i|i'm|im|i've|my|me");

    public static readonly CueSet Anyone = Child + Elder + Adult;

    public static readonly CueSet AnyoneOrMe = Anyone + Myself;

    public static readonly CueSet Pet = CueSet.Of("猫|狗|犬|宠物|金毛|泰迪|柯基|鹦鹉|兔子|乌龟|仓鼠|毛孩子|主子|咪|汪|cat|dog|puppy|kitten|pet|parrot|hamster");

    public static readonly CueSet Lift = CueSet.Of("部梯|边梯|单元梯|左梯|右梯|梯$|电梯|电剃|电体|轿厢|货梯|客梯|号梯|升降梯|观光梯|梯子里|梯里|lift|elevator|lifts|elevators");

    public static readonly CueSet Home = CueSet.Of("""
        屋里|屋头|屋内|家里|我家|家中|室内|房间|客厅|卧室|厨房|阳台|窗|床底|床下|衣柜|厕所|卫生间|门外|门口|楼道|走廊|单元|楼梯间|储藏室|院子|花园|露台|地下室|车库|隔壁|楼上|楼下|对门
        house|home|flat|apartment|balcony|window|kitchen|bedroom|bathroom|living room|door|corridor|hallway|stairwell|garage|closet|yard|upstairs|downstairs|unit|next door
        """);
}
