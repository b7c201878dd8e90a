using Butler.Skills.Language.Cues;

namespace Butler.Skills.Dialogue.SafetyNet.Emergencies;

/// <summary>Danger from other people, and people who are lost.</summary>
internal static class PeopleSigns
{
    private static readonly CueSet Stranger = CueSet.Of("""
        小偷|贼|贼娃子|毛贼|盗贼|强盗|陌生人|陌生男|陌生的|陌生女|不认识的|不认得的|认不到的|不明身份|有个男的|有个男人|个男的|一男的|几个男的|有个女的|有个人影|黑影|人影|蒙面|戴口罩的|有个人在|鬼鬼祟祟|可疑的|可疑人|有个…男|个…男人|穿…的男|穿…的人|戴…的男|醉汉|疯子|精神病|歹徒|坏人
        burglar|burglars|intruder|intruders|thief|thieves|stranger|strange man|strange guy|unknown man|prowler|a man i don't|some man|a man is|a man in|there's a man|theres a man|there is a man|someone i don't know|drunk man|masked|guy|some guy|a guy|random man|random guy|random person
        """);

    private static readonly CueSet ForcesIn = CueSet.Of("""
        撬|有人爬|有人…爬|有人…翻进|有人…翻窗|爬…窗|推开窗|试着推|进人了|敲窗子|撬门|撬锁|撬窗|撬我|在撬|撬开|撬了|翻窗|翻进|翻墙进|翻阳台|翻到|爬窗|爬进|爬上来|爬阳台|从窗户进|从阳台进|闯进|闯入|闯到|硬闯|破门|踹门|踹我|踢门|砸门|砸我家门|砸我门|撞门|捅锁|捅门|拧门|拧我|扭门|扭我家|转门把|摇门把|拉我家门|开我家门|开我家的门|开我门|试密码|按密码|摸进|溜进|钻进|进屋偷|入室|撞开|开我…门|试我家|钥匙…开门|钥匙…开我|砸窗|敲窗|砸玻璃|打碎玻璃|敲碎玻璃|剪…防护|breaking the window|breaking the door|breaking a window|breaking down|smashing|smashed|kicking in|picking the lock|pry*|breaking in|broke in|break in|broken in|breaking into|broke into|break into|broken into|climbing in|climbed in|climbing over|climbing up|climbing through|forcing|trying to get in|tries to get in|trying to open|kicking my|kicking the|banging on|got into my|inside my|walked into my|walks into my|came into my|entered my|sneaked into|snuck into|jiggling|rattling
        """);

    private static readonly CueSet Lurks = CueSet.Of("""
        阳台|窗|床底|床下|柜|屋里|屋头|家里|家头|我家|屋内|进来|进屋|进了|在里面|徘徊|一直敲|不停敲|狂敲|敲我|敲门|堵在|堵门|躲在|藏在|偷看|偷窥|转悠|蹲在|守在|不走|跟着我|跟踪|尾随|跟到我|翻东西
        in my|at my|inside|outside my|on my|balcony|window|following|follows me|hiding|lurking|won't leave|knocking|peeping|looking in|staring
        """);

    private static readonly CueSet Invited = CueSet.Of("师傅|保洁|快递|外卖|客人|朋友|亲戚|送水|看房|装修|维修|物业的|来修|来送|约了|找个|请个|请一个|需要|想找|推荐|介绍|delivery|courier|plumber|technician|cleaner|visitor|guest|friend|appointment|手艺|相亲|男朋友|女朋友");

    private static readonly CueSet Hitter = CueSet.Of("""
        爸爸|妈妈|爸|妈|爷爷|奶奶|姐夫|妹夫|叔叔|老师|他|她|老公|老婆|丈夫|男人|男朋友|男友|前夫|前男友|前任|我爸|老汉|继父|婆婆|公公|女婿|儿子|爱人|对象|家属|室友|邻居|隔壁|楼上|保姆|有人|两口子|一群人|几个人|那个人|男的|女的|娃他爸|孩子他爸
        he|he's|hes|she|she's|husband|boyfriend|partner|my ex|father|dad|stepdad|wife|neighbor|neighbour|son|roommate|someone|man|couple|guy
        """);

    private static readonly CueSet HitsMe = CueSet.Of("""
        打我|打了我|又打|在打我|揍我|揍了|锤我|捶我|扇我|扇了我|掐我|掐脖子|掐住|踢我|踹我|扯我头发|推我下|动手打|动手了|对我动手|往死里打|打死我|要打死|弄死我|砍我|杀我|杀了我|要杀|砍死|整死我|拿刀|用刀|拿菜刀|拿棍|拿凳子砸|用皮带|捅我|烧死我|泼油|泼汽油|关起来打|家暴|打得我|打到我|打女人|打老婆|打婆娘|打他老婆|打他媳妇|打媳妇|打妈|打我妈|打我爸|打妈妈|不让我出门|不准我出门|锁在屋里打|砸东西打|把我锁|把我关|威胁要|遭…打|被…打|挨打|挨揍|挨了打|勒我|勒脖子|打出血|打破头|打伤|打得|把我打|把她打|把他打|把妈打|把孩子打
        hitting me|hits me|hit me|beating me|beats me|beat me|beating his|beating her|beating up|choking me|strangl*|punched me|punching|slapped me|kicking me|kicked me|hurting me|hurt me|going to kill me|gonna kill me|will kill me|kill me|threaten*|attacking me|attacked me|has a knife|with a knife|got a knife|won't let me leave|locked me in|abusing|domestic violence|domestic abuse|throwing things at|grabbed me|dragging
        """);

    private static readonly CueSet CallsOrTouches = CueSet.Of("号码|尾号|他叫|她叫|打我电话|打我手机|打我座机|打我微信|打我…电话|打给我|打我名字|打我卡|打我一个|打分|打了分|打孔|打断|打回|打标|打了个|打湿|打翻|打开|打不开|打破碗|被打动|打得太极|球打得|打得不错|打得过|打得开|麻将打得|打我的电话|又打电话|又打给|又打来|hit me up|kill me to|it hit me");

    private static readonly CueSet Afraid = CueSet.Of("不敢出声|不敢说话|不敢大声|不敢打电话|躲在厕所|躲在卫生间|躲在房间|躲在柜|躲起来|别回电话|别打电话|不要打电话|不要回电话|别回拨|会听到|听得见我|他会听|在门外|快来救|救我|救命|求求|害怕|好怕|吓死|怕得|一个人在家|我一个人|不敢开|发抖|don't call|dont call|can't talk|can't speak|he'll hear|he will hear|hear me|hiding in|locked myself in|scared|afraid|please hurry|help me|save me");

    private static readonly CueSet Weapon = CueSet.Of("""
        拿着…刀|提着…刀|举着…刀|握着…刀|带着…刀|挥着…刀|拿…刀…追|拿…刀…砍|拿…刀…捅|拿着棍|拿着棒|拿着斧|拿着砍|手持|拿枪|拿着枪|指着我|西瓜刀|拿着刀|拿刀|拿把刀|拿了把刀|带刀|带着刀|持刀|提刀|提着刀|提起刀|挥刀|举刀|举着刀|有刀|动刀|亮刀|掏刀|掏出刀|抽出刀|拿菜刀|提菜刀|拿斧|拿棍|拿棒|拿钢管|拿砍刀|砍刀|持械|砍人|捅人|捅了|被捅|被砍|砍了|砍伤|杀人|枪|开枪
        with a knife|has a knife|holding a knife|waving a knife|pulled a knife|knife fight|stabbed|stabbing|stab|machete|gun|gunshot|shooting|shots fired|murder
        """);

    private static readonly CueSet Brawl = CueSet.Of("打架|打起来|打群架|打成一团|打起架|打人|斗殴|械斗|动手|扭打|厮打|围殴|群殴|打得头破|打砸|fighting|a fight|brawl|beating someone|beating a|beating up|attacking");

    private static readonly CueSet Now = CueSet.Of("楼下|门口|大堂|现在|正在|快来|快点|赶紧|流血|头破|拿|好凶|好多人|几个人|拦不住|拉不开|拉不住|头都打|打伤|见血|有人|那里|来人|right now|downstairs|outside|lobby|gate|hurry|blood|send|people|security");

    private static readonly CueSet Lost = CueSet.Of("""
        到处都没|到处没|哪都没|哪里都没|四处找|唔见|冇咗|找不到$|找不到了|找不到人|找不到娃|找不到我|找不着$|找不着了|找不到他|找不到她|不见了|不见$|不见啦|不见人|没见人|没看到人|找遍|没找见|没见到|没看到我|看不到了|牵走|领走|骗走|跑散|看不到人|没得人了|没人影|没影|走丢|走失|跑丢|走散|弄丢|搞丢|丢了|丢$|失踪|失联|联系不上|联系不到|没回来|没回家|没到家|还没到家|没到学校|没接到|没接着|被抱走|被带走|被人带|被人抱|被拐|拐走|抱走了|带走了|不知道去哪|不晓得去哪|不晓得跑哪|跑哪|跑出去|打不通|没找到|到处找|跑不见|甩脱了|甩不见
        missing|is lost|got lost|lost my son|lost my daughter|lost my kid|lost my child|disappeared|can't find my|cant find my|cannot find my|can't find him|can't find her|vanished|ran away|ran off|wandered off|wandered|is gone|was gone|he's gone|she's gone|now gone|gone from|just gone|gone missing|was taken|been taken|took my|kidnapp*|abducted|hasn't come home|didn't come home|not home yet|haven't seen|where is my
        """);

    private static readonly CueSet Things = CueSet.Of("""
        书包|校牌|校服|手表|卡丢|卡不见|卡找不|门卡|门禁|钥匙|手机|玩具|外套|衣服|鞋|水杯|水壶|自行车|滑板车|单车|快递|包裹|证|票|作业|书找|书丢|帽子|眼镜|耳机|箱子|行李|药找|遥控|推车|雨伞|伞丢|戒指|项链|钱包|停车|车位|工作|对象|家教|辅导|老师|兴趣班|保姆|月嫂|入口|出口|服务|号码|菜单|物业人|床位|学校名额|球|积木|手表不见|助听器|老花
        kid's|son's|daughter's|child's|boy's|girl's|scarf|mitten*|glove*|hat|cap|lunchbox|backpack|bag|bike|bicycle|key|keys|card|phone|toy|jacket|parcel|package|scooter|homework|tutor|shoes|badge|stroller|umbrella|wallet|parking|job|glasses
        """);

    private static readonly CueSet LateOrGone = CueSet.Of("没回来|没回家|没到家|没到学校|没接到|打不通|联系不上|联系不到|关机|不接电话|不晓得去哪|不知道去哪|hasn't come home|didn't come home|not home yet|haven't seen");

    private static readonly CueSet Worrying = CueSet.Of("到现在|现在还|记性|糊涂|没带手机|小时|点了|天黑|半天|一天|一晚|整晚|打不通|联系不上|关机|老年痴呆|痴呆|到处找|监控|报警|急死|急疯|放学|早上出|怎么办|查|hours|since|police|phone is off|not answering|dementia|alzheimer*|cctv|school");

    private static readonly CueSet Robbing = CueSet.Of("抢劫|打劫|劫持|绑架|绑票|抢包|抢了|抢我|抢走|被抢|遭抢|抢钱|抢手机|抢金|抢项链|抢东西|抢首饰|飞车|勒索|敲诈|robbed|robbery|robbing|mugged|mugging|snatched|held up at|took my bag|grabbed my bag|grabbed my phone|stole my bag|kidnapp*|hostage");

    private static readonly CueSet FairGame = CueSet.Of("抢购|抢票|抢单|抢修|抢红包|抢课|抢号|抢车位|抢占|抢手|抢着|抢到|抢不到|抢光|抢了位|车位|座位|名额|位子|位置|抢先|抢答|抢镜|生意|遥控器|风头|活动|场地|票|秒杀|parking spot|parking space|spot|seat|抢钱啊|你们抢钱|抢钱吗|跟抢钱|简直是抢|等于抢|明抢|强盗价|抢我饭碗|工作");

    public static readonly Sign<EmergencyKind>[] All =
    [
        new(EmergencyKind.Intruder, 1.2, [Stranger, ForcesIn]),
        new(EmergencyKind.Intruder, 1.1, [CueSet.Of("有人|进人了|谁在|someone|somebody|a man|people|guy|he"), ForcesIn]) { Unless = Invited + CueSet.Of("高空|洗外墙|擦窗|擦玻璃|施工|爬山|爬楼|爬行|帮我撬|找人撬|撬地板|翻到手机|有人翻到|banging on pots|trying to open the app") },
        new(EmergencyKind.Intruder, 1.2, [CueSet.Of("床底…有人|床下…有人|衣柜…有人|柜子…有人|窗外有人|窗户外有人|窗户外面有人|阳台有人|阳台上有人|有人在我阳台|有人在我床|有人在我屋|有人在我家|有人在我房|有人藏|有人躲|屋里有别人|家里有别人|屋里有脚步|家里有脚步|客厅有脚步|房间有脚步|客厅…脚步声|屋里…脚步声|家里…脚步声|someone in my|someone is in my|somebody in my|somebody is in my|someone's in my|people in my house|footsteps in my")]) { Unless = Invited + CueSet.Of("我家里人|洒水|浇花|晾|施工|高空作业|抽烟|in my class|in my family|in my team") },
        new(EmergencyKind.Intruder, 1.1, [CueSet.Of("屋里有人|家里有人|房间里有人|屋头有人|家头有人|客厅有人"), CueSet.Of("不是我|不认识|不认得|陌生|害怕|好怕|脚步|动静|我一个人|不敢|没人才对|明明没人|报警")]),
        new(EmergencyKind.Intruder, 1.1, [Stranger, Lurks]) { Unless = Invited + CueSet.Of("package|parcel|推销|发传单|广告|来过|家里人|陌生电话|陌生号码|in my class|sales") },
        new(EmergencyKind.Intruder, 1.2, [CueSet.Of("进贼|遭贼|来贼|有贼|遭偷了|进了小偷|进小偷|有小偷|家里被偷|屋头被偷|家被偷|家里被盗|被盗了|入室盗窃|入室抢劫|门被撬|锁被撬|窗户被撬|门锁被撬|家里被翻|被翻得|被翻了|抽屉被翻|burgled|burglary|been broken into|broke into my|my lock was broken|ransacked")]) { Unless = CueSet.Of("快递|外卖|贼贵|贼好|电动车被盗|账号|号被盗|盗刷|盗版") },
        new(EmergencyKind.Intruder, 1.0, [CueSet.Of("跟踪|尾随|一直跟着|跟着我|跟到我|跟我进|stalk*|following me|followed me|follows me"), CueSet.Of("我|男|人|电梯|回家|地库|楼|不敢|me|man|home|garage|guy")]) { Unless = CueSet.Of("跟踪维修|跟踪进度|跟踪服务|维修跟踪|跟踪一下|跟踪下|快递跟踪|猫|狗|孩子跟着我|娃跟着我|小孩跟着我|保洁跟|order|package|progress") },
        new(EmergencyKind.Intruder, 1.0, [CueSet.Of("前夫|前男友|前任|前妻|前女友|my ex|ex-husband|ex husband|ex-boyfriend|ex boyfriend"), CueSet.Of("堵|砸|踹|拿|纠缠|闹|威胁|不走|跟踪|闯|打|outside|door|threat*|won't leave|drunk|banging|stalking|came in")]) { Unless = CueSet.Of("不要让|别让|判决|禁止|结婚|电话|删") },
        new(EmergencyKind.Intruder, 0.9, [CueSet.Of("有人|someone|somebody"), CueSet.Of("一直敲门|一直在敲门|不停敲门|狂敲|敲了半天|在门外|knocking|at the door|at my door|outside my door")]) { Unless = Invited },
        new(EmergencyKind.Intruder, 0.5, [CueSet.Of("门外|门口|敲门|门把|窗外|外面|door|window|outside"), Afraid]),
        new(EmergencyKind.Intruder, 1.2, [CueSet.Of("强奸|猥亵|性侵|非礼|露阴|暴露狂|耍流氓|咸猪手|摸我|迷奸|rape|raped|raping|sexual assault|sexually assaulted|molest*|groped|groping|exposing himself|flashing")]) { Unless = CueSet.Of("摸我头|摸我家|摸我的狗|摸我猫|flashing light|红灯") },

        new(EmergencyKind.DomesticViolence, 1.2, [Hitter, HitsMe]) { Unless = CallsOrTouches },
        new(EmergencyKind.DomesticViolence, 1.1, [CueSet.Of("家暴|被打了|被打得|遭打了|被打伤|被老公打|被他打|被打到|遭他打|打我们娘|打娘俩|domestic violence|domestic abuse|being beaten|beaten up|abusive husband")]) { Unless = CueSet.Of("讲座|咨询|律师|法律|新闻|插座|电打|打了电话|被打了电话|被打了差评|被打断|被打回|被打扫|被打了折") },
        new(EmergencyKind.DomesticViolence, 1.0, [HitsMe, Afraid]) { Unless = CallsOrTouches },
        new(EmergencyKind.DomesticViolence, 1.0, [CueSet.Of("打孩子|打娃|打小孩|打老婆|打女人|打老人|打他妈|打婆娘|吵架|打人|beating his kid|beating her kid|beating a child|screaming|shouting"), CueSet.Of("惨叫|喊救命|叫救命|哭得好惨|叫得好惨|要出人命|打死|流血|快来|现在|正在|往死里|砸东西|动刀|拿刀|begging|for help|blood|right now|being killed|crying for")]) { Unless = CueSet.Of("哈哈|天天打孩子") },
        new(EmergencyKind.DomesticViolence, 1.0, [CueSet.Of("不敢出声|不敢说话|不敢大声|打字说|打字跟|躲在|躲起来|躲到|别回电话|别打电话给我|不要回电话|don't call me|dont call me|can't talk|hiding in"), CueSet.Of("他|砸门|踹门|门外|在外面|进来|找我|喝醉|喝了酒|he|he's|him|outside|drunk")]) { Unless = CueSet.Of("躲猫猫|捉迷藏|hide and seek|猫|狗|在开会|can't talk now|busy") },
        new(EmergencyKind.DomesticViolence, 0.5, [Afraid, CueSet.Of("他|她|老公|男的|前夫|he|he's|him|husband|boyfriend|ex")]),
        new(EmergencyKind.DomesticViolence, 1.0, [CueSet.Of("要杀了我|要弄死我|要砍死我|要打死我|不让我出门|把我锁在|把我关在|拘禁|going to kill me|gonna kill me|won't let me leave|locked me in")]),

        new(EmergencyKind.Robbery, 1.2, [Robbing]) { Unless = FairGame },
        new(EmergencyKind.Robbery, 1.2, [Weapon]) { Unless = CueSet.Of("手持云台|手持吸尘|手持风扇|手持花洒|借…刀|西瓜刀有|买|拿刀叉|厨|磨刀|餐具|水枪|玩具枪|喷枪|热熔枪|打钉枪|钉枪|洗车枪|高压枪|剃|枪战|砍价|glue gun|nail gun|heat gun|water gun|shotgun wedding|自助|剧本|狼人|machete movie") },
        new(EmergencyKind.Robbery, 1.0, [Brawl, Now]) { Unless = CueSet.Of("猫|狗|哈哈|会不会打人|打人电话|动手能力|自己动手|动手做|动手修|动手清|打架的游戏|fight for|cats|dogs|还没动手|没动手|开始动手") },

        new(EmergencyKind.ChildMissing, 1.2, [EmergencyWords.Child + EmergencyWords.Elder + CueSet.Of("人"), CueSet.Of("走丢|走失|走散|跑丢|失踪|失联|被抱走|被人抱|被带走|被人带走|被拐|拐走|missing|wandered off|vanished|abducted")]) { Unless = EmergencyWords.Pet + CueSet.Of("missing a|missing from the order|missing part*|is missing a") },
        new(EmergencyKind.ChildMissing, 1.2, [EmergencyWords.Child, Lost]) { Unless = Things + EmergencyWords.Pet + LateOrGone },
        new(EmergencyKind.ChildMissing, 1.1, [EmergencyWords.Child + EmergencyWords.Elder, LateOrGone, Worrying]) { Unless = EmergencyWords.Pet + CueSet.Of("没人接没人管|来接|帮忙接|帮我接|接孩子|没回来吃饭") },
        new(EmergencyKind.ChildMissing, 1.1, [EmergencyWords.Elder, Lost]) { Unless = Things + EmergencyWords.Pet + LateOrGone + CueSet.Of("找不到人帮|找不到人修|没人影师傅|师傅|人家教") },
        new(EmergencyKind.ChildMissing, 1.2, [CueSet.Of("人贩子|拐卖|拐走|抢孩子|抢娃|抱走娃|抱走孩子|抱走小孩|kidnapp*|abducted|abduction|snatched my")]) { Unless = CueSet.Of("讲座|宣传|知识") },
    ];
}
