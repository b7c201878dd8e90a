namespace Butler.Bot.Tests.Dialogue.SafetyNet;

/// <summary>How people write when they need help at once, and when they only use the same words.</summary>
internal static class EmergencySentences
{
    public const string Alarms = """
        厨房有煤气味 好重
        闻到一股天然气的味道 头有点晕
        燃气灶关了还是滋滋响 有味
        家里煤气漏了咋个办
        煤氣洩漏了 快來人
        楼道一股臭鸡蛋味 怀疑燃气漏了
        天然气阀门关不上一直在漏
        屋头煤气味大得很 我妈头昏
        gas leak in my kitchen!!
        strong smell of gas in 2-1503
        i think the gas is leaking, hissing sound from stove
        灶台软管掉了 在漏气
        燃气报警器一直响 打开厨房门一股味
        3栋4楼好像煤气泄露
        瓦斯味 很浓
        煤气没关 人在外面 麻烦快去看
        闻到煤气了 不敢开灯
        媒气漏了 快点
        我家可能一氧化碳中毒了 两个人头晕
        热水器那里嘶嘶响 好大股气
        smells like rotten eggs near the cooker, feeling dizzy
        着火了
        我家着火了!!!
        厨房起火了 锅烧起来了
        楼下垃圾桶燃起来了
        隔壁阳台在烧 好大的火
        空调外机着火了 快叫消防
        火!火!快来
        油锅起火 不敢动
        失火了 7栋902
        楼道电瓶车燃了
        there's a fire in the kitchen
        my curtain caught fire
        apartment on fire help
        flames coming out of the window of 1201
        地下车库有车着了 火大得很
        窗帘遭点燃了 扑不熄
        对面楼有火光
        樓下著火了
        阳台晾的被子烧起来了 够不到水
        电表箱在燃
        鞭炮把绿化带引燃了
        五楼在冒火 快喊119
        找火了 找火了 快
        忘关火了 人在公司 锅还在灶上
        烟头把阳台纸箱点着了
        whole balcony is burning
        电动车充电的时候烧起来了
        火警!!!三栋
        起火啦
        楼道里全是烟 呛得不行
        配电箱在冒烟
        洗衣机背后冒黑烟
        对门门缝里冒烟 敲门没人应
        闻到烧焦味 从墙里面出来的
        空调冒烟了 还有糊味
        smoke coming from the electrical panel
        corridor is full of smoke
        i smell something burning in the stairwell
        电梯机房那边有浓烟
        插座那有焦糊味 烫手
        屋头一股胶皮烧糊的味道 找不到哪来的
        整层楼烟雾弥漫
        冒烟子了 冒烟子了 电饭锅
        地下室有股很大的烧电线的味道
        车库B2有烟 看不清路
        有烟從樓下窗戶冒上來
        The microwave is smoking and sparking
        我们这层走廊烟大得睁不开眼
        高压锅炸了
        楼上砰的一声爆炸了
        煤气罐爆了
        热水器炸开了 屋里都是水和烟
        there was an explosion in the garage
        有人在撬我家门
        家里进贼了
        有个陌生人在我家客厅
        半夜有人从窗户爬进来
        有人一直在拧我家门把手 我一个人
        小偷在楼道 在撬隔壁的锁
        someone is trying to break into my apartment
        there's a strange man in my living room
        有人翻阳台进来了 我躲在厕所
        门外有个男的一直砸门 我不认识
        贼娃子翻进二楼了
        床底下有人
        我听到楼下有人撬窗户
        家里被盗了 门锁被撬开
        有個陌生人一直在門口徘徊不走 我好怕
        刚回家发现门被撬了 屋里翻得乱七八糟
        he's climbing over my balcony
        有人跟踪我 跟到电梯里了
        地库有个男的跟着我 不敢下车
        屋里有人!不是我家的人
        有个醉汉在踹我的门
        有人拿我家钥匙在开门 不认识
        I heard someone breaking the window downstairs
        我爸突然晕倒了
        老公倒在地上叫不醒
        奶奶昏过去了 快叫救护车
        有人在大堂晕倒了
        my wife passed out and won't wake up
        我婆婆喊不答应了
        孩子抽搐 翻白眼
        邻居大爷躺在楼梯间不动
        爷爷口吐白沫
        保安晕过去了 在南门
        宝宝没呼吸了
        there is a man unconscious in the lobby
        老伴说话不清楚 嘴歪了
        外公不省人事
        我老婆發燒抽筋昏迷了
        我媽暈倒了
        健身房有个人倒了 没反应
        救命啊我爸没气了
        人昏死过去了 在三楼
        老汉儿喊不醒了 咋整
        my dad collapsed in the bathroom
        he is not breathing
        我头晕得站不住 快晕过去了 家里没人
        低血糖 要晕了 在电梯口
        妈中风了 半边身子动不了
        女儿高烧40度抽起来了
        胸口好痛 喘不过气
        我爸心脏病犯了
        chest pain can't breathe
        心绞痛 药不在身边
        老公胸口痛得冒冷汗
        爷爷捂着胸口说难受
        喘不上气了
        妈妈哮喘发作 喷雾用完了
        my husband is having a heart attack
        胸闷得厉害 左手发麻
        心口像压了石头 一个人在家
        心臟好痛
        呼吸困难 快来人
        老爷子心梗了
        心慌得厉害 出冷汗 感觉要死了
        i have crushing pain in my chest
        出不赢气了
        电梯卡住了 我在里面
        困在电梯里了
        电梯停在7楼和8楼中间
        被关在电梯里 灯都灭了
        我们三个人困在1号梯
        电梯突然往下掉 现在不动了
        stuck in the elevator, building 3
        the lift stopped between floors and we're inside
        电梯门打不开了 里面有老人
        电梯遭卡起了 出不来
        轿厢里有个小孩出不来
        電梯困人 5棟2單元
        货梯停了 我跟搬家师傅关在里头
        梯子里头困到了 按铃没人理
        help im trapped in lift 2
        电梯坏在半空了 好闷
        elevator doors won't open, I'm stuck
        关到电梯头了 快来
        电梯里没信号 门不开 已经十分钟了
        娃儿一个人困在电梯里头哭
        水管爆了
        厨房水管爆裂 水喷得到处都是
        家里淹了 水到脚踝
        楼上水哗哗往下流 客厅都淹了
        地下车库进水 快到膝盖了
        消防栓爆了 水往楼道里涌
        pipe burst, water everywhere
        my flat is flooding
        总阀关不上 水一直喷
        热水器下面的软管炸了 满屋都是水
        天花板像下雨一样
        卫生间倒灌 污水漫到卧室了
        水漫金山了 快来关总阀
        水管爆咗 快啲嚟人
        洪水灌进地库了
        水漏到配电箱了
        the ceiling is pouring water onto the light
        屋头遭水淹了
        水表那里喷水 楼道全是水
        暖气管爆了 热水喷出来
        water is gushing from under the sink, cannot turn it off
        我儿子不见了
        孩子走丢了 四岁 穿红衣服
        娃在小区里找不到了
        女儿放学没回来 电话打不通
        my daughter is missing
        can't find my 3 year old
        我妈有老年痴呆 走丢了
        孙子被一个女的抱走了
        小孩在游乐场那边不见了 帮忙广播
        幺儿不在屋头 到处都没得
        有人要抢我孩子
        my son wandered off in the garage
        老人走失了
        孩子不見了 快調監控
        奶奶出去买菜到现在没回来 她记性不好
        toddler gone from the playground
        细路唔见咗
        弟弟跑出去就找不着了
        我触电了
        洗澡的时候被电了 手麻
        师傅被电倒了
        热水器漏电 我老婆被电到了
        小孩摸插座被电了
        got an electric shock from the washing machine
        他遭电打了 躺到不动
        水龙头带电 一碰就麻
        电线断了掉在水里 有人踩到
        someone got electrocuted in the pump room
        开关冒火花 噼里啪啦的
        我爸修灯触电 从凳子上摔下来了
        觸電了 快拉閘
        路灯杆漏电 麻人
        我妈摔倒了 起不来
        奶奶在浴室滑倒了 头流血
        老爷子从楼梯上滚下去了
        my grandpa fell and can't get up
        婆婆绊倒了 腿好像断了
        外公摔了一跤 动不得
        老人在花园摔倒了 没人扶
        老伴摔了 喊痛 不敢动她
        I fell down and can't move, alone at home
        我爸在卫生间跌倒 起不来
        阿婆跌倒咗
        楼下有个老太太摔倒了
        我摔了 腿断了 动不了
        mum slipped in the shower and hit her head
        嬢嬢跶了一跤 脑壳流血
        老人从床上摔下来了
        妈摔了 地上好多血
        我不想活了
        活着没意思 我想死
        我站在楼顶
        有人要跳楼 6栋楼顶
        我把安眠药全吃了
        我割腕了
        I want to kill myself
        室友说她要自杀 把门反锁了
        撑不下去了 再见
        我女儿在窗台上坐着 说要跳
        有个姑娘坐在天台边上哭
        不想活了 对不起大家
        想结束这一切
        nothing matters, i'm going to end it all tonight
        活起没得意思 想喝农药
        我走了 照顾好我的猫 不要找我 下辈子再见
        there's a girl on the roof, I think she's going to jump
        老公留了遗书 人不见了
        我吞了一瓶药
        真的撑不住了,想从阳台跳下去
        I just took a whole bottle of sleeping pills
        不如死了算了
        老公在打我
        他又打我了 救我
        我男朋友掐我脖子
        前夫在门口要砍我
        家暴 快来
        my husband is hitting me
        he has a knife and he's threatening me
        隔壁男的在打老婆 惨叫
        楼上打起来了 女的在喊救命
        他把我锁在房间里 不准我出去
        爸爸在打妈妈 流血了
        他喝了酒要打死我
        求你们快来 他要弄死我
        help he's beating me up
        不敢出声 他在砸门 打字说
        老公拿菜刀追我
        儿子打我 我是老人
        隔壁有小孩被打得惨叫
        please don't call, he is right here, he hit me
        遭我老公打了 脸上都是血
        我老公打我 我躲到厕所了
        he is choking me
        孩子误食了老鼠药
        我妈喝了农药
        娃把洗衣液喝了
        全家吃了蘑菇上吐下泻
        孩子吞了纽扣电池
        my son drank bleach
        食物中毒了 三个人都在吐
        宝宝把干燥剂吃了
        老人吃错药了 现在迷糊
        我误喝了消毒水
        小孩吃了奶奶的降压药
        my toddler swallowed a button battery
        吃了菌子 看到小人了
        吃了發芽的土豆 上吐下瀉
        煤气中毒 我们都头晕
        喝了假酒 眼睛看不见了
        we all ate the mushrooms and are vomiting
        耗子药遭娃吃了
        有人从楼上掉下来了
        孩子从窗户掉下去了
        有人坠楼 在3栋楼下
        工人从脚手架上摔下来
        楼上扔东西砸到人了
        外墙砖掉下来砸伤人了
        someone fell from the 5th floor
        a flower pot fell and hit my head
        娃翻到阳台外面了 挂在栏杆上
        装空调的师傅掉下去了
        小孩爬到窗外了
        有個人從樓上掉下來
        高空抛物砸中我妈的头
        玻璃掉下来砸到小孩
        a kid is hanging from the balcony
        从梯子上跶下来了 动不了
        我被抢了
        有人抢劫
        楼下有人持刀
        刚刚有个男的抢了我手机跑了
        someone robbed me in the parking lot
        有人拿刀砍人
        地库有人被打劫
        门口打群架 有人拿棍子
        he snatched my bag and ran
        两个人拿着刀在大堂
        飞车抢包 往南门跑了
        有人绑架
        遭抢了 遭抢了 在单元门口
        搶劫啊 快來保安
        a guy with a knife in the lobby
        保安跟人打起来了 头都打破了
        they mugged my mother at the gate
        有人勒我脖子抢项链
        救命
        救命啊!!!
        help!!!
        SOS
        快叫救护车
        打120 快
        出人命了
        孩子头卡在栏杆里了
        宝宝被反锁在车里 好热
        手指被电梯门夹断了
        鱼刺卡喉咙 喘不上来
        噎住了 脸都紫了
        my baby is choking
        羊水破了
        被开水烫伤 一大片皮都掉了
        流血止不住
        手被玻璃割了 血一直流
        有人溺水 在泳池
        孩子掉进池塘了
        天花板塌了 压到人
        楼下车撞到小孩了
        有人被狗咬了 腿上全是血
        家里有条蛇
        孩子一个人锁在家里 灶上还开着火
        快来人!!有人死了
        my neighbour is screaming for help
        严重过敏 喉咙肿了 喘不了气
        有人在游泳池沉下去了
        I cut my hand badly, blood everywhere
        猥亵 电梯里有个男的摸我
        隔壁飘过来好浓的煤气味儿,我们都不敢按电灯
        燃气管道断了 呼呼往外跑气
        灶具阀门松了 有股臭鸡蛋味道 开窗都散不掉
        刚开门一屋子煤气味 我爸还在睡觉
        Can you send somebody? there's a gas smell near the meters on our floor
        天燃气泄露,5号楼1单元
        瓦斯爐漏氣了 味道好重
        不晓得哪家没关气 楼道里闻得到
        厨房烟机在往外冒火苗
        楼底下停的电驴烧起来了
        六楼有户人家在冒火光 你们看到没得
        床头的充电宝突然烧起来
        厨房油着了 火苗窜到天花板
        My neighbor's balcony is on fire!!!
        有明火 12栋楼顶
        娃娃玩打火机把沙发点燃了
        窗外飘进来黑烟
        热水器在冒烟并且发出啪啪声
        电表间有烧糊的气味还噼里啪啦响
        Smoke alarm going off and I can see smoke under the door
        一股电线烧焦的味道 插排烫得很
        电梯口有烟雾 越来越大
        屋顶在冒浓烟 看着像是对面楼
        吹风机冒烟了,插座黑了
        有个穿黑衣服的男人撬开我家窗户了
        我家门锁有人在弄 猫眼看是个不认识的
        听到客厅有脚步声 我老公出差了
        Some guy just walked into my apartment, I don't know him
        门外有人拿工具捅锁眼
        回来一看门开着 家里被偷光了
        窗户有人爬 三楼外墙
        半夜有人敲窗子 还在试着推开
        阳台有个黑影蹲着
        屋里进人了 我躲在衣柜里
        姐妹被人尾随到单元门口了
        我婆婆脸色铁青 叫她不答应
        健身房跑步的大哥突然栽倒了
        孩子发烧抽过去了 眼睛翻白
        我妈妈洗澡洗着洗着倒了 没知觉
        老师在泳池边昏倒了
        He collapsed and he's not responding, we're at the playground
        外卖小哥倒在单元门口 不省人事
        爸爸好像没有呼吸了 怎么做人工呼吸
        奶奶突然手脚没得力气 嘴巴往一边歪
        我头晕目眩 手脚发软 快倒了 一个人
        公公左边胸口像针扎一样痛 直冒冷汗
        心脏跳得好快 喘不上来
        我爸胸痛放射到后背 站不起来
        老毛病心绞痛犯了 硝酸甘油找不到
        Having chest tightness and my arm is numb
        胸口压得慌 嘴唇发紫
        电梯卡在12楼跟13楼当中了 里头四个人
        刚进电梯就黑了 门开不了
        老爸被关在货梯里头
        elevator stuck, three of us inside, please send help
        電梯突然停了 我們出不去
        电梯哐当一声不动了 我在里面
        小朋友一个人关在电梯里
        电梯往下滑了两层 现在门打不开
        我们被困住了 3单元右边那部梯
        卫生间水管断了 水像喷泉一样
        回家发现水漫到走廊了
        楼上爆水管 我家天花板瀑布一样
        地下室的水已经淹到小腿了
        消防管道破裂 电梯口全是水
        water is coming through the ceiling like rain
        洗衣机进水管脱了 满地都是水 阀门锈死关不上
        暴雨灌进车库 车都要泡了
        主水管炸裂 楼道成河了
        儿子下楼玩 两个小时了到处找不到
        刚刚在大堂一转身娃就不见了
        我女儿六岁 跟家人走散了
        有个老奶奶迷路了 找不到家 我们是家属 她走失了
        my little boy was right here and now he's gone
        外孙被陌生人牵走了
        小区里找遍了都没看到我儿子
        婆婆老年痴呆自己跑出去了 找不到人
        洗澡的时候水带电 把我打了一下 整个手臂都麻
        娃拿钥匙捅插座 被电飞了
        维修工在配电房触电倒地
        the washing machine shocked me badly and my hand is numb
        电线垂下来碰到人了
        老妈在菜地里绊倒 髋骨好像断了
        爷爷从床上滚下来 头上全是血
        外婆上厕所摔了 喊她也说不出话
        爸爸下楼梯踩空摔了 腿变形了
        Grandpa slipped on the ice outside block 3, he can't stand
        我摔下来了 背动不了 手机在手边
        不想再撑下去了 我在天台
        男朋友发消息说要跳江 现在联系不上
        我吃了三十多片安眠药
        我姐把自己锁在浴室说要割腕
        活着太痛苦了 让我走吧
        I can't do this anymore, I'm going to jump
        觉得自己是累赘 想一走了之 已经写好遗书
        三楼阳台有个女娃娃骑在栏杆上哭
        他喝醉了在砸东西 扬言要砍死我和孩子
        我丈夫把我打得鼻青脸肿 锁在卧室
        楼上男人正在打孩子 孩子叫救命
        前男友堵在门口 拿着棍子
        he slapped me and took my keys, I'm scared he will come back
        妈妈被爸爸打得满脸是血
        我被软禁了 帮我报警 他不让我走
        娃把84喝了一大口
        我奶奶误把农药当饮料喝了
        吃完外卖全家拉肚子呕吐 孩子脱水了
        宝宝吞了一颗磁力珠
        My kid ate some berries from the garden and is vomiting
        一氧化碳 我们三个都站不起来了
        有人从十楼跳下来了
        晾衣服的阿姨从窗口翻下去了
        外墙清洁工绳子断了掉下来
        空调外机掉下来砸到路人了
        my friend fell off the balcony
        梯子倒了 师傅摔下来不动了
        天上掉下来一块玻璃 划到娃的脖子
        门口有人拿着西瓜刀
        快递柜那里抢东西 还打人
        包被摩托车抢走了 人被拖倒了
        两伙人在南门打起来 有人拿砍刀
        I just got mugged by the north gate
        保安被捅了
        有人拿枪指着我
        孩子手指卡在滑梯缝里拔不出来
        宝宝吃花生呛到了 脸发紫
        刀切到手 血喷出来止不住
        我老婆要生了 羊水破了
        被马蜂蜇了 喉咙肿起来喘不上气
        车里锁着个小孩 车窗关着 快热死了
        有只大狗在咬人
        有人掉进景观湖里了
        外墙塌下来一块 有人被压
        地震了 墙裂开了
        """;

    public const string Calm = """
        周六订一桌火锅
        火锅店几点开门
        帮我订去重庆的火车票
        打火机有卖的吗
        煤气灶打不着火 来修一下
        燃气灶点不着了
        物业什么时候搞消防演习
        灭火器过期了要换不
        家里想买个灭火器
        消防通道堵了东西 清一下
        煤气费欠了多少
        燃气卡怎么充值
        天然气怎么开户
        想装一个燃气报警器
        烟雾报警器没电了一直滴滴叫 换下电池
        楼上天天抽烟 烟味飘下来烦死了
        隔壁做饭油烟味大
        有人在电梯里抽烟
        楼道里有烟头
        电梯坏了几天了还没修
        电梯又停了 天天爬楼
        电梯按钮没反应
        电梯门关不上 一直叮叮响
        电梯卡丢了补一张
        电梯有异响
        电梯里贴的广告太多
        电梯里味道好大
        等电梯等了十分钟
        搬家预约电梯
        水龙头滴水
        马桶漏水 明天来修
        马桶堵了
        楼上漏水 天花板有水渍
        厨房水管漏水 下午来修
        阳台地漏堵了 积水
        洗衣机漏水
        热水器不出热水
        花洒喷水不均匀
        浇花的水管坏了
        地库有积水 扫一下
        空调滴水
        停水了吗
        水压小
        跳闸了 来看看
        插座没电
        换个插座
        灯闪 可能线路老化
        漏电保护器老跳
        开关坏了
        怕漏电 帮我检查下线路
        笑死了 你真逗
        累死了 想找人按摩
        热死了 空调不制冷
        气死我了 快递又丢了
        饿死了 有啥好吃的
        今天加班到想死 帮我订个外卖
        尴尬得我想死哈哈
        作业太多了 我要死了
        吓死我了 刚看了恐怖片
        这价格贵得吓人
        我心痛我的钱
        忙得喘不过气 请个保洁
        堵车被困在高速上了 可能晚点到
        困死了 想喝咖啡 代买一杯
        昨天我妈摔了一跤 现在好了 想装个扶手
        浴室想装防滑扶手 怕老人摔
        给老人找个护工 他腿摔断了在家养着
        我骨折了 帮我拿下快递
        我爸有高血压 想约个体检
        想给爸爸约心脏科专家
        心脏病人能参加健步走吗
        帮我买盒感冒药
        家里备点创可贴和碘伏
        切菜划了一下手指 有没有创可贴
        孩子流鼻血了已经止住了
        儿子的书包不见了 帮查监控
        女儿的门禁卡丢了
        快递不见了
        我的猫走丢了 橘色的
        狗不见了 帮忙贴个启事
        钥匙找不到了
        孩子找不到家教
        我妈找不到停车位
        小偷电影在哪里看
        昨天电动车被偷了 想调监控
        快递被偷了
        车位被人抢了
        抢红包活动啥时候
        抢修水管的师傅到哪了
        保安打人的事怎么处理的
        楼上吵架 太吵了
        小孩打架 说说他们家长
        两只猫在打架 吵死了
        楼上两口子天天吵
        有人一直按门铃推销
        有个男的在楼下发传单
        陌生人可以进小区吗
        昨晚有人敲门 是谁啊
        师傅一直敲门我没听到
        约了师傅 他在门口敲门了
        有人在家 下午可以来
        家里有人 直接上来
        屋里有人睡觉 轻点
        家里有个老人 需要照顾
        有陌生快递放门口了
        想学急救课程
        煤气中毒怎么预防 有讲座吗
        食物中毒讲座几点
        电脑中毒了 来个人修
        手机被水淹了
        花被我淹死了
        想灭蟑螂 买点药
        狗吃了巧克力 附近哪有宠物医院
        小区有老鼠药吗 别毒到狗
        跳楼价促销是真的吗
        跳楼机好玩不
        密室逃脱里有个杀人狂 吓死
        讲个鬼故事
        这游戏里怎么杀死boss
        梦见家里着火 啥意思
        昨天那个火警是怎么回事
        听说前天2栋着火了 真的吗
        上个月电梯困人那次 后来赔了没
        上次煤气泄漏 现在换好管子了吗
        昨天晕倒的那个保安没事吧
        报警器误报了 没事
        火灭了没事了 不用来了
        孩子找到了 谢谢大家
        如果着火了该往哪跑
        万一电梯困住怎么求救
        会不会漏电啊 这个插座
        电动车在楼道充电 容易着火 你们管不管
        有人在楼道充电瓶车 很危险
        有人高空抛物 差点砸到人
        楼上扔烟头下来
        阳台护栏松了 怕小孩掉下去
        窗户关不上
        外墙瓷砖松了 要掉
        火灾保险推荐一个
        家财险管不管水淹
        有没有救生圈 去游泳
        游泳池几点开
        急 帮我打印下文件
        急急急 来个人开锁
        十万火急 帮我代驾
        救命 这个作业怎么写哈哈哈
        救命这家餐厅也太好吃了吧
        要死要死 又忘带钥匙
        Is there a fire drill next week?
        my fire extinguisher expired
        how do I pay the gas bill
        gas station nearby?
        the elevator is so slow
        elevator smells bad
        someone is smoking in the stairwell
        the smoke detector keeps chirping, low battery
        faucet is dripping
        toilet is clogged
        my AC is leaking a bit of water
        I'm dying of laughter
        this heat is killing me
        I'm starving, any food?
        my phone died
        the battery is dead
        I'm stuck in traffic, can the cleaner wait
        stuck in a meeting, come later
        I missed the fireworks, when's the next
        book a fireplace cleaning
        movie about a burglar, recommend
        my cat ran away
        lost my keys
        I lost my umbrella in the lobby
        heart shaped balloons please
        can't find the parking entrance
        the baby stroller is stuck, wheel broken
        my son's bike was stolen yesterday
        yesterday grandma fell but she is fine now
        kill the cockroaches please
        bomb bag cleaning? lol
        what's the emergency number
        紧急联系人改一下电话
        急救箱在哪里
        AED在哪
        消防栓漏水 滴了一点
        家里刀钝了 磨刀师傅来吗
        水果刀借一把
        胸罩洗衣袋有没有
        老人爬楼梯难 想装电梯
        宝宝反锁了门 哈哈 自己又打开了
        儿子把手机摔了 屏碎了
        奶奶的碗摔碎了 扫一下
        药吃完了 帮我买降压药
        提醒我妈吃药
        电池没电了换电池
        微波炉里面打火花了昨天 想换一台
        蛇年吉祥物有吗
        蛇皮袋借两个
        保险丝烧了换一下
        灯泡烧了
        锅烧糊了 怎么清洗
        衣服烧了个洞 能补吗
        发烧39度 帮买退烧药
        孩子发烧了 附近儿科医院在哪
        头晕 想约个医生
        有点感冒
        腰痛想按摩
        牙疼 附近牙科
        娃肚子疼 想请个医生上门
        晕车药有没有
        空调外机声音大 像爆炸一样
        放鞭炮的太吵
        半夜装修 钻墙 要疯了
        狗叫一晚上 想死的心都有
        你们物业要逼死人啊
        钱都被你们抢光了 物业费这么高
        强盗啊 收这么多钱
        抢钱啊你们
        这不是要我命吗 停水三天
        垃圾臭死了
        楼道灯不亮 黑得吓人
        监控坏了没
        单元门坏了 陌生人随便进
        今晚想吃火锅 帮忙订位
        明天几点的火车来着 帮我查
        附近有没有烧烤摊
        能帮我换个燃气灶吗 旧的了
        天然气欠费停了 怎么恢复
        厨房想改燃气管道 要找谁审批
        请问灭火器多久检查一次
        消防栓的玻璃碎了
        烟感装在哪里比较好
        煤气报警器到期了要换
        对面楼在放烟花好吵
        楼下烧烤店油烟太大 熏得慌
        有人在楼梯间抽烟 满地烟头
        保姆把菜烧糊了 想换个保姆
        锅底烧黑了 洗得掉吗
        衣服被烟头烫了个洞
        电梯广告太吵了
        电梯什么时候年检
        电梯里信号不好 能不能装个增强器
        电梯轿厢脏了 扫一下
        能不能帮老人按下电梯 他腿脚不便
        搬家公司被堵在门口了
        我被堵在停车位里了 前面那辆车挪一下
        车子困在雪地里了 拖一下车
        卡里钱被困在平台了
        卫生间地漏返味
        厨房龙头关不紧 一直滴
        马桶一直流水 停不下来
        洗衣机排水管漏了点水
        空调漏水滴到地板上
        下雨窗户渗水
        鱼缸漏水了 想换一个
        地下室有点潮
        游泳池的水换了没
        孩子的电话手表丢了
        儿子作业找不到了
        老婆找不到车钥匙
        我家狗昨天走失 已经找到了
        请帮忙找一下我丢的耳机
        孩子早上没赶上校车
        女儿明天没人接 帮忙接一下
        想给老人装个防走失手环
        爷爷耳朵不好 按门铃没反应
        机器人没反应
        按了呼叫键没反应
        手机摔了 附近哪里修
        昨天下楼摔了一跤 膝盖擦破了 有碘伏吗
        花盆摔碎了 来扫一下
        孩子怕打雷
        我怕黑 楼道灯修一下
        房价跌了
        摔跤比赛在哪看
        有静电 老被电到
        门把手有静电 麻了一下 正常吗
        新能源车充电桩没电
        充电桩坏了
        灯一闪一闪的
        家里老跳闸 怕短路
        蚊子咬了一身包
        被蚊子咬惨了 有花露水吗
        猫抓了一下 打疫苗去哪
        附近哪里可以打狂犬疫苗
        胸口碎大石表演在哪看
        心脏彩超在哪做
        血压有点高 约个医生
        睡不着觉 想咨询下医生
        牙龈出血 附近牙医
        膝盖疼 想做理疗
        头疼 帮忙买盒布洛芬
        酒喝多了想吐 帮买醒酒药
        晕车贴有没有
        宝宝吐奶了 洗地毯
        娃吐了一床 洗床单
        吃撑了想吐哈哈
        今天热得快昏过去 空调快来修
        被老板骂死了
        气得我想打人
        你再不回我我要打人了 开玩笑
        打死我也不吃香菜
        要死了 又要交物业费
        这天气要冻死人
        房租高得想跳楼 哈哈
        想死家乡的味道了
        我要杀了这些蟑螂
        杀鱼师傅有没有
        刀借一下 切西瓜
        借把菜刀
        我看到有小偷在抖音上 笑死
        看了个抢劫的电影 推荐你看
        楼上小孩跑跳 吵死人
        楼上两夫妻吵架好凶 天天吵
        夫妻吵架能请人调解吗
        邻居家狗叫
        小区有人打太极 音乐太吵
        物业能不能查下谁砸了我的车窗 昨晚的
        车被刮了 调监控
        门口有人发广告
        陌生电话骚扰 能拉黑吗
        我家门口多了个陌生包裹
        送水的在门口敲门 我不在家
        师傅进屋要穿鞋套
        钥匙忘在屋里 开锁
        把自己锁门外了
        门打不开了 叫开锁
        阳台门卡住推不开
        抽屉卡住了
        电视没反应
        跳广场舞在楼顶 太吵
        楼顶能晒被子不
        我在楼顶晒了被子 帮收一下
        想在天台种菜
        树倒在地上了 挡路
        自行车倒了一排
        垃圾桶倒了
        路灯杆歪了 怕倒
        围墙裂缝
        天花板掉灰
        瓷砖翘起来了
        吊顶有点下沉 来看看
        救护车堵住我的车位了
        昨天来的救护车是谁家
        上次来救火的消防车压坏草坪了
        急诊最近的是哪家医院
        120元的套餐还有吗
        110平的房子保洁多少钱
        119号房间在哪
        911是什么车
        sos按钮怎么用
        Help me book a table
        help me move a sofa on Saturday
        can you help? I need a plumber
        My sink is leaking under the cabinet
        The light keeps flickering
        The fire door on 3 won't close
        is the gas included in the fee
        gas is off, how do I turn it on again
        the smell in the garbage room is terrible
        My kid lost his bike key
        I'm dead tired, any massage?
        I could kill for a burger
        the AC is not responding
        the door won't open, I need a locksmith
        stuck drawer repair
        My neighbor is fighting with his wife every night, noise complaint
        What time does the pool open
        someone parked in my spot
        the guy who fixed my sink was great
        there's a man at the gate delivering my sofa, let him in
        a stranger's package is at my door
        where can I buy a first aid kit
        any CPR classes?
        is the water safe to drink
        ceiling has a small water stain
        burnt pan cleaning
        my dog ate chocolate, vet?
        my dad is in hospital, need a nurse next week
        grandma needs a wheelchair
        I broke my leg last month, need help with groceries
        """;

    public static IEnumerable<string> Lines(string table) =>
        table.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
