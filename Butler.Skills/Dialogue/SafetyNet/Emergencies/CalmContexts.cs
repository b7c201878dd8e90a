using Butler.Skills.Language.Cues;

namespace Butler.Skills.Dialogue.SafetyNet.Emergencies;

/// <summary>Why alarming words may mean no alarm: words that hold them by accident, and talk about what is not happening now.</summary>
internal static class CalmContexts
{
    /// <summary>Words that only contain an alarming word; they are blanked out before anything is looked for.</summary>
    public static readonly CueSet Harmless = CueSet.Of("""
        火锅|火车|高铁站|火星子|火腿|火柴|火龙果|火把|烟火气|灯火|火热|火爆|火气|火辣|火候|火鸡|火炬|火山|火葬|火化|火山石|发火|上火|降火|去火|恼火|窝火|红火|走火入魔|开火做饭|小火|中火|文火|大火煮|大火炒|大火收汁|生火|打火机|点火器|不出火苗|没火苗|没得火苗|打不着火|打不燃火|打不起火|点不着火|点不燃火|不打火|有打火|烤火|篝火|火盆|动火|明火作业|防火|消防|灭火器|灭火毯|火灾险|火灾保险|火灾报警器|火警演|火灾演|着火点|没着火|没有着火|不是着火|没起火|没有起火|萤火|火箭|火烈鸟|火炕|热火|过火|救火车|火了一把|很火|太火|特别火|超火|好火的|最火|爆火|火出圈|火的那|没关系|拱火|火烧店|驴肉火烧|褡裢火烧|卤煮火烧|火烧夹|火烧（|火烧(|吃火烧|玩火|火烧云|火烧眉毛|火烧火燎|着急上火
        太燃了|燃爆|燃脂|点燃激情|燃料|燃油
        楼梯|人字梯|借梯|滑梯|爬梯|云梯|阶梯|防走失|想死的心|想死家|得快昏|得快晕|得要晕|得要昏|快热昏|快热晕|快累晕|快饿晕|热昏了头
        弄不动|搬不动|走不动|拿不动|提不动|洗不动|做不动|抬不动|干不动|拖不动|爬不动|推不动
        煤气费|燃气费|天然气费|气费|煤气卡|燃气卡|燃气表|煤气表|天然气表|气表|煤气公司|燃气公司|燃气本|煤气本|开通燃气|开通天然气|通天然气|充燃气|充天然气|交燃气|燃气安检|有没有漏气|有没有煤气泄|有没有燃气泄|漏没漏|没漏气|没有漏气|不漏气|没有煤气味|没煤气味|gas bill|gas station|gas stove|gas fee|gas meter|gas card|gas company
        嗓子冒烟|喉咙冒烟|七窍生烟|气得冒烟|烟雾探测器|烟雾报警器
        笑死|累死|热死|气死|急死|冷死|饿死|困死|烦死|臭死|吵死|丑死|痒死|吓死|忙死|贵死|撑死|渴死|美死|爱死|香死|晒死|堵死|脏死|杀死|难吃死|难受死|疼死了我的心|愁死|闷死|无聊死|尴尬死|卷死|想死你|想死我|想死他|恨死|羡慕死|馋死|背死|淘死|闹死|死机|死角|死鱼|死结|死板|死心|死循环|死活|死党|死忠|该死|死贵|要死不活|半死|死皮|死宅|死磕|不见不散|社死|laughing to death|bored to death|dying to|to die for|starving to death|killing me lol|killing time|dead battery
        被困在会|困在会|困在公司|困在办公|困在机场|困在路上|困在高速|困在堵
        抢修|抢购|抢票|抢单|抢红包|抢课|抢号|抢占|抢手|抢先|抢救室|抢镜|抢答|哄抢|抢鲜
        打我电话|打我手机|打我座机|打我…电话|打我微信|打给我|打电话|打个电话|打扫|打理|打蜡|打印|打包|打车|打折|打扰|打听|打算|打卡|打针|打孔|打胶|打磨|打烊|打牌|打麻将|打球|打游戏|玩游戏|打王者|打太极|打羽毛球|打乒乓|打篮球|打网球|打高尔夫|看电影|看电视|看剧|看新闻|打疫苗
        气炸了|气炸|心态炸|心态崩|炸鸡|炸酱|炸毛|油炸|炸串|炸薯条|空气炸锅|朋友圈炸|群里炸|炸裂
        贼贵|贼好|贼快|贼慢|贼拉|贼棒|贼香|贼难|贼多
        杀毒|杀虫|杀菌|刹车|杀青|秒杀|杀价|扼杀|灭杀|剧本杀|狼人杀|杀人游戏|杀猪菜
        跳楼价|跳楼机|跳楼大甩卖|电子枪|扫码枪|枪头
        止血贴|止血带|血糖仪|血压计|血压仪|量血压|测血压|测血糖|血常规|验血|抽血|献血|血糖高|血压高|血脂|猪血|鸭血|毛血旺|热血|心血|血拼|血亏|血赚|出血价
        漏电保护|漏保|漏电开关|漏电断路|漏电保险|防漏电|防触电
        中暑药|晕车|晕机|晕船|晕车药|晕染|笑晕|看晕|绕晕|忙晕
        水淹死的花|淹死了花|火灾隐患|安全隐患
        电视|电动车位|蛇皮袋|贪吃蛇
        心痛价|心疼
        fire drill|fire alarm test|fireplace|fire extinguisher|fire exit|fire door|fire insurance|fire sale|fire pit|firework*|campfire|fire hydrant|fire safety|fire blanket|smoke-free|smoke break|smoked|heartbreak|sweetheart|heart of the|kill time|killer deal|drop dead gorgeous
        """);

    /// <summary>It is over, or was some other day.</summary>
    public static readonly CueSet Past = CueSet.Of("""
        昨天|昨晚|昨日|昨夜|昨儿|前天|前晚|大前天|上次|上回|上周|上星期|上礼拜|上个月|上月|去年|前年|前几天|前段时间|前阵子|以前|之前|曾经|那次|那回|当年|几年前|小时候|早些年|年轻时|上半年|历史上
        yesterday|last week|last month|last year|last night|last time|used to|years ago|months ago|days ago|back then|once had|the other day
        """);

    /// <summary>It still goes on or has just begun, whatever day is named.</summary>
    public static readonly CueSet Ongoing = CueSet.Of("""
        现在|到现在|还在|仍|又|越来越|更大|更浓|更严重|刚刚|刚才|刚发现|才发现|突然|一直|今天|马上|快来|还没停|没停|止不住|没好|还是|加重|回来发现|早上发现|发现家里
        still|now|again|getting worse|just found|just noticed|suddenly|today|keeps|ongoing|came home
        """);

    public static readonly CueSet Settled = CueSet.Of("""
        已经关|已关|已经灭|已灭|火灭了|扑灭了|火熄|已经好|已经没|已经修|已经处理|已经解决|已经找到|已经送|已经止|已经换|已经退|已经通|已经出来|已经救|已经出院|已经到家|已经脱险|没事了|没事儿了|没得事了|现在没事|人没事|都没事|说没事|查过|查了没|检查过|修好|换好|弄好|找到了|找着了|找回来|救出来|出来了|回来了|虚惊|误报|误会|误触|按错|解决了|处理完|处理好|处理了|已处理|恢复正常|不用来|不用管|散了没|味散|散完|散光了|散掉了|好多了|好了没|抓到了|抓住了|后来|事后|结果单|已经拆|不疼了|不痛了|退烧了|缓过来
        fixed|resolved|sorted|false alarm|all good|it's fine now|is fine now|fine now|okay now|ok now|already out|put out|found him|found her|was found|been found|came back|got out|is over|no longer|taken care of|already handled|recovered|all clear
        """);

    public static readonly CueSet NotSettled = CueSet.Of("还没找到|没有找到|没找到|没处理好|没修好|没解决|又着|不见好|还没灭|没灭|扑不灭|出不来|还没回来|没回来|散不|not fixed|not resolved|not put out|still not|haven't found|not found");

    public static readonly CueSet Fiction = CueSet.Of("""
        电影|电视剧|连续剧|这部剧|那部剧|追剧|剧情|小说|游戏|密室|综艺|短视频|抖音|快手|视频里|b站|新闻|报道|朋友圈看|网上看|梦到|梦见|做梦|噩梦|动画|漫画|作文|谜语|脑筋急转弯|讲个|故事|笑话|歌名|歌词|这首歌|书名|台词|主角|电影票|番剧|剧本|话剧|角色
        movie|film|game|novel|tv show|episode|dream|nightmare|dreamt|dreamed|news|series|story|song|lyrics|video game|book|podcast|documentary|escape room|quiz|riddle|trailer
        """);

    public static readonly CueSet Joking = CueSet.Of("哈哈|嘻嘻|嘿嘿|233|开玩笑|逗你|皮一下|狗头|手动狗头|😂|🤣|😆|😜|😝|lol|lmao|haha|hahaha|rofl|just kidding|jk|joking|joke");

    /// <summary>If, whether, in case: nothing has happened.</summary>
    public static readonly CueSet Supposed = CueSet.Of("""
        真要着火|真着火|真的着火|起火咋|着火咋|着火怎么办|起火怎么办|怕是要燃|哪天着火|哪天起火|如果|要是|假如|假设|万一|倘若|会不会|会…吗|会…不|怎么预防|如何预防|预防|防止|避免|以免|免得|以防|容易…火|怕…火|怕…电|怕…摔|怕…漏|怕…爆|怕…炸|怕…偷|怕…贼|怕…丢|怕…掉|怕…砸|怕…伤|怕…晕|担心|怕出事|演习|演练|演示|培训|讲座|宣传|知识|课|教程|科普|指南|应急预案|规定|须知|一般|通常|平时|听说|据说|传说|预警|是不是真的|怎么办理|怎么申请
        if there|if a|what if|in case|would it|could it|prevent*|drill|training|course|class|workshop|lecture|policy|procedure|rules|guideline*|insurance|hypothetically|worried about|afraid of heights|how do i avoid|what should i do if|what to do if|just in case
        """);

    /// <summary>Somebody wants to buy, pay, know or complain about the matter.</summary>
    public static readonly CueSet Enquiry = CueSet.Of("""
        怎么买|怎么交|怎么缴|怎么办卡|怎么申|怎么玩|怎么收费|怎么换|怎么装|怎么用|怎么清洗|哪里买|在哪买|在哪里买|多少钱|收费|价格|贵不贵|险多少|保险|财险|投保|理赔|推荐|想买|帮我买|帮买|买点|买个|买一|备用|备着|常备|家庭装|安装一|装一个|想装|要装|更换|保养|年检|多久一次|几点|什么时候演|通知|公告|为什么|为啥|问问|想问下|想问一下|咨询|了解一下|请教|结果单|记录|报告|证明|麻烦说下|建议|费怎么|怎么预约|能不能装|售后|保修
        how much|how do i buy|how do i pay|how to pay|price|cost|where can i buy|buy some|buy a|recommend|install a|replace|when is|schedule|book a|brochure|warranty|refund|invoice
        """);

    /// <summary>A plaster will do.</summary>
    public static readonly CueSet Minor = CueSet.Of("""
        一点点|有点点|一点儿|小口|小口子|小伤|小划|创可贴|擦破|蹭破|破点皮|破了点皮|轻微|不严重|没大碍|没啥大|小问题|小事|不急|不着急|不要紧|没关系|棉签|红药水|碘伏|云南白药|烫伤膏|药箱
        small|tiny|a bit|minor|slight|band-aid|bandaid|plaster|not serious|not urgent|no rush|no hurry|first aid kit
        """);

    public static readonly CueSet Severe = CueSet.Of("很多血|止不住|动脉|休克|昏|不行了|救护车|120|119|严重得|ambulance|won't stop|a lot of blood");
}
