using Butler.Skills.Handoffs;
using Butler.Skills.Language.Cues;

namespace Butler.Skills.Dialogue.SafetyNet.Persons;

/// <summary>What is too weighty, too angry or too private for a program: one table per reason.</summary>
internal static class HandoffSigns
{
    private static readonly CueSet ServiceWanted = CueSet.Of("附近|周边|评分|哪家|哪里有|有没有推荐|推荐个|推荐一|推荐下|推荐几|求推荐|有推荐|找个地方|餐馆|饭店|酒店|宾馆|火锅|景点|民宿|咖啡|超市|买菜|nearby|recommend|restaurant|hotel|where can i|any good");

    private static readonly CueSet PaperWork = CueSet.Of("复印|打印|扫描|塑封|传真|快递|寄合同|帮我寄|寄出|寄个|寄一|邮寄|翻译|装订|校对|print|copy|scan|translate|laminate|courier");

    // Complaint

    private static readonly CueSet Complains = CueSet.Of("""
        投诉|我要举报|举报你们|曝光|告你们|告你|告到|去告|住建局|房管局|街道办告|消协|消费者协会|12345|12315|市长热线|市长信箱|媒体|上网发|发朋友圈曝|业主群里|电视台|差评|给个说法|要个说法|讨个说法|给个交代|要个交代|给我一个解释|要个解释
        complain*|formal complaint|make a complaint|report you|bad review|one star|1 star|zero stars|consumer association|media
        """);

    private static readonly CueSet Furious = CueSet.Of("""
        忍无可忍|受够了|受不了你们|太过分|过分了|欺人太甚|欺负人|岂有此理|不像话|太不像话|太差劲|太差了|服务太差|服务差|差劲|太烂|烂透|垃圾物业|垃圾服务|垃圾公司|狗屎|混蛋|王八蛋|滚|去死|妈的|他妈|tmd|特么|操你|傻逼|sb|智障物业|什么破|破物业|什么态度|啥态度|态度恶劣|态度差|态度太|态度不好|态度这么|恶心|骗子|骗人|骗钱|忽悠|坑人|坑我|黑心|不要脸|强盗|明抢|抢钱|吃人|拿钱不办事|光收钱|只收钱|收钱不|白交|白收|物业费白|不交物业费|拒交|不会再交|气死我|气死人|火冒三丈|气炸|离谱|太离谱|无语了|无法接受|不能接受|没法接受|不可接受|一肚子火|生气|很不满|非常不满|极度不满|不满意|失望|太失望|不负责任|不负责|没人负责|没人管|不管不问|没有人管|推来推去|推诿|踢皮球|互相推|敷衍|糊弄|应付|打发我|耍我|耍人|当我是|欺骗|到底会不会|到底管不管|到底有没有|到底来不来|到底还|到底什么时候|到底咋|你们到底|搞什么|搞啥子|搞撒子|有没有搞错|有没有王法|凭什么|凭啥|莫名其妙|简直|一点用都没有|没一点用|形同虚设|干什么吃的|吃干饭|是死人|都是摆设|我找你们老板|倒闭|解聘|换物业|炒了你们
        furious|angry|outrageous|unacceptable|ridiculous|terrible|horrible|awful|worst|disgusting|disgusted|pathetic|useless|incompetent|a joke|scam|rip off|rip-off|ripoff|fed up|sick of|had enough|disappointed|appalling|appalled|shame on|rude|disrespectful|shouted at|yelled at|swore at|insulted|liars|lied to|lying|never again|wtf|bullshit|damn|what the hell|how dare
        """);

    private static readonly CueSet BadService = CueSet.Of("""
        摆设|越来越差|一年不如一年|交钱有什么用|交钱干嘛|交的钱去哪|钱都去哪|收钱积极|玩我|耍我|逗我玩|不专业|不认真|马马虎虎|马虎|偷懒|磨洋工|磨磨蹭蹭|拖拖拉拉|走过场|走形式|应付了事|草草了事|随便弄|随便擦|没打扫干净|没擦干净|没洗干净|没弄干净|没清理干净|越洗越脏|乱扔|乱丢|乱停没人|抽烟还|玩手机不|睡觉不|打瞌睡|喝酒上班|中途走|提前走|早早走|干一半|做一半|没做完就|活没干完|没干完就走|答复呢|回复呢|说法呢|不给处理|不处理|不作为|不解决|不维修|不给修|不修|不来修|不回电话|不回我|不接电话|装聋作哑|视而不见|置之不理|没人修|没人处理|没人清|没人打扫|没人扫|没人理|没人负责|没人解决|没人过问|没人答复|回的都没有|弄湿我|弄得我|害得我|害我|耽误我|白等|白跑|让我白|空跑一趟
        not clean*|half done|half finished|didn't finish|left early|never fixed|nobody fixed|no one fixed|waste of money|waste of time|poor service|bad service|bad experience|poorly|unprofessional|careless|sloppy|lazy|ignoring|disgrace|worst|not happy with|unhappy with|not satisfied|dissatisfied|getting worse|what am i paying for|what do we pay
        """);

    private static readonly CueSet Endless = CueSet.Of("""
        天了还|天了没|天了都|天了也|周了还|周了都|礼拜了还|礼拜了都|星期了还|星期了都|月了还|月了都|月了没|年了还|小时了还|小时了都|个钟头了还|都…天了|都…个月了|都…个星期了|都…小时了|都…周了|都…年了|修了…月|修了…天|修了…周|弄了…天|弄了…月|搞了…天|搞了…月|拖了…天|拖了…月|拖了…周|几天没|好几天没|一周没|一个星期没|一个礼拜没|半个月没|一个月没|三天没|三次都|两次都|次都没|次了还|次了都|遍了还|回了还
        for weeks now|for days now|days and still|weeks and still|hours and still|days without|weeks without|months without
        """);

    private static readonly CueSet Rude = CueSet.Of("难听|顶嘴|还凶|好凶|很凶|太凶|发火|发脾气|拦在外面|拦着不让|不让进|骂人|骂我|骂了我|骂脏话|凶我|吼我|吼人|瞪我|推我|推搡|翻白眼|不理人|爱理不理|爱答不理|甩脸|摆脸|嫌弃我|歧视|侮辱|阴阳怪气|挖苦|威胁我|动手动脚|没礼貌|不礼貌|不文明|was rude|so rude|very rude|being rude|ignored me|hung up on me|slammed");

    private static readonly CueSet Staff = CueSet.Of("保安|门卫|师傅|保洁|阿姨|物业|工人|维修|前台|客服|你们|管家|他|她|员工|小伙子|那个人|guard|cleaner|technician|staff|worker|plumber|security|he|she|they|receptionist|driver");

    private static readonly CueSet NoShow = CueSet.Of("""
        没人来|没有人来|人没来|没来人|没见人|没见到人|人影都没|人影都莫|鬼影|没得人来|莫得人来|没个人影|放鸽子|放我鸽子|爽约|不见人影|还没来|还没到|还不来|一直没来|根本没来|没上门|连个电话都没|电话都不打|电话不接|电话打不通|没人接电话|没人回|没人理|不回复|没有回音|都没来|没来$|没到$|都没到|人影|没下文|没动静|没消息|石沉大海
        nobody came|no one came|nobody showed|no one showed|didn't show|did not show|no show|no-show|never showed|never came|never arrived|still waiting|nobody answers|no one answers|nobody called|no one called|no reply|nobody replied|no response|ignored
        """);

    private static readonly CueSet TooLong = CueSet.Of("""
        说…来|说…到|说好|约好|讲好|答应|承诺|保证过|等了…小时|等了…天|等了半天|等了一天|等了一上午|等了一下午|等了一周|等了好久|等了这么久|等到现在|等半天|拖了|一拖再拖|拖到现在|半个月了|一个月了|一星期了|一个星期了|三天了|两天了|四天了|五天了|几天了|好几天了|十天了|两周了|一周了|快…点了|都…点了|现在都|过了…小时|迟到…小时|晚了…小时|催了|打了…电话|打了好几|打了无数|无数次|多少次|好几次|几次了|第三次|第二次|第四次|第五次|第n次|三次了|两次了|四次|五次|n次|三番|三番五次|一而再|又…了|还是老样子|还是没|还没修|还没处理|没解决|没修好|修不好|没弄好|没洗干净|没打扫干净
        hours late|hour late|waited|waiting for hours|been waiting|for two days|for three days|for days|for weeks|for a week|two weeks|third time|second time|fourth time|again and again|how many times|so many times|asked four|asked three|asked twice|asked several|times already|promised|still broken|still leaking|still not fixed|still not|not fixed|keeps breaking|once again
        """);

    private static readonly CueSet Repeatedly = CueSet.Of("第三次|第二次|第四次|第五次|第n次|三次了|两次了|四次了|五次了|几次了|好几次|多少次|无数次|三番五次|一而再|修了…次|来了…次|报了…次|说了…次|反映了…次|打了…次|催了…次|投了…次|third time|fourth time|how many times|so many times|asked…times|times already|again and again|for the third");

    private static readonly CueSet Failed = CueSet.Of("漏|坏|堵|没修好|没好|不行|没弄好|没洗干净|没来|没用|没处理|没解决|不亮|不冷|不制冷|没人|不会修|leak*|broken|fixed|showed|came|came back|work*|dirty|nobody");

    private static readonly CueSet Damaged = CueSet.Of("""
        刮了|刮花|刮坏|划了|划伤|划花|撞坏|撞了我|碰坏|弄坏|搞坏|打碎|打烂|打破|摔坏|砸坏|洗坏|洗烂|洗缩水|洗褪色|烫坏|弄丢|搞丢|少了一|少了我|偷了|偷我|拿走了我|顺走|弄脏|踩坏|踩脏|泡坏了|修坏|越修越坏|弄死了我
        damaged|scratched|broke my|ruined|stained my|destroyed|lost my|stole|stolen by|dented|cracked my|shrunk
        """);

    private static readonly CueSet Theirs = CueSet.Of("你们|师傅|保安|保洁|阿姨|工人|物业|搬家|洗车|快递员|不是他|不承认|不认账|还说|赖|监控|your|the cleaner|the guard|the worker|the technician|the mover|the driver|your staff|they|he says|denies");

    private static readonly CueSet Mild = CueSet.Of("没关系|不急|没事|理解|不着急|慢慢来|小事|有空|顺便说|提个建议|建议|谢谢|辛苦|麻烦|方便的话|no rush|no hurry|no worries|when you can|thank|thanks|please note|just a suggestion|suggestion");

    // Price

    private static readonly CueSet Haggles = CueSet.Of("""
        便宜点$|便宜点嘛|便宜点不|便宜点行|便宜点吧|便宜点啊|便宜点呗|便宜点哈|便宜些|便宜一点$|便宜一点嘛|便宜一点不|便宜一点吧|便宜一点行|便宜一哈|便宜一些|能便宜|再便宜|算便宜|便宜多少|便宜二十|便宜几|便宜十|便宜五|便宜个|少点嘛|少点不|少点行|少点吧|少算|少收|少要|少一点钱|少给|收少点|再少|少几十|少个|打折|打个折|打几折|给个折|几折|折扣|讲价|砍价|还价|议价|杀价|讲个价|抹零|抹个零|零头|去个零头|优惠点|优惠一点|优惠些|给点优惠|给个优惠|算优惠|有没有优惠价|优惠多少|优惠价|减免|免掉|免了吧|免单|能免|可以免|最低价$|最低价是|给个最低|最低给|最低多少|底价|一口价|打包价|打包算|包年价|包月价|团购价|会员价|老客户价|友情价|批发价|内部价|能谈|价格可以谈|谈个价|谈价|价钱谈|能商量|价格商量|商量下价|多退少补|按半价|半价|八折|九折|七折|五折|对折|送一次|买一送一|搭送|能不能送|少…块行|少…块不|少…块嘛|能不能少…块|能少…块|可以少…块|再少…块|少…块钱|少…元行|少…元吧|实惠点|给个实价|给个实在价
        discount|cheaper|lower price|lower the price|better price|best price|price match|negotiate|negotiable|bargain|knock off|take off|special rate|special price|bulk price|a deal|half price|percent off|% off|waive|reduce the fee|reduce the price|bring the price down|come down
        """);

    private static readonly CueSet Dear = CueSet.Of("""
        太贵|好贵|贵了|这么贵|那么贵|恁个贵|贵得|贵死|抢钱|收得高|收费太高|收费高|价格太高|价格高|价钱高|涨价|涨了|比…贵|贵这么多|贵一倍|贵…块|凭什么…块|凭什么收|凭什么涨|收这么多|要这么多
        too expensive|so expensive|overpriced|too much money|too pricey|costs too much|why so much|price went up|charge more|charges more
        """);

    private static readonly CueSet Compares = CueSet.Of("隔壁小区|别的小区|其他小区|人家才|别人才|别家|外面才|外头才|网上才|美团|才…块|才…元|只要…块|只收|上次才|上次只|去年才|以前才|other communities|next door charges|online it's|elsewhere|other compounds|last time it was|only charged");

    // Legal

    private static readonly CueSet Law = CueSet.Of("""
        打官司|起诉|告上法庭|上法庭|法庭见|法院|判决|仲裁|诉讼|律师函|请律师|找律师|我的律师|发函|法律责任|负法律|走法律|法律程序|法律途径|法律手段|责任是谁|谁的责任|谁负责赔|责任归|责任划|责任认定|责任方|定责|负全责|谁赔|该谁|违约|侵权|维权|举证|取证|证据|保留证据|作为证据|报案|立案|派出所|公安局|产权|房产证|过户|继承|遗产|遗嘱|公证|监护权|抚养权|抚养费|离婚|前夫|前妻|人身保护令|限制令|授权书|委托书|委托公证|违建|违章搭建|违法|违规|合法吗|犯法|法规|物权法|民法典|条例规定|强制执行|查封|冻结|抵押|一房二卖|卖了两|合同|协议书|业主大会投票|罢免|维修基金|大修基金|公共收益|公开账目|账目|审计
        lawyer|attorney|sue|suing|lawsuit|court|legal action|legally|legal responsibility|liable|liability|who is responsible|whose responsibility|contract says|breach|evidence|police report|press charges|custody|restraining order|divorce|inheritance|title deed|ownership dispute|notar*|power of attorney|eviction|evict*|arbitration
        """);

    private static readonly CueSet Certificate = CueSet.Of("开个证明|开证明|开一份证明|开具证明|出具证明|出个证明|写个证明|居住证明|在住证明|住址证明|情况说明盖章|盖章|盖个章|公章|事故证明|漏水证明|证明材料|proof of residence|proof of address|official letter|certificate of|stamp*|signed statement|written statement");

    // Privacy

    private static readonly CueSet OtherPeople = CueSet.Of("""
        隔壁|邻居|楼上|楼下|对门|对面那家|别人家|别家|人家|那户|哪户|谁家|他家|她家|他们家|其他业主|别的业主|业主名单|其他住户|别的住户|住户名单|全部业主|所有业主|所有住户|全部住户|全小区|整栋|这栋楼|那个女的|那个男的|那个美女|那个帅哥|房东|租客|前妻|前夫|前男友|前女友|老公|老婆|我爱人|男朋友|女朋友|儿媳|女婿|物业经理家|保安家|车主|某某|\d号房
        neighbor|neighbors|neighbour|neighbours|next door|upstairs|downstairs|other residents|other owners|all residents|all owners|everyone in|my ex|my husband|my wife|landlord|tenant|the owner of|who lives in|that girl|that guy|the woman in|the man in
        """);

    private static readonly CueSet Data = CueSet.Of("""
        电话|手机号|号码|微信|联系方式|叫什么|名字|姓名|姓什么|身份证|个人信息|信息|资料|登记|住哪|住几|哪一户|几楼几号|门牌|房号|几口人|单身|结婚没|做什么工作|干什么的|工作单位|几点回|几点出|几点到家|在不在家|家里有没有人|行踪|去哪|去了哪|和谁|跟谁|订了什么|点了什么|约了什么|买了什么|有没有约|有没有订|预约记录|订单|记录|缴费|交没交|欠费|欠没欠|欠了多少|进出|门禁记录|刷卡记录|监控|录像|车牌|车停|是不是租|租客|租户|几个人住|住了几个|收入|邮箱|快递是|包裹是
        phone|number|name|contact|wechat|address|details|personal|information|where does|which unit|when does|come home|at home|what did|ordered|orders|booked|booking|records|record|camera footage|footage|cctv|plate|schedule|paid|owe*|income|email
        """);

    private static readonly CueSet Asks = CueSet.Of("查|看|告诉|给我|发我|发给|要|知道|是不是|是谁|是什么|多少|提供|透露|问下|问一下|调|帮我看|打听|有没有|吗|呢|什么|哪|show|tell|give|send|check|find|look up|what|who|when|where|does|do|is|can you|get me|access");

    private static readonly CueSet MyData = CueSet.Of("""
        我的隐私|谁看过我|谁能看到我|谁查了我|谁在看|隐私政策|隐私|泄露|泄漏了我|信息泄|信息卖|卖我的信息|骚扰电话怎么有我|电话…卖给|信息…卖|号码…卖|电话…泄|信息…泄|资料…泄|谁给的我电话|谁把我电话|把我电话给|我的电话给了|别让…知道|不要让…知道|别告诉|不要告诉|莫告诉|别跟…说我|别和…说我|不要跟…说我|保密|帮我瞒|瞒着|偷拍|监听|窃听|录音|摄像头对着|对着我家|对到我家|拍我家|拍到我家|录我|录我的|我的语音|我的聊天|聊天记录|人脸|个人数据|我的…给中介|电话…给中介|信息…给中介|给了中介|告诉中介|人脸识别|人脸信息|人脸数据|别录我|不准录|授权给别人看
        privacy|gdpr|leaked|who has access|who saw my|don't tell|do not tell|don't let…know|keep it secret|keep this secret|confidential|camera pointing|camera facing|recording me|spying|facial recognition|face data
        """);

    // Refund

    private static readonly CueSet Refunds = CueSet.Of("""
        退款|退钱|退费|剩下…退|没用…退|想退$|要退$|想退了|退我|退一下钱|退点|退差价|补差价|交重|交多了|多交|重复交|重复缴|多缴|你们赔|得赔|要你们赔|赔$|赔吧|赔不|必须赔|照赔|上门费凭|凭什么收上门|凭啥收上门|钱…退|费用…退|什么时候退|啥时候退|能退吗|能退不|能不能退|可以退吗|可不可以退|退不退|退我钱|退我的钱|退给我|钱退|退回来|退回原|退到|退还|退一半|退一部分|全额退|返钱|返还|返现|把钱还|还我钱|还钱|押金…退|退押金|定金…退|退定金|订金…退|退订金|预付…退|充值…退|余额…退|赔偿|赔钱|赔我|赔给|赔不赔|赔多少|怎么赔|咋个赔|咋赔|要赔|照价赔|按原价赔|原价赔|索赔|理赔|该赔|赔付|赔一|赔个|谁来赔|补偿|补给我|精神损失|误工费|损失费|损失谁|损失咋|损失怎么|多收|乱收|错收|重复收|收了两次|收了我两|收两次|收重了|多扣|扣错|扣重|扣了两|重复扣|乱扣|扣了我|扣了我的|扣了两次钱|为什么还收|为啥还收|还收费|还收钱|还扣|没做还收|没来还收|取消了…收|不满意…退|没洗干净…退|没修好…退
        refund*|money back|my deposit back|deposit back|compensat*|reimburs*|pay for the damage|pay for my|pay me back|charged twice|double charged|double-charged|overcharged|charged me for|wrongly charged|wrong charge|charged for|cover the damage|chargeback|credit back
        """);

    // Sensitive

    private static readonly CueSet Grief = CueSet.Of("""
        去世|过世|离世|走了…丧|丧事|白事|办后事|后事|遗物|遗体|殡仪|殡葬|葬礼|火化|灵堂|守灵|头七|出殡|送终|奔丧|骨灰|墓地|寿衣|临终|安宁疗护|病危|病重|快不行|刚没了|人没了|孩子没了|流产|胎停|老伴走了|爸爸走了|妈妈走了|爷爷走了|奶奶走了|刚走|没救过来|牺牲
        my dog died|my cat died|my mother died|my father died|my husband died|my wife died|grandmother died|grandfather died|passed away|funeral|bereave*|mourning|grieving|grief|ashes|my late husband|my late wife|miscarriage|stillb*|just died|has died|died last|died this|died yesterday|lost my mother|lost my father|lost my husband|lost my wife|lost the baby|terminally
        """);

    private static readonly CueSet Abuse = CueSet.Of("""
        家暴|虐待|虐童|虐老|打孩子|打娃|打小孩|打老婆|打老人|打骂|打她|打他|身上有伤|身上都是伤|淤青|关小黑屋|不给饭吃|不给吃饭|没人管的孩子|孩子没人管|老人没人管|被遗弃|遗弃|欺凌|霸凌|被欺负|被…欺负|被同学|被孤立|被打了|白眼|歧视|经常打|打他老婆|打他媳妇|打他妈|天天打|被骗了|被诈骗|老人被骗|传销|跟踪骚扰|被骚扰|性骚扰|骚扰我女儿|骚扰我
        abuse*|abusing|neglected|neglecting|bruises|bullied|bullying|mistreat*|being scammed|harass*|stalked
        """);

    private static readonly CueSet Worrying = CueSet.Of("""
        没动静|没有动静|没声音了|没见到人|没见人|没看到他|没看到她|没露面|没出门|没下楼|没出来|敲门没人应|敲门不应|敲门没应|没吃东西|没吃饭|没开灯|几天没|好久没|门口…没拿|报纸堆|信箱满|牛奶没拿|味道从他家|联系不上
        haven't seen|hasn't been seen|not seen him|not seen her|no sign of|doesn't answer the door|not answering the door|nobody has seen|no one has seen|hasn't come out|newspapers piling|milk piling
        """);

    private static readonly CueSet Lonely = CueSet.Of("独居|孤寡|空巢|一个人住|老人|老人家|爷爷|奶奶|老爷爷|老奶奶|婆婆|大爷|大妈|阿婆|阿公|lives alone|elderly|old man|old lady|old woman|old neighbour|old neighbor|grandma|grandpa");

    private static readonly CueSet Despair = CueSet.Of("""
        抑郁|躁郁|心理医生|心理咨询|心理疏导|情绪崩溃|崩溃了|崩溃|失眠|压力太大|压力好大|压力很大|心情低落|情绪低落|心情很差|不想出门|不敢出门|不敢回家|离家出走|出轨|外遇|闹离婚|想找人说说|想找人聊|找人倾诉|自闭症|自闭|残疾|脑瘫|唐氏|重病|尿毒症|透析|白血病|植物人|缓交|晚点交物业费|分期交|宽限|吃不起|没收入|低保|heartbroken|heart broken|stressed out|burnt out|burned out|撑不住|撑不下去|扛不住|熬不下去|想哭|每天哭|天天哭|没人说话|没人陪|没人关心|没人在乎|好孤独|太孤独|孤单|好绝望|绝望|活得好累|太难了我|心里难受|心里好难过|难过得|睡不着想|失眠…难受|得了癌|确诊|癌症|绝症|晚期|化疗|病危|植物人|瘫痪…没人|失业|交不起|没钱吃饭|揭不开锅|破产|欠债|走投无路|无家可归|坐牢|出狱|吸毒|戒毒|酗酒|精神病发|精神分裂|老年痴呆…没人
        depress*|suicidal thoughts|anxiety attack|panic attack|lonely|so alone|hopeless|nobody cares|no one to talk|can't cope|cannot cope|breaking down|crying every|diagnosed with|cancer|terminal|dementia|lost my job|can't afford|cannot afford to|homeless|addict*|alcoholic
        """);

    private static readonly CueSet CareOrders = CueSet.Of("请个护工|找护工|找个护工|找保姆|订餐|营养餐|月嫂|挂号|体检|医院在哪|预约医生|讲座|看护|陪诊|代购|买药|提醒吃药|nurse|caregiver|meal plan|book a doctor");

    // Off the menu

    private static readonly CueSet OffMenu = CueSet.Of("""
        批不批|准不准|你们批|能批|特批|破例|破个例|通融|网开一面|例外|特殊处理|走后门|开绿灯|允许我|允不允许|让不让|能不能同意|你们同意|物业同意|太阳能板|光伏|封阳台|封露台|搭棚|搭雨棚|搭阳光房|加建|扩建|挖地下室|打通墙|打通两套|拆承重|承重墙|改外墙|开天窗|装信号塔|养鸡|养鸭|养猪|养蜂|养马|种树在|圈地|租给我|承包|摆摊|开店|开民宿|开公司|装广告|拍戏|拍电影|拍婚纱|拍广告|直播间|无人机|直升机|热气球|绝育|办…护照|宠物护照|宠物托运|签证|移民|户口|落户|入籍|借钱|借我|垫钱|垫付|贷款|担保|投资|合伙|众筹|刷单|代考|替考|代签|冒充|假扮|代驾长途|相亲|介绍对象|找对象|算命|看风水|做法事|驱鬼|催债|要债|讨债|跟踪人|查岗|私家侦探|侦探
        neuter*|spay*|pet passport|solar panel*|solar panels|allow me to|permission to|make an exception|exception for me|drone|helicopter|visa application|immigration|lend me|loan me|borrow money|private detective|film shoot|food truck|beehive|chickens|fortune teller|feng shui|matchmaking
        """);

    public static readonly Sign<HandoffReason>[] All =
    [
        new(HandoffReason.Complaint, 1.1, [Complains]) { Unless = CueSet.Of("怎么投诉|投诉电话是|投诉渠道|投诉流程|how do i complain") },
        new(HandoffReason.Complaint, 1.0, [Furious]) { Unless = CueSet.Of("笑|哈哈|滚筒|滚轮|翻滚|滚烫|滚动|滚蛋机|生气的|吃人的|没人管的|没人接|娃没人|孩子没人|宠物|作业|天气|老板|游戏|电影|简直太好|简直完美|简直了好|难吃得|好吃|打滚|妈的手机|妈的生日|妈的房|妈的钥匙|我妈的|他妈妈|她妈妈|妈的药|妈的卡|妈的血|妈的体检|滚水|骗子电话|应付款|应付账|防骗|失望的电影|ridiculously good|terribly sorry|not angry|crying|damn good") + ServiceWanted },
        new(HandoffReason.Complaint, 1.0, [Staff, Rude]),
        new(HandoffReason.Complaint, 1.0, [NoShow, TooLong]),
        new(HandoffReason.Complaint, 1.0, [Repeatedly, Failed]),
        new(HandoffReason.Complaint, 1.0, [BadService]) { Unless = CueSet.Of("擦不干净|洗不干净|自己不|我不修了|不修了|不用修|能不能修|要不要修|不修改|修不修|我没打扫|没人打扫怎么|乱扔怎么|不处理也|不好看|电话不接电话费|哈哈") + ServiceWanted },
        new(HandoffReason.Complaint, 1.0, [Endless]) { Unless = CueSet.Of("没洗澡|没洗车|没洗了|没清洗|没拖地|没打扫了|没打扫过|没擦过|没人住|没吃|没睡|没下雨|没见|没浇|没动静|没出门|没下楼|没来了|没用了|没开|没洗过|几天没洗|天没洗|月没洗|生日|结婚|装修完|搬来|老人|老太|爷爷|奶奶|独居") },
        new(HandoffReason.Complaint, 0.6, [NoShow]),
        new(HandoffReason.Complaint, 0.5, [TooLong, CueSet.Of("!!|??|?!|!?|连…都|就这|还要|要等到|什么时候|到底|受罪|怎么回事|咋回事|怎么搞的|没完没了|seriously|come on|what is going on|what's going on")]),
        new(HandoffReason.Complaint, 1.0, [Damaged, Theirs]) { Unless = CueSet.Of("赔|能修|修一下|补一下") },

        new(HandoffReason.Price, 1.1, [Haggles]) { Unless = ServiceWanted + CueSet.Of("打折卡|酒店打折|半价票|学生票|买房|置业|推荐买房|楼盘|referral|refer|buy a flat|waiver form|打折的菜|sightseeing") },
        new(HandoffReason.Price, 1.0, [Dear]) { Unless = ServiceWanted + CueSet.Of("好贵的|不太贵|别太贵|不要太贵|涨了水|涨了价的菜|贵重|贵宾|贵姓|贵公司|not too expensive") },
        new(HandoffReason.Price, 1.0, [CueSet.Of("价|报的|报价|收费|费用|价格|价钱|标准|一平|一小时|上门费|服务费|物业费|price|charge|fee|quote|rate|cost"), CueSet.Of("太高|好高|偏高|有点高|高了|更高|报的比|报价比|比…高|高一倍|太狠|太黑|好黑|不合理|不划算|不值|吓人|离谱|商量|再谈|能谈|可谈|谈谈|面子|人情价|老价|旧价|原来的价|原价给|实在点|实在价|低一点|低点|降一点|降点|降低|降下|调低|往下|让点|让一点|让让|减一点|减点|减半|too high|so high|higher than|too much|unreasonable|steep|lower|flexible|work something out|do better|match")]) { Unless = ServiceWanted + CueSet.Of("温度|评价|价值|高一点的楼|高价收|高价回") },
        new(HandoffReason.Price, 1.0, [CueSet.Of("can you do…instead|could you do…instead|do it for less|for less|what's your best|whats your best|last price|final price|discount for|seniors discount|student discount")]),
        new(HandoffReason.Price, 1.0, [CueSet.Of("隔壁小区…才|别的小区…才|其他小区…才|别家…才|人家…才…块|外面…才…块|外头…才…块|网上…才…块|隔壁小区…只要|别家…只要|别的小区…只要")]) { Unless = ServiceWanted },
        new(HandoffReason.Price, 1.0, [Compares, CueSet.Of("凭什么|凭啥|你们|这里|贵|为什么|为啥|收|要|多|价|why|you charge|your price|here")]) { Unless = ServiceWanted },
        new(HandoffReason.Price, 0.6, [CueSet.Of("优惠|划算|实惠|价格|价钱|收费|费用|price|fee|rate|cost"), CueSet.Of("能不能|可不可以|能否|行不行|要得不|得行不|给个|给我|算我|老客户|老业主|长期|多订|多洗|一起做|三单|三个邻居|推荐了|介绍了|几单|包年|常客|会员|can you|could you|if i book|long term|regular customer|loyal|several")]) { Unless = ServiceWanted + CueSet.Of("买房|置业|告诉我|价目|发我|多少钱|大概|介绍一下|明细|refer|list|tell me|how much") },

        new(HandoffReason.Legal, 1.1, [Law]) { Unless = ServiceWanted + PaperWork + CueSet.Of("律师事务所在|律师楼|附近律师|找个律师|有没有律师|合同工|合同范本|谁负责打扫|谁负责保洁|谁负责浇|谁负责修|谁负责收|谁负责维护|谁负责管|该谁打扫|派出所在哪|派出所电话|派出所怎么走|公证处在哪|法院在哪|劳动合同|离婚纪念|违规停车|违章停车|违规电瓶|who is responsible for cleaning|who is responsible for the garden|basketball court|tennis court|badminton court|courtyard|court yard") },
        new(HandoffReason.Legal, 1.1, [CueSet.Of("要告我|告我$|告他|告物业|告楼上|告楼下|告邻居|有没有责任|有责任吗|要负责任|要承担|承担责任|承担损失|承担费用|承担医药|负不负责|追究|安保义务|保管义务|管理责任|管理义务|没尽到|霸王条款|条款|不合法|公示依据|收费依据|法律依据|依据是什么|备案|传票|调解|民事|刑事|轻伤|伤情鉴定|验伤|事故认定|交警|定损|医药费|your responsibility|hold you responsible|duty of care|negligen*|small claims")]) { Unless = ServiceWanted + PaperWork + CueSet.Of("备案号|交警队在哪|调解员名单") },
        new(HandoffReason.Legal, 1.0, [CueSet.Of("开…证明|出…证明|写…证明|要…证明|证明…盖章|需要…证明|提供…证明|办…证明"), CueSet.Of("居住|在住|住|欠费|缴费|物业费|收入|漏水|事故|受损|情况|入学|上学|户口|贷款|房|业主|盖章|你们|物业")]) { Unless = PaperWork },
        new(HandoffReason.Legal, 1.0, [CueSet.Of("谁负责|谁来负责|算谁的|谁承担|谁来承担|who pays|who will pay|who is responsible|who's responsible"), CueSet.Of("漏|泡|摔|伤|赔|坏|损失|事故|砸|烧|死|偷|丢|damage*|injur*|hurt|leak*|fell|broken|stolen")]),
        new(HandoffReason.Legal, 1.0, [Certificate]) { Unless = PaperWork + CueSet.Of("盖章的|印章刻|刻章|stamps") },

        new(HandoffReason.Privacy, 1.1, [OtherPeople, Data, Asks]) { Unless = ServiceWanted + CueSet.Of("漏水|吵|噪音|装修|垃圾|转告|帮我联系|联系一下楼上|帮我跟|帮我和|太吵|代收|送给|送到|送一束|快递放|附近|来接|一起去|也要|都要去|我老公的电话是|我老婆的电话是|登记一下|放行|访客|noise|noisy|leak*|deliver|send flowers|visit*|let him in|let her in|register") },
        new(HandoffReason.Privacy, 1.1, [CueSet.Of("查下他|查他的|查她的|查一下他|查一下她|看他的|看她的|他的登记|她的登记|他的记录|她的记录|他的订单|她的订单|他的行踪|她的行踪|跟谁在一起|和谁在一起|什么时候进小区|几点进的小区|有没有带人|带了谁")]) { Unless = CueSet.Of("师傅|快递|单号|医生|保洁") },
        new(HandoffReason.Privacy, 1.1, [CueSet.Of("查…栋|查…室|看看…室|那户|哪户|哪家|who lives|unit"), CueSet.Of("业主是谁|住的谁|住着谁|谁住|住了谁|主人是|业主电话|业主姓|户主|lives there|the owner|owner's|resident's")]),
        new(HandoffReason.Privacy, 1.1, [CueSet.Of("某户"), CueSet.Of("业主…电话|住户…电话|业主…名字|业主是|业主叫|户主|电话给我|电话发我|电话告诉|联系方式|有没有约|有没有订|约了没|订了什么|住的谁|住着谁|谁住|什么人|几个人|在家吗|在不在家|欠费|欠了|车牌|owner|who|phone number|resident of")]) { Unless = CueSet.Of("我是某户|我家某户|我们某户|我住某户|送到某户|送某户|某户的水管|某户漏|my unit") },
        new(HandoffReason.Privacy, 1.1, [CueSet.Of("我邻居|邻居|隔壁|楼上那|楼下那|对门|前女友|前男友|前妻|前夫|我儿子|我女儿|我老公|我老婆|我家保姆|保姆|那个业主|那个女|那个男|neighbor|neighbour|my ex|my husband|my wife|my son|my daughter|nanny"), CueSet.Of("干什么工作|做什么的|干啥的|是做啥|几点回来的|几点回的|几点出的|几点出门|几点回家|几点下班|昨晚几点|去哪了|去了哪|出去过|出过门|又住进|又回来|住哪一|住哪栋|住几|住哪|跟谁|和谁|带谁|带人|叫什么|叫啥|开什么车|多大年纪|有没有对象|who lives|what time does|when does|where does|come home|get home|go out|went out|with whom|is seeing")]) { Unless = CueSet.Of("吵|漏水|装修|来接|接我|送") },
        new(HandoffReason.Privacy, 1.1, [CueSet.Of("住的谁|住的是谁|住着谁|住的什么人|谁住在|是谁住|谁家住|who lives in|who lives at|who's living in|whose unit")]),
        new(HandoffReason.Privacy, 1.0, [MyData]) { Unless = CueSet.Of("隐私帘|隐私膜|隐私玻璃|保密箱|保密柜|密码|录音笔|装摄像头|装监控|安装摄像|安装监控|privacy film|privacy screen|privacy curtain|别告诉我|不要告诉我没|不要告诉我又") },

        new(HandoffReason.Refund, 1.1, [Refunds]) { Unless = CueSet.Of("退货|退房|退快递|退件|退租|退休|退烧|退伍|退出|减退|保险理赔怎么|车险理赔|医保|退税|补偿金计算|还钱给|信用卡还|refundable rate") },

        new(HandoffReason.Sensitive, 1.1, [Grief]) { Unless = CueSet.Of("电影|小说|清明|名人|明星|历史|植物|手机|花|电瓶|plant|battery|phone|movie") },
        new(HandoffReason.Sensitive, 1.0, [Abuse]) { Unless = CueSet.Of("推销|电话骚扰|骚扰电话|打孩子的主意|打他电话|打她电话|打他手机|蚊子|game|verbally") },
        new(HandoffReason.Sensitive, 1.0, [Lonely, Worrying]),
        new(HandoffReason.Sensitive, 1.0, [Despair]) { Unless = CareOrders + ServiceWanted + CueSet.Of("电脑崩溃|系统崩溃|软件崩溃|app崩溃|作业|笑|讲座|确诊率|停车位|价格崩|信号崩|水管|撑不住了墙|快递确") },

        new(HandoffReason.OffMenu, 1.0, [OffMenu]) { Unless = CueSet.Of("签证照|签证材料打印|代驾|借我一把|借我个|借我把|借我一|借我伞|推车|工具|雨伞|借我用|封阳台多少|旅行社|动火|装修|担保险") },
    ];

    public static readonly CueSet Calms = Mild;

    /// <summary>What the butler answers by itself whenever no sign speaks against it: who it is, who the manager is, what it just said.</summary>
    public static readonly CueSet ButlersOwn = CueSet.Of("""
        你是机器人|你是不是机器人|你是ai|没听清|没听清楚|没看清|再说一遍|再讲一遍|重复一遍|我的管家是|我的管家叫|谁是我的管家|我家管家是|管家叫什么|管家叫啥|客户经理是谁|客户经理叫|开发票|开张发票|发票抬头
        公告上|公告里|公告说|通知上|通知里|通知说|通知写
        the announcement|the notice|announcement about|notice about|make it one|make it two|make it three|make it four|make it five|make it six|are you a bot|are you a robot|are you ai|say that again|say it again|repeat that|didn't catch|who is my manager|who's my manager|who is our manager|who's our manager|an invoice|a receipt
        """);
}
