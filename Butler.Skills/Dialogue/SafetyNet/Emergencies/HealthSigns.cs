using Butler.Skills.Language.Cues;

namespace Butler.Skills.Dialogue.SafetyNet.Emergencies;

/// <summary>Somebody's life or body is in danger by illness, accident or their own hand.</summary>
internal static class HealthSigns
{
    private static readonly CueSet Unresponsive = CueSet.Of("""
        叫…不答|喊…不答|叫…不应|喊…不应|叫…没反应|喊…没反应|叫…不醒|喊…不醒|摇…不醒|推…不醒|没知觉|没了知觉|脸色铁青|脸铁青|没反应|没得反应|没有反应|无反应|冇反应|不应声|喊不应|喊不答应|叫不应|叫不答应|叫也不应|喊也不应|叫不醒|喊不醒|摇不醒|推不醒|醒不过来|醒不来|睡不醒|没有意识|没意识|失去意识|意识不清|意识模糊|神志不清|没气了|没得气|没呼吸|没有呼吸|没得呼吸|停止呼吸|呼吸停|没心跳|没脉搏|手冰凉|身子冰|身体冰|脸发白|脸色发白|脸色发青|脸都白|嘴唇发紫|嘴唇乌|脸发紫|脸青|嘴发紫|倒在地|倒地|倒在厕|倒在楼|倒在家|倒在客|倒在床|倒在路|倒在电|倒下|倒了|躺在地|躺地|躺到地|躺着不动|趴在地|栽倒|栽下去|瘫倒|瘫在|瘫地|滩在|直挺挺|一动不动|躺…不动|倒…不动|坐…不动|趴…不动|人不动了|躺在楼梯|躺在路|躺在门口|躺在电梯|躺在走廊|躺在大堂|躺在车库|躺在草|人不行了|快不行了|要不行了|不得行了|不省人
        unresponsive|not responding|no response|doesn't respond|isn't responding|won't respond|not breathing|isn't breathing|stopped breathing|no pulse|won't wake|can't wake|not waking|doesn't wake|lost consciousness|on the floor|on the ground|not moving|isn't moving|turning blue|going blue|lips are blue|collapsed|fell down
        """);

    private static readonly CueSet Object = CueSet.Of("树|自行车|电动车|单车|花盆|牌子|标识|垃圾桶|围栏|栏杆|杆|摩托|柜|墙|柱|工作日|机器|遥控|按钮|开关|门铃|app|系统|网页|屏幕|呼叫键|电话没|tree|bike|sign|fence|bin");

    private static readonly CueSet Fainted = CueSet.Of("""
        晕倒|昏倒|晕过去|昏过去|晕厥|昏厥|昏迷|休克|晕死过去|昏死|晕在|昏在|晕地上|晕到地|不省人事|抽搐|抽筋不停|抽起来|抽风|浑身抽|全身抽|口吐白沫|吐白沫|翻白眼|羊癫|癫痫发|癫痫犯|羊角风|猝死|心脏骤停|心跳停|没呼吸|没有呼吸|没得气了|断气|奄奄一息|人没了
        unconscious|passed out|passing out|fainted|fainting|blacked out|seizure|convuls*|having a fit|cardiac arrest|not breathing|foaming
        """);

    private static readonly CueSet Chest = CueSet.Of("心口|胸口|胸|心脏|心前区|心窝|左胸|心慌|chest|heart");

    private static readonly CueSet Hurts = CueSet.Of("痛|疼|闷|绞|压|得厉害|得很|冷汗|憋|发紧|难受|不舒服|发作|犯了|像石头|扎|喘不|揪|pain*|tight*|hurt*|pressure|crushing|squeez*|heavy|burning|attack|stabbing");

    private static readonly CueSet Routine = CueSet.Of("挂号|体检|预约|约个|约一|经常|老毛病|长期|平时|有时候|偶尔|档案|讲座|评估|保健|调理|康复|食疗|按摩|推拿|艾灸|保养|推荐|哪家|哪个医院|哪科|专家门诊|买点|药店|checkup|check-up|appointment|specialist|regularly|sometimes|recommend");

    private static readonly CueSet Worse = CueSet.Of("突然|忽然|刚刚|一下子|冒冷汗|冷汗|出汗|喘|手麻|左手|左臂|快不行|不行了|半小时|半个小时|十几分钟|救护车|救命|一个人在家|就我一个|动不了|厉害|得很|遭不住|受不了|撑不住|快来|suddenly|sweating|left arm|can't breathe|alone|ambulance|help|severe|bad|really|getting worse|since");

    private static readonly CueSet Breathless = CueSet.Of("喘不上气|喘不过气|喘不赢|上不来气|出不赢气|出不了气|呼吸困难|呼吸不了|呼吸不过来|喘不了气|透不过气|气接不上|憋气|憋过气|吸不上气|哮喘发|哮喘犯|asthma attack|bad asthma|short of breath|gasping for|can't breathe|cant breathe|cannot breathe|can barely breathe|trouble breathing|difficulty breathing|struggling to breathe|gasping|short of breath|asthma attack");

    private static readonly CueSet Stroke = CueSet.Of("嘴…歪|手脚…没力|手脚…没得力|一边…没力|一边…没得力|手脚…不听|一侧…动不了|半边…动不|半边…没|嘴歪|嘴巴歪|嘴角歪|口眼歪斜|半边身子|半边脸|半身不|半边手|说不出话|说不清话|说话不清|讲不出话|口齿不清|流口水说不|手脚动不了|一边手脚|一侧没力|中风了|中风发|脑溢血|脑出血|脑梗|having a stroke|had a stroke|a stroke|slurred|slurring|face is drooping|face drooping|one side");

    private static readonly CueSet Falling = CueSet.Of("""
        摔|跌|绊倒|绊了|跶|达倒|达了一跤|滑倒|滑了一跤|摔跤|跌跤|滚下|滚落|栽了|栽下|梭下|扑爬|跘|衰倒|摔到
        fell|fallen|falls|slipped|tripped|had a fall|bad fall|down the stairs
        """);

    private static readonly CueSet Injured = CueSet.Of("""
        起不来|爬不起|站不起|动不了|动不得|不能动|动弹不得|走不了|走不动|抬不起|直不起|骨折|断了|骨头|流血|出血|血|破了|缝针|头|脑壳|脑袋|后脑|腰|胯|髋|大腿|痛得|疼得|痛惨|喊痛|叫痛|一直叫|哎哟|严重|肿|晕|没反应|说胡话|吐了|地上|没人扶|扶不起
        can't get up|cannot get up|can't move|can't stand|can't walk|bleeding|blood|head|hip|broke*|bone|leg|in pain|hurt*|screaming|on the floor|lying
        """);

    private static readonly CueSet FallTalk = CueSet.Of("防摔|怕摔|怕…摔|防跌|防滑|扶手|摔坏|摔碎|摔破|摔门|摔过|摔烂|手机摔|摔…手机|把手机|平板摔|平板|杯子|碗|花瓶|眼镜摔|遥控|电视|摔东西|摔跤垫|跌价|下跌|上个月摔|去年摔|之前摔|以前摔|早前摔|康复|护工|请个|照顾几天|护理|陪护|石膏");

    private static readonly CueSet Swallowed = CueSet.Of("误食|误服|误喝|误吞|吞了|吞下|吞进|吃错|吃了|喝了|喝下|喝进|嚼了|吃下|舔了|吃到|swallowed|drank|ate|eaten|eating|ingested|drunk|took");

    private static readonly CueSet Poison = CueSet.Of("""
        洗衣液|洗衣凝珠|洗衣粉|洗洁精|洁厕|消毒液|消毒水|84|漂白|老鼠药|耗子药|鼠药|蟑螂药|杀虫|农药|百草枯|敌敌畏|除草剂|干燥剂|电池|磁|硬币|珠|酒精|汽油|机油|油漆|温度计|水银|蘑菇|菌子|野菌|毒|发芽|安眠药|一瓶药|整瓶|好多药|很多药|过量|降压药|老人的药|大人的药|药吃|野果|四季豆|不明液体|洗甲水|假酒|甲醇|工业酒精|土豆
        bleach|detergent|pod|pods|cleaner|disinfectant|rat poison|pesticide|mushroom*|button battery|battery|magnet*|coin|pills|whole bottle|overdose|antifreeze|petrol|poison*|sleeping tablets|medicine|medication
        """);

    private static readonly CueSet SickTogether = CueSet.Of("呕吐|腹泻|脱水|都在吐|都吐|一直吐|不停吐|吐个不停|吐不停|又吐又拉|上吐下泻|吐得|吐血|呕吐不止|拉肚子拉|迷糊|说胡话|嘴唇发|浑身发抖|口吐|肚子绞|全身起|throwing up|vomiting|can't stop vomiting|puking|confused|hallucinat*|very sick");

    private static readonly CueSet Together = CueSet.Of("一家人|全家|一家子|我们几个|几个人|大人娃儿|都|吃了|吃完|吃饭|吃席|聚餐|外卖|食物|喝了|whole family|all of us|everyone|after eating|after dinner|ate|eating|food");

    private static readonly CueSet WantsToDie = CueSet.Of("""
        不想活|想死$|想死了|我想死|真想死|好想死|很想死|只想死|就想死|要想死|想去死|不如死|自杀|轻生|寻死|寻短见|寻短|想不开|活不下去|活不起走|活够了|活腻|活着没意思|活着没啥|活着没什么|活着没得|活起没|没意思活|没得活头|没活头|不活了|死了算|死了一了|一了百了|了结自己|了断|结束自己|结束生命|结束这一切|结束我的|告别这个世界|离开这个世界|离开人世|遗书|遗言|割腕|割脉|割了手腕|烧炭|上吊|吊死|喝农药|跳江|跳河|跳湖|跳海|跳桥|投河|投江|卧轨|生不如死|活着太痛苦|活着痛苦|活着好痛苦|活得太痛苦|让我走吧|一走了之|跳楼|要跳下|想跳下|跳下去|往下跳|翻出栏杆|吞药|安眠药全|吃了一瓶安眠|死了你们|解脱算|下辈子|来生|不拖累|拖累你们
        kill myself|killing myself|suicide|suicidal|end my life|end it all|ending it|take my own life|want to die|wanna die|rather be dead|don't want to live|dont want to live|don't wanna live|no reason to live|no point in living|better off without me|better off dead|not be here anymore|don't want to be here|dont want to be here|can't go on|hurt myself|harm myself|self harm|self-harm|cut my wrist|cutting myself|slit my|hang myself|jump off|about to jump|going to jump|goodbye forever|kill herself|kill himself
        """);

    private static readonly CueSet Exaggerated = CueSet.Of("加班|作业|老板|甲方|上班|考试|论文|房贷|堵车|热得|冷得|尴尬|天气|排队|减肥|好吃|哈哈|笑|太热|太冷|蚊子|想死你|想死我|周一|ddl|homework|exam|boss|monday|deadline|traffic|lol|haha");

    private static readonly CueSet MeansAtHand = CueSet.Of("药|刀|楼顶|天台|窗台|阳台|栏杆|顶楼|高处|绳|pills|knife|rope|roof|rooftop|ledge|balcony|bridge|razor|in front of me");

    private static readonly CueSet BodyPart = CueSet.Of("头|脑壳|手|手指|指头|脚|腿|胳膊|脖子|身子|head|hand|finger*|foot|leg|arm|neck");

    public static readonly Sign<EmergencyKind>[] All =
    [
        new(EmergencyKind.Fainting, 1.2, [Fainted]) { Unless = CueSet.Of("笑晕|笑到昏|晕车|晕船|price|抽风扇|抽风机|排风|手机|空调抽|网络抽|又抽风") },
        new(EmergencyKind.Fainting, 1.1, [Anyone, Unresponsive]) { Unless = Object + EmergencyWords.Pet + CueSet.Of("打电话没反应|没反应过来|反应慢|投诉没|物业没反应|发消息|敲门|按了|没反应这|倒地漏|倒在地上的|倒了垃圾|倒了水|睡不醒困|倒了霉") },
        new(EmergencyKind.Fainting, 1.2, [Stroke]) { Unless = CueSet.Of("没电|停电|断电|灯|插座|没水|没网|没信号|康复|护理|护工|预防|讲座|后遗症|体检|按摩|针灸|推拿|训练") },
        new(EmergencyKind.Fainting, 1.0, [CueSet.Of("低血糖|中暑|高血压|血压|血糖|糖尿病|发高烧|高烧|高热|惊厥|发烧"), CueSet.Of("倒|晕|没力|没劲|站不稳|抽|昏|迷糊|说胡话|不退|40度|41度|四十度|40.|41.|发抖|180|200|220")]) { Unless = Routine },
        new(EmergencyKind.Fainting, 1.0, [EmergencyWords.Myself, CueSet.Of("快晕|要晕|要昏|快昏|眼前发黑|眼前一黑|站不住了|要晕倒|about to faint|going to faint|feel faint|gonna pass out|about to pass out")]) { Unless = Exaggerated },
        new(EmergencyKind.ChestPain, 1.2, [Chest, Hurts]) { Unless = Routine + CueSet.Of("账单|好贵|太贵|这么贵|价钱|价格|心脏不好|胸闷气短的人|胸罩|心疼钱|burning fat|heart of|heartburn remedy|贵得|心态") },
        new(EmergencyKind.ChestPain, 0.7, [Chest, Hurts, Worse]),
        new(EmergencyKind.ChestPain, 1.2, [CueSet.Of("心绞痛|心梗|心肌梗|心脏病发|心脏病犯|心脏骤|heart attack")]) { Unless = CueSet.Of("预防|知识|术后|康复|护工|体检|讲座|之后要|挂号|复查|history of") },
        new(EmergencyKind.ChestPain, 1.2, [Breathless]) { Unless = Exaggerated + CueSet.Of("压力|忙得|房价|压得|甲醛|洗衣机|空调不") },
        new(EmergencyKind.Other, 1.2, [CueSet.Of("救护车|打120|叫120|拨120|喊120|报120|120快|120急救|叫急救|喊急救|ambulance|paramedic*|call 120|call an amb")]) { Unless = CueSet.Of("车位|占了|堵住|草坪|谁家|多少钱|120块|120元|路被|占道|堵了|停了一辆|昨天来|让路") },
        new(EmergencyKind.Other, 1.2, [CueSet.Of("羊水破|羊水流|要生了肚子|肚子发作|见红了|宫缩|water broke|waters broke|in labour|in labor|contractions|giving birth")]) { Unless = Routine },
        new(EmergencyKind.Other, 1.1, [CueSet.Of("过敏|allerg*"), CueSet.Of("休克|喉咙肿|喉咙紧|嘴肿|嘴巴肿|脸肿|喘|出不了气|呼吸|全身肿|throat|swelling|swollen|breathe|anaphyla*|epipen")]),
        new(EmergencyKind.Other, 1.1, [CueSet.Of("烫伤|烫到|烫着|开水泼|热油|被烧伤|烧伤|burned|burnt|scald*|boiling water"), CueSet.Of("起泡|大片|一大片|脱皮|掉皮|脸|严重|一直哭|哭|半边|全身|胸|carry|badly|blister*|face|skin|screaming|crying|arm|all over|leg|chest")]) { Unless = CueSet.Of("烫伤膏|一点点|小泡|burned out") },
        new(EmergencyKind.Other, 1.2, [EmergencyWords.Anyone, CueSet.Of("溺水|掉进…湖|掉进…水|掉进…池|掉进…河|掉进…井|掉到…湖|掉到…池|掉到…河|掉到…井|掉到…水|跌进…池|滑进…池|滑到…水|滑进…湖|跌到…水|跌进…水|掉水里|掉水头|掉进水|掉进池|掉进泳|掉进湖|掉河|掉到池|掉到水|掉到河|掉湖|掉井|掉进井|掉进窨井|掉进下水|落水|落井|沉下去|沉底|drown*|fell in the pool|fell into the|in the pool and")]) { Unless = CueSet.Of("手机|耳机|钥匙|戒指|玩具|球|phone|keys") },
        new(EmergencyKind.Other, 1.1, [CueSet.Of("撞到人|撞了人|撞人了|撞倒人|被车撞|车撞了|撞到个|撞倒个|撞到娃|撞到小孩|撞到老|撞倒老|撞倒小|碾到|压到人|压到腿|压到脚|hit by a car|ran over|run over|hit a child|hit by a scooter|knocked down by")]) { Unless = CueSet.Of("我的车被|撞到我车|车撞了我的车|车被|柱子|护栏|杆") },
        new(EmergencyKind.Other, 1.1, [BodyPart, CueSet.Of("卡住|卡在|卡到|卡起|夹住|夹到|夹在|夹断|夹伤|压断|压住|绞进|卷进|拔不出|取不出来|缠住|stuck in|stuck between|caught in|trapped in")]) { Unless = CueSet.Of("把手|扶手|拉手|龙头|插头|喷头|床头|镜头|枕头|木头|石头|手续|脚手架|桌脚|床脚|手动|手工|码头|罐头|机头|接头|手推|手柄|二手|手表|手环|手刹|刹车|创可贴|卡在手|头卡|手机卡|饭卡|门禁卡|卡在家|卡到手里|夹子") + Object },
        new(EmergencyKind.Other, 1.1, [EmergencyWords.Child, CueSet.Of("锁…小孩|锁…娃|锁…孩子|锁…宝宝|关…车里|锁…车|反锁|锁在|锁到|关在|困在|出不来|locked in|locked himself|locked herself|locked inside|stuck in|trapped in|locked my")]) { Unless = CueSet.Of("钥匙锁|外面|门外|locked out|车锁|locked me") },
        new(EmergencyKind.Other, 1.0, [CueSet.Of("咬人|扑人|追人|追着人|被狗咬|被咬|狗咬|咬了|咬伤|咬到|蛇咬|bitten|bit me|bit my|dog attack*"), CueSet.Of("正在|在咬|在追|大狗|恶狗|疯狗|快来|血|严重|深|肉|脸|腿|娃|孩子|老人|现在|还在咬|松口|追|blood|bleeding|face|leg|arm|kid|child|son|daughter")]) { Unless = CueSet.Of("会不会|会咬|虫咬|蚊子|疫苗|哪里打|衣|毛衣|洞|mosquito") },
        new(EmergencyKind.Other, 1.0, [CueSet.Of("蛇|毒蛇|菜花蛇|眼镜蛇|snake"), CueSet.Of("屋|家|进来|楼道|阳台|床|厕所|咬|盘|爬|车库|马桶|in my|in the|on the")]) { Unless = CueSet.Of("蛇年|蛇皮|蛇形|蛇瓜|地头蛇|养蛇|宠物蛇|snake plant|plumbing snake") },

        new(EmergencyKind.ElderFall, 1.1, [EmergencyWords.Elder, Falling]) { Unless = FallTalk },
        new(EmergencyKind.ElderFall, 1.1, [EmergencyWords.AnyoneOrMe, Falling, Injured]) { Unless = FallTalk + CueSet.Of("头发|头条|小口|创可贴|擦破|fell off the wall|fell out|头天|价") },
        new(EmergencyKind.ElderFall, 1.0, [EmergencyWords.Elder + CueSet.Of("我"), CueSet.Of("起不来了|爬不起来|站不起来|动不了了|动弹不得|瘫在|倒在厕|倒在浴|倒在卫|扶不起来|can't get up|cannot get up|can't move")]) { Unless = CueSet.Of("早上起不来|起不来床|闹钟|电瓶车|车子|机器|叫我起|提醒|骨折在家|石膏") },

        new(EmergencyKind.FallFromHeight, 1.2, [CueSet.Of("坠楼|坠落|掉楼|摔下楼|掉下楼|跶下楼|滚下楼|从…掉下|从…摔下|从…翻下|从…跌下|从…栽下|从…滚下|从…跶下|从…梭下|从…坠|从…摔|从…跳下|绳子断|从楼上跳|从楼上掉|从楼上摔|从阳台掉|从阳台摔|从阳台翻|从窗户掉|从窗口掉|从窗户翻|从窗台掉|从窗子掉|从高处|从脚手架|从梯子上|从楼顶|从…楼掉|从…楼摔|从…楼跳|从…层掉|fell from the|fell out of the window|fell off the balcony|fallen from|fell off a ladder|fell off the ladder|fell off the roof|fell from a|hanging from")])
            { Unless = CueSet.Of("瓷砖|墙皮|石头|树枝|水滴|灯|吊顶|衣服从|衣服掉|衣服吹|件衣服|我衣服|我的衣服|被子|床单|裤子|内衣|晾衣杆|花盆没|玩具|手机|鞋|袜|水|垃圾|灰|clothes|shirt|phone|towel") },
        new(EmergencyKind.FallFromHeight, 1.2, [CueSet.Of("砸到|砸中|砸伤|砸着|砸了|砸倒|砸破|hit by|fell on|landed on|hit my|hit a|hit someone|hit her|hit his"), CueSet.Of("人|头|脑壳|娃|孩子|老人|路人|肩|我妈|我爸|腿|脚|head|someone|kid|child|person|people|neighbor|neighbour|man|woman|shoulder")])
            { Unless = CueSet.Of("差点|差一点|险些|我车|的车|车子|车顶|车玻璃|人家|没砸|打砸|砸墙|砸地|almost|nearly|my car|a car") },
        new(EmergencyKind.FallFromHeight, 1.1, [EmergencyWords.Anyone, CueSet.Of("摔下来|摔下去|掉下来|掉下去|坠下|滚下来|滚下去|滚落|挂在阳台|挂在窗|悬在|挂在栏|翻到阳台外|翻到窗外|翻出阳台|翻出栏|吊在|翻出去|翻出窗|爬到窗外|爬出窗|爬到阳台外|卡在窗|卡在栏杆|卡在防护|站在窗台|站在阳台边|站在楼顶|坐在窗台|坐在楼顶|坐在天台|骑在栏杆")])
            { Unless = CueSet.Of("衣服|被子|床单|裤子|袜|鞋|手机|玩具|水滴|灰|墙皮|瓷砖|花盆|树枝|叶子|广告牌|师傅在|猫") },

        new(EmergencyKind.SelfHarm, 1.3, [WantsToDie]) { Unless = Exaggerated + CueSet.Of("跳楼价|跳楼机|跳楼大|猫跳|猫要|狗跳|狗要|电影|保险|种子|植物|花死|花要死") },
        new(EmergencyKind.SelfHarm, 0.9, [WantsToDie]) { Unless = CueSet.Of("哈哈|笑|想死你|想死我|跳楼价|跳楼机|lol|haha|猫跳|狗跳") },
        new(EmergencyKind.SelfHarm, 0.6, [WantsToDie, MeansAtHand]),
        new(EmergencyKind.SelfHarm, 1.1, [CueSet.Of("楼顶|天台|顶楼|窗台|阳台外|栏杆外|阳台边|桥上|rooftop|roof|ledge|railing"), CueSet.Of("要跳|想跳|跳楼|坐在边|站在边|坐着个|站着个|坐了个|站了个|哭|不下来|有人站|有人坐|jump|standing on|sitting on|crying")]) { Unless = CueSet.Of("跳舞|跳绳|跳操|跳广场|猫|狗|检修|施工|cat") },
        new(EmergencyKind.SelfHarm, 1.0, [CueSet.Of("我站在楼顶|我在楼顶|我在天台|我站在天台|我坐在天台|我坐在楼顶|我在顶楼|我站在窗台|我坐在窗台|我站在桥|on the roof now|i'm on the roof|im on the roof|standing on the ledge")]) { Unless = CueSet.Of("晒|拍|施工|种|太阳能|信号|装|看到|烧烤|浇") },
        new(EmergencyKind.SelfHarm, 1.1, [CueSet.Of("撑不下去|熬不下去|扛不下去|坚持不下去|太累了不想|没人在乎|没有活下去|活着好累|活着太累|活得好累|人间不值得"), CueSet.Of("药|刀|楼顶|天台|窗|再见|永别|对不起|走了|结束|离开|死|解脱|谢谢你们|遗")]),
        new(EmergencyKind.SelfHarm, 1.1, [CueSet.Of("安眠药|药片|一瓶药|整瓶药|一把药|所有的药|药全|药都|sleeping pills|pills|overdose|whole bottle"), CueSet.Of("吞|吃完|吃光|全吃|都吃|吃了|面前|手里|took|take all|taken|in front|swallowed|in my hand")]) { Unless = CueSet.Of("药盒|提醒|按时|吃完了帮|帮我买|帮买|续|开药|医生开|prescription|refill|remind") },
        new(EmergencyKind.SelfHarm, 1.0, [CueSet.Of("割手|割了自己|划自己|划手腕|拿刀划|伤害自己|自残|self-harm|cut myself|cutting herself|cutting himself|hurting herself|hurting himself")]),

        new(EmergencyKind.Poisoning, 1.2, [CueSet.Of("中毒|poisoned|poisoning")]) { Unless = CueSet.Of("电脑|手机|病毒|防中毒|预防|知识|游戏中毒|追剧中毒|cyber|讲座|植物") },
        new(EmergencyKind.Poisoning, 1.2, [Swallowed, Poison]) { Unless = EmergencyWords.Pet + CueSet.Of("换电池|降压药吃完|蘑菇汤好|好吃|没毒|菜谱|怎么做|药吃完|珠宝|took out|took the battery|按时|新电池|提醒|想吃|点了|订|送|外卖来") },
        new(EmergencyKind.Poisoning, 1.1, [CueSet.Of("误食|误服|误吞|误喝|吃错药|吃错了药|药吃错|药吃多了|吃多了药|多吃了…药|喝错|吸入|took too many|took the wrong|accidentally ate|accidentally drank"), EmergencyWords.AnyoneOrMe + CueSet.Of("现在|迷糊|晕")]) { Unless = EmergencyWords.Pet + CueSet.Of("你吃错药|是不是吃错药|吃错药了吧") },
        new(EmergencyKind.Poisoning, 1.1, [SickTogether, Together]) { Unless = EmergencyWords.Pet + CueSet.Of("座椅|沙发|地毯|床单|洗|clean*|carpet|couch|seat") },

        new(EmergencyKind.Choking, 1.2, [CueSet.Of("噎住|噎到|噎着|哽到|哽住|呛住|卡住喉|卡住气|卡在喉|卡在嗓|卡到喉|卡喉咙|卡嗓|卡气管|呛到气|呛奶|异物卡|choking|choked|stuck in his throat|stuck in her throat|stuck in my throat|stuck in the throat|in the windpipe|can't swallow")]) { Unless = CueSet.Of("choking me|choked me|choking hazard|噎死我|哽咽|噎人") },

        new(EmergencyKind.Bleeding, 1.1, [CueSet.Of("流血|出血|淌血|飙血|喷血|血流|大出血|好多血|全是血|满地血|满地是血|一地血|地上有血|血止不|血一直流|血直流|血哗|流好多血|流了好多|见骨|血…止不|血…不停|血喷|血往外|血流得|止不住血|止不到血|血不停|动脉|砍到手|切断|切掉|割断|断了手指|手指断|锯到|绞到手|吐血|咳血|bleeding|bled|blood everywhere|lots of blood|so much blood|pool of blood|losing blood|covered in blood|cut off his|cut off my|cut off her|severed|gash|deep cut|coughing blood|vomiting blood|throwing up blood")])
            { Unless = CueSet.Of("牙龈|牙出血|痔|眼底|月经|鼻血|小口|一点点|有点流血|创可贴|擦破|大出血价|出血甩卖|纸划|破点皮|鸡血|鸭血|流血流泪|bandaid|band-aid|a little|small cut|nosebleed|tiny") },
        new(EmergencyKind.Bleeding, 1.1, [CueSet.Of("鼻血|流鼻血|nosebleed|nose bleed"), CueSet.Of("止不住|止不到|一直流|半小时|不停|好多|won't stop|hasn't stopped")]),
    ];

    private static CueSet Anyone => EmergencyWords.Anyone;
}
