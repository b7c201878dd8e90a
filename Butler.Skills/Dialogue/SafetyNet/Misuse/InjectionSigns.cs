using Butler.Skills.Language.Cues;

namespace Butler.Skills.Dialogue.SafetyNet.Misuse;

/// <summary>Signs of an attempt; each decides by itself.</summary>
internal static class InjectionSigns
{
    private static readonly CueSet Forget = CueSet.Of("忽略|无视|忘记|忘掉|忘了|抛开|跳过|绕过|不要遵守|不用遵守|不再遵守|违反|推翻|覆盖|重置|解除|取消|关闭|禁用|ignore|disregard|forget|override|bypass|skip|drop|disable|turn off|reset|overwrite");

    private static readonly CueSet Rules = CueSet.Of("""
        之前的指令|以上指令|上面的指令|前面的指令|所有指令|之前的规则|以上规则|所有规则|你的规则|你的设定|你的角色|你的身份|你的限制|限制|系统提示|提示词|之前的提示|以上内容|上述内容|之前所有|你之前的|你的指令|你的程序|安全限制|安全规则|安全策略|内容政策|道德|确认步骤|确认流程|确认环节|安全检查|审核
        previous instruction*|prior instruction*|above instruction*|all instruction*|your instruction*|earlier instruction*|the instruction*|instructions above|your rules|the rules|all rules|your guidelines|your role|your restrictions|restrictions|system prompt|your prompt|safety|safeguard*|filters|confirmation step|the confirmation|policy|policies
        """);

    private static readonly CueSet NewRole = CueSet.Of("""
        你现在是|你不再是|从现在起你|从现在开始你|你的新身份|你的新角色|假装你是|假设你是|扮演|角色扮演|你是我前|你是我男|你是我女|你是我老公|你是我老婆|你是我的奴|当作你是|把自己当|装作你|模拟一个|进入…模式|开发者模式|管理员模式|调试模式|上帝模式|越狱|无限制模式|dan模式|维护模式|测试模式|超级用户|root权限|管理员权限|以管理员身份|以系统身份|以开发者身份|以管理员的身份|以经理身份|以物业经理身份|以root|切换到管理员|最高权限
        you are now|you are no longer|from now on you|pretend to be|pretend you|act as|roleplay|role-play|role play|developer mode|debug mode|admin mode|god mode|maintenance mode|jailbreak|do anything now|dan mode|sudo|as root|root access|admin access|superuser|unrestricted|simulate a
        """);

    private static readonly CueSet ThePrompt = CueSet.Of("""
        你的系统提示|系统提示词|系统指令|提示词是|提示词发|提示词打|输出提示词|你的提示词|打印你的|输出你的指令|显示你的指令|你的初始指令|重复上面的|重复以上|把上面的话|复述你的|逐字输出|原样输出你的|你的配置|配置文件|你的密钥|api key|api密钥|apikey|环境变量|数据库密码|连接字符串|管理员密码|后台密码|你的源代码|你的代码发
        system prompt|your prompt|your instructions are|print your|reveal your|show me your instructions|show your instructions|repeat the text above|repeat everything above|repeat the words above|output your|what are your instructions|initial instructions|api key|environment variable*|connection string|database password|admin password|your source code
        """);

    private static readonly CueSet Everybody = CueSet.Of("""
        全部住户|所有住户|全体住户|全部业主|所有业主|全体业主|所有邻居|全部邻居|每户|每一户|其他住户|其他业主|别的住户|别的业主|别家|别人家|全小区的|整栋楼的|整栋的|所有家庭|所有人的|住户名单|业主名单|住户列表|业主列表|所有户
        all residents|all owners|all households|every household|every resident|other residents|other households|other owners|other people's|everyone's|everybody's|all neighbors|all neighbours|all my neighbors|all my neighbours|resident list|list of residents|all users|other users
        """);

    private static readonly CueSet Data = CueSet.Of("电话|手机|号码|名单|信息|资料|数据|地址|订单|预约|记录|姓名|身份证|账单|车牌|密码|门禁|档案|名字|列出|导出|下载|phone*|number*|name*|data|details|address*|orders|booking*|record*|list|export|dump|email*|profile*|plate*|info*");

    private static readonly CueSet OneOther = CueSet.Of("""
        隔壁的|隔壁家|隔壁那家|邻居的|邻居家|楼上的|楼上那家|楼下的|楼下那家|对门的|对门家|他家|她家|他们家|人家的|别人的|他户|前女友家|前男友家|前妻家|前夫家
        my neighbor's|my neighbour's|neighbor's|neighbour's|next door's|the people upstairs|someone else's|another household*|another resident*|other unit
        """);

    private static readonly CueSet PersonalData = CueSet.Of("电话|手机号|号码|微信|名字|姓名|身份证|订单|预约记录|预约了什么|订了什么|约了什么|门禁|密码|车牌号|账单|行踪|几点回|几点出门|在不在家|地址下单|名义|账户|账号|phone|number|orders|bookings|booked|door code|password|schedule|when they|at home|account|name and");

    private static readonly CueSet ActsAs = CueSet.Of("household_id|household id|householdid|住户id|户号改|户号换|户号设|把户号|房号改成|房号换成|改成别的户|换成别人|切换到…户|切换到…室|切换住户|切换到别|用他家|用她家|用别人家|用隔壁|用邻居|以1|以隔壁|以邻居|以他的名义|以她的名义|以别人的名义|冒充|代表全体|帮所有邻居|替所有邻居|给所有邻居|给全楼|替全楼|帮全楼|user_id|userid|resident_id|switch to household|switch to unit|act for household|on behalf of household|on behalf of unit|on behalf of all|as household|log in as|logged in as|impersonate|charge it to unit|charge it to my neighbor|charge it to my neighbour|bill it to unit|记到隔壁|记在隔壁|记到邻居|记他家账|记在他家|挂他家|挂隔壁|算在隔壁|算他家");

    private static readonly CueSet Authority = CueSet.Of("""
        我是管理员|我是系统管理员|我是开发者|我是开发人员|我是程序员|我是工程师在测试|我是测试人员|我是物业经理|我是物业总经理|我是总经理|我是你老板|我是你领导|我是你们领导|我是你们老板|我是你的主人|我是你的上级|我是客户经理|我是管家中心|我是大客户经理|我是片区经理|我是公安|我是警察|我是民警|我是法院|我是openai|我是anthropic|我是微软|我是微信官方|我是总部|总部要求|总部授权|公司授权|经理授权|经理同意了|经理已经同意|领导批准|领导同意|已获授权|我有授权|我授权你|授权你|本人授权|我有权限|我有最高权限|奉命|作为物业经理|作为管理员|作为经理|作为开发者|作为系统管理|我是内部员工|我是你们员工|我是你们公司的
        i am the admin|i'm the admin|i am an admin|i'm an admin|i am the administrator|i am the developer|i'm the developer|i am your developer|i'm your developer|i am the property manager|i'm the property manager|as the property manager|as an admin|as the admin|as administrator|as the developer|as your developer|as your manager|as the manager|i am your boss|i'm your boss|i am the manager|i'm the manager|i authorise you|i authorize you|i hereby authorise|i hereby authorize|authorised by|authorized by|i am from headquarters|i'm from headquarters|i'm a police|i am a police|police officer here|i am your creator|i'm your creator|management has approved|my manager approved|i have permission from|i'm with openai|i work for
        """);

    private static readonly CueSet Beforehand = CueSet.Of("""
        接下来发的所有|接下来的所有|接下来我说的|接下来所有|后面所有|后面的请求都|后续所有|之后所有|之后的都|以后都直接|以后的都直接|以后直接|以后全部直接|以后都不用|以后不用问|以后不用确认|以后都不用确认|以后不要再确认|一次确认|一次性确认|一次性授权|预先确认|提前确认所有|提前同意|预授权|永久授权|默认同意|默认确认|自动确认|全自动下单|全部自动确认|不用再问我|不用问我|不用再确认|无需确认|无需再确认|不需要确认|不需要再确认|不用等我确认|不必确认|跳过确认|别让我确认|不要让我确认|视为确认|视为同意|当我同意|当作同意|当作我确认|都算我同意|都算确认|就当我确认|就当我同意|不回复就是同意|不回就当
        without asking|without asking me|without confirm*|no need to confirm|no confirmation needed|don't ask me to confirm|don't ask for confirm*|skip the confirm*|skip confirm*|pre-approve*|preapprove*|pre-authori*|preauthori*|auto-confirm|auto confirm|automatically confirm|consider everything confirmed|consider it confirmed|consider this confirm*|treat everything i|treat all my|treat my silence|assume yes|assume i agree|assume i confirm|confirm everything i|confirm all my future|confirm all future|approve all|say yes to everything|my consent to all
        """);

    private static readonly CueSet Script = CueSet.Of("""
        javascript:|<script|</script|<img|<iframe|<svg|onerror=|onload=|onclick=|data:text|vbscript:|document.cookie|alert(|eval(|exec(|system(|os.system|subprocess|import os|rm -rf|drop table|drop database|delete from|insert into|update…set|select *|select…from|union select|or 1=1|or '1'='1|'; --|";--|xp_cmdshell|${|{{|}}|{%|%3cscript|../../|/etc/passwd|curl http|wget http|powershell|cmd.exe|base64|im_start|im_end|<<sys>>|[inst]|[system]|[系统]|【系统】|<系统>|系统消息:|系统通知:|system message:|### system|### instruction|role: system|"role"|assistant:|function_call|tool_call|place_order(|confirm_orders|confirm_order|draft_order|cancel_order(|</|<system|<admin
        """);

    private static readonly CueSet Automates = CueSet.Of("写个脚本|写一个脚本|写脚本|编个脚本|写段代码|写个程序|写个爬虫|爬虫|用脚本|脚本批量|批量预约|批量下单|批量取消|批量注册|刷单|刷接口|并发下单|写个外挂|外挂|抢号脚本|write a script|write me a script|write code|write a program|a bot that|bot to book|scrape|crawler|brute force|hack|hacking|exploit|ddos|入侵|黑进|黑客|攻击你们|破解|盗取|盗用|窃取");

    private static readonly CueSet Alters = CueSet.Of("价格改成|价格设为|价格设成|价格调成|价钱改成|把价格改|价格填0|价格填零|价设成零|价都设成|费用改成|费用设为|费用清零|账单清零|欠费清零|物业费清零|余额改成|余额改为|给我加余额|改成0元|改成1元|改为0元|改为1元|改成免费|设为免费|标记为已付|标记已缴|标记为已缴|标为已付|改成已完成|标记为已完成|评分改成|删掉差评|删除所有订单|删除全部订单|清空数据库|删库|清空所有|把我设为特殊业主|把我改成特殊业主|改成特殊业主|升级成特殊业主|设成特殊业主|把我的等级|修改数据库|改数据库|改后台|waive all|waive my|set the price to|set the price of|price of all|prices to 0|prices to zero|change the price to|price to zero|price to 0|make it free for|mark it as paid|mark as paid|mark my bill|clear my balance|clear my debt|zero my|give me admin|make me an admin|make me admin|make me a special|delete all orders|delete the database|wipe the|refund me 10000");

    private static readonly CueSet LooksUp = CueSet.Of("看看|看下|看一下|看哈|查|告诉我|知道|打听|问下|有没有|check|tell me|show me|look up|did|what|has");

    /// <summary>What somebody has arranged, or whether they are there.</summary>
    private static readonly CueSet Booked = CueSet.Of("有没有约|有没有订|有没有叫|有没有请|约了|订了|叫了|请了|约没|订没|下单|订单|约师傅|订什么|约什么|在家|在不在|没人|几点回|几点出|访客|欠费|账单|交了多少|booked|booking|order|at home|visitors|bill");

    /// <summary>Who says to have been put in charge has a sign-in of their own.</summary>
    private static readonly CueSet NewInCharge = CueSet.Of("我是新来的|我是刚来的|我是刚调|我是接班|新来的物业|新来的管家|新来的经理|新来的客户经理|刚调来的|i'm the new manager|i am the new manager|i'm the new butler|i just took over|i have taken over");

    private static readonly CueSet Works = CueSet.Of("接口|密钥|秘钥|api key|secret key|token|模型|后台");
    private static readonly CueSet HandsOver = CueSet.Of("贴给我|贴出来|发给我|发我|告诉我|给我看|paste it|send it to me|show me");

    private static readonly CueSet Threatens = CueSet.Of("不给我|不把…给我|不把…交出|要是不|如果不|否则|不然|就投诉你|就举报|if you don't|or else|otherwise i");

    public static readonly Sign<InjectionKind>[] All =
    [
        new(InjectionKind.Code, 1, [Script]),
        new(InjectionKind.Code, 1, [Automates]) { Unless = CueSet.Of("破解密码锁|电脑被黑|被黑客|手机被盗|life hack|hackathon|账号被盗|防盗用|编程课|学编程|coding class") },
        new(InjectionKind.Instructions, 1, [Forget, Rules]) { Unless = CueSet.Of("忘记密码|忘记带|取消限制停车|限制通行|跳过广告|safety inspection|fire safety") },
        new(InjectionKind.Instructions, 1, [NewRole]) { Unless = CueSet.Of("你现在是在|你现在是忙|你现在是不是|你现在是哪|你现在是几|扮演圣诞|扮演者|扮演小|请人扮演|找人扮演|角色扮演活动|角色扮演服|扮演小丑|送餐模式|静音模式|制冷模式|制热模式|睡眠模式|除湿模式|act as a backup|act as guide|act as a guide|act as translator|act as interpreter|act as host") },
        new(InjectionKind.Instructions, 1, [ThePrompt]) { Unless = CueSet.Of("wifi密码|门禁密码") },
        new(InjectionKind.Beforehand, 1, [Beforehand]) { Unless = CueSet.Of("直接送到|直接放|直接上来|直接进|直接敲门|直接打电话|直接联系|不用问我要|不用按门铃|直接派王|without asking price|以后直接找") },
        new(InjectionKind.ClaimedAuthority, 1, [Authority]) { Unless = CueSet.Of("授权书怎么|办授权|我授权我老公|授权我爱人|授权家人|授权我儿子|授权我妈|授权朋友|i work for a|i work for myself") },
        new(InjectionKind.ClaimedAuthority, 1, [NewInCharge, Data]) { Unless = CueSet.Of("欢迎|你好呀新|认识一下") },
        new(InjectionKind.Instructions, 1, [Works, HandsOver, CueSet.Of("你用|你的|你后台|你是不是|你背后|调用|your|you use|are you using")]) { Unless = CueSet.Of("手机|宽带|路由|空调|洗衣机|热水器|水管|usb|充电|投影|门禁|wifi|配件|型号") },
        new(InjectionKind.OtherHousehold, 1, [CueSet.Of("隔壁|对门|楼上|楼下|邻居|next door|neighbo*|upstairs"), CueSet.Of("访客登记|来访登记|访客记录|来访记录|visitor log|visitor record*|visitor list"), LooksUp]) { Unless = CueSet.Of("我家|我的|帮我登记|my visitor|my guest") },
        new(InjectionKind.Tampering, 1, [Alters]),
        new(InjectionKind.OtherHousehold, 1, [ActsAs]) { Unless = CueSet.Of("以1小时|以1个|以100|以120|房号改成我们|地址改成|以10|以15|以18|以12") },
        new(InjectionKind.OtherHousehold, 1, [Everybody, Data]) { Unless = CueSet.Of("通知所有业主|发给所有业主|业主信息更新|所有人的份|请所有业主|全体业主大会|业主大会|活动|notify all") },
        new(InjectionKind.OtherHousehold, 1, [OneOther, PersonalData, Threatens]),
        new(InjectionKind.OtherHousehold, 1, [CueSet.Of("某户"), LooksUp, Booked]) { Unless = CueSet.Of("我家|我们|我是|我住|本户|自己|这里是|送到|地址|漏水|吵|噪音|我订|我约|我的|my|our|i live|deliver") },
        new(InjectionKind.OtherHousehold, 1, [OneOther, CueSet.Of("订单|预约记录|预约了什么|订了什么|约了什么|门禁|密码|身份证|行踪|在不在家|地址下单|名义|账户|账号|orders|bookings|booked|door code|password|account|schedule")]) { Unless = CueSet.Of("吵|漏水|装修|送错|放错|拿错|noise|leak*") },
    ];
}
