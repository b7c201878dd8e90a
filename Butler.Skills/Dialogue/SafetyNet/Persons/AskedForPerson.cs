using Butler.Skills.Language.Cues;

namespace Butler.Skills.Dialogue.SafetyNet.Persons;

/// <summary>Every way to ask for a human being instead of the butler.</summary>
internal static class AskedForPerson
{
    /// <summary>Words that hold 人工, 管家 or agent and ask for nobody.</summary>
    public static readonly CueSet Harmless = CueSet.Of("""
        请问|请来的|请管家式|管家服务|管家团队|管家套餐|约管家服务|帮我跟管家说声谢谢|谢谢管家|经理室|部门经理|客户经理部|总经理办公|找人工作|和平|跟前|约见|想要人工草|要求|要紧|想起|见到了|转账|人工费|人工智能|人工草|人工湖|人工呼吸|人工除草|人工清洗|人工搬|人工多少钱|人工贵|人工降雨|人工授粉|人工翻译|人工成本|人工钱|包人工|人工价|人工流产|手工|人工挖|人工洗|人工擦
        你是真人|是不是真人|是真人还是|真人还是机器|真人还是ai|机器人还是真人|ai还是真人|是机器人还是|are you a human|are you human|are you a real|are you real|is this a human|is this a real|am i talking to a|am i chatting with a
        真人秀|真人cs|真人密室|真人快打|真人版|真人大小
        验收管家|验房管家|商务管家|运动管家|健康管家|汽车管家|家政管家|绿化管家|物业管家式|管家式服务|管家服务有|管家日记|专业管家|资产管家|营养管家|电脑管家|手机管家|安全管家|管家婆
        投诉…经理|投诉…管家|投诉…领导|投诉…客服|complain about…manager|complain about…agent
        产品经理|项目经理|大堂经理|餐厅经理|酒店经理|银行经理|经理人
        human-siz*|human sized|human-height|claims agent|letting agent|booking agent|real estate agent|estate agent|travel agent|agent fee|agent 007|insurance agent|cleaning agent|human resources|human being|personal trainer|manager's special
        """);

    private static readonly string[] Verbs = ["叫", "喊", "找", "联系", "转", "接", "让", "请", "跟", "和", "与", "约", "见", "要", "想", "呼叫", "通知", "派", "给我", "搵", "换"];

    private static readonly string[] Persons =
        ["管家", "经理", "领导", "主管", "负责人", "你们老板", "真人", "活人", "大活人", "人工", "客服", "当官", "管事", "物业的人", "能做主", "说了算", "活生生的人", "管理处", "值班的", "上级"];

    private static readonly string[] EnglishVerbs = ["speak", "talk", "chat", "connect", "contact", "get", "reach", "call", "need", "want", "transfer", "put", "pass", "ask", "see", "meet", "have"];

    private static readonly string[] EnglishPersons = ["human", "manager", "agent", "supervisor", "representative", "operator", "real person", "live person", "actual person", "boss", "your manager", "my butler", "customer service"];

    /// <summary>"叫 ... 管家", "speak ... manager": a verb and the person it wants.</summary>
    private static readonly CueSet Wanted = CueSet.Of(string.Join('|',
        from verb in Verbs from person in Persons select $"{verb}…{person}"))
        + CueSet.Of(string.Join('|', from verb in EnglishVerbs from person in EnglishPersons select $"{verb}…{person}"));

    /// <summary>Each of these is a demand by itself.</summary>
    private static readonly CueSet Sayings = CueSet.Of("""
        转人工|转接人工|转个人工|转下人工|转一下人工|切人工|切换人工|换人工|接人工|接入人工|呼叫人工|叫人工|喊人工|找人工|要人工|来人工|来个人工|给我人工|帮我人工|请人工|有人工|人工在|人工呢|人工客服|人工服务|人工坐席|人工座席|人工台|人工帮|人工处理|人工接|人工回|人工来|人工电话|^人工$|^人工人工|人工!|人工啊|人工呀|人工吧|转ren工|zhuan人工|转人公|转人供|转仁工|转rg
        真人|活人|大活人|真的人|真实的人|有人味|能喘气的
        转管家|转给管家|转接管家|转到管家|找管家|找下管家|找一下管家|找我管家|找我的管家|找我们管家|找我家管家|找你们管家|叫管家|叫下管家|叫一下管家|叫我管家|叫我的管家|叫你们管家|喊管家|喊下管家|喊一下管家|喊我管家|喊我的管家|喊你们管家|联系管家|联系下管家|联系一下管家|联系我的管家|联系我管家|呼叫管家|通知管家来|请管家|请我的管家|让管家|让我的管家|让我管家|让我们管家|要管家|要见管家|见管家|约管家|想跟管家|想和管家|要跟管家|要和管家|跟管家说|跟管家讲|跟管家聊|跟管家谈|和管家说|和管家讲|和管家聊|和管家谈|同管家讲|管家本人|管家在吗|管家在不在|管家在不|管家在没|管家呢$|管家来|管家出来|管家过来|管家接|管家打电话|管家打个电话|管家给我打|管家给我回|管家回我|管家回个电话|管家回电|管家联系我|管家找我|管家上门|管家亲自|管家面谈|^管家$|搵管家
        转客户经理|找客户经理|叫客户经理|联系客户经理|让客户经理|请客户经理|喊客户经理|客户经理在吗|客户经理联系我|客户经理给我|客户经理打|客户经理回|客户经理来|跟客户经理
        转经理|找经理|找你们经理|找下经理|叫经理|叫你们经理|叫你经理|喊经理|喊你们经理|喊你经理|让经理|让你们经理|请经理|请你们经理|见经理|经理来|经理出来|经理接|经理给我|经理打电话|经理回电|经理联系|经理亲自|跟经理|和经理|你们经理呢|大客户经理
        找领导|找你们领导|找你领导|叫领导|叫你们领导|叫你领导|喊领导|喊你们领导|喊你领导|让领导|让你们领导|请领导|请你们领导|你们领导呢|领导出来|领导来|领导接|领导听电话|领导给我|跟领导|和领导|见领导|上级领导|找上级|叫上级|你的上级|你们上级|找主管|叫主管|喊主管|让主管|你们主管|主管来|主管出来|主管给我|找负责人|跟负责人|和负责人|负责人讲|负责人说|叫负责人|喊负责人|让负责人|见负责人|你们负责人|负责人给我|负责人来|负责人出来|找管事|叫管事|管事的|说了算的人|说得上话的|做主的人|能做主|拍板的|找老大|叫老大|喊你们老大|你们老大
        找客服|叫客服|转客服|要客服|接客服|喊客服|客服在吗|客服在不在|客服呢|客服人员|客服电话接|换客服|真客服|来个客服
        不要机器人|不想要机器人|不要跟机器|不想跟机器|不想和机器|不跟机器|不和机器|别让机器|不用机器人|拒绝机器人|受够机器|换个人|换人来|换人说|换人工|不要ai|不想跟ai|不和ai|不跟ai|不想和ai|别用ai|别拿机器人|别拿ai|你是机器人吧换|跟人说|跟人讲|跟人聊|跟人谈|和人说|和人讲|和人聊|和人谈|跟个人说|跟个人讲|和个人说|跟一个人说|找人跟我说|找人跟我讲|找人和我说|找个人跟我|找个人和我|找个人说话|找个人接电话|找个人回我|派个人跟我|派人跟我|找个懂|找个能|叫个能|喊个能说|来个能说|来个人说|来个人跟我|来个人和我|来个人回|能不能来个人回|要个人跟我|给我找个人说|给我找个人聊|找值班|值班的人|叫值班|值班经理|管家中心|转前台|转物业|转值班|转接值班|给我回个电话|给我回电话|给我回电|回我电话|给我打个电话|给我打电话来|打给我$|打我电话$|电话联系我|电话跟我说|面谈|当面谈|当面说|当面讲|语音通话|通个电话|接电话的人|让人接|找人接|有人接|接通管家|接通经理|接通客服|接通人|接一下管家|接下管家|连线管家
        human|real person|real human|actual person|actual human|live person|live agent|live chat|an agent|agent please|agent!|^agent$|representative|customer service rep|operator|speak to someone|talk to someone|speak with someone|talk with someone|speak to a person|talk to a person|speak to somebody|talk to somebody|speak to my manager|talk to my manager|speak with my manager|speak to the manager|talk to the manager|speak to a manager|talk to a manager|get me the manager|get me a manager|get the manager|get my manager|get me my|contact my manager|connect me|transfer me|put me through|pass me to|pass me on|hand me over|hand over to|my butler please|speak to my butler|talk to my butler|call my butler|get my butler|get me someone|get someone real|want the manager|want a manager|want my manager|need the manager|need my manager|need a manager|manager please|supervisor|your boss|person please|^person$|a person|someone real|somebody real|not a bot|not a robot|no bots|no robots|not a machine|stop the bot|this bot|real butler|call me back|have someone call|someone call me|somebody call me|manager call me|ask my manager to call|want to talk to|need to talk to a|can someone call|have my manager|customer support|customer service please|speak to staff|talk to staff|speak with somebody|chat to someone|chat with someone
        管家…打电话|管家…打给|管家…回电|管家…联系|管家…过来|管家…出来|管家…上门|管家…亲自|管家…处理|管家…接电话|管家…人呢|管家呢|管家嘞|管家喃|经理…打电话|经理…打给|经理…联系我|经理…回电|经理…出来|经理…过来|经理呢|主管呢|领导呢|负责人呢|主管…打电话|领导…打电话|负责人…打电话|主管…联系我|负责人…联系我
        别机器人|不要机器|不想…机器人|不跟…机器人|不和…机器人|别让…机器人|跟…人说话|和…人说话|跟…人讲话|和…人讲话|跟…人沟通|和…人沟通|跟…人聊|和…人聊|给我找人$|给我找个人$|给我换人|活生生
        """);

    public static readonly CueSet Demands = Sayings + Wanted;

    /// <summary>Demands that are no matter of a verb and a person somewhere in the words.</summary>
    public static readonly CueSet Plain = Sayings;

    /// <summary>Asks about the person instead of for the person, or sends them a word.</summary>
    public static readonly CueSet AsksAbout = CueSet.Of("""
        说声谢谢|表扬|点赞|是谁|叫什么|叫啥|名字|姓什么|姓啥|贵姓|上班没|上班吗|几点上班|几点下班|休息吗|休假|今天上班|电话多少|电话是多少|电话号码|手机号|联系方式|联络电话|联络方式|联系电话|多少号|微信号|怎么称呼|男的女的|负责哪|负责什么
        who is my|name of|what's the name|phone number|phone no|contact number|number of|what is my manager's|working hours|on duty today
        """);

    /// <summary>Denied or settled: "不用转人工".</summary>
    public static readonly CueSet NotNeeded = CueSet.Of("""
        不用转|不用人工|不用找管家|不用叫管家|不用麻烦管家|不用管家|不用打电话|不需要人工|不需要转|不要转人工|不用转人工|别转|先别转|不必转|不要给我打电话|别给我打电话|不用给我打电话|不用给我回电话|不用回电话|不用回我电话|不要回电话|不用联系我|到了给我打|来之前给我打|到楼下给我打|上门前给我打|到了打给我|来前打|提前给我打|先给我打|提前打|上来之前
        no need for a human|don't transfer|no need to transfer|don't need a human|don't call me back|no need to call me|when you arrive|before you come|before coming|on arrival
        """);
}
