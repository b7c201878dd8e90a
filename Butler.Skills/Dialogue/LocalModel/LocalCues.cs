using Butler.Skills.Language.Cues;

namespace Butler.Skills.Dialogue.LocalModel;

/// <summary>The wordings by which the local model tells one wish from another.</summary>
internal static class LocalCues
{
    public static readonly CueSet Question = CueSet.Of("""
        吗|么|?|多少|几点|几号|几天|什么时候|啥时候|多久|怎么|咋个|咋办|如何|哪里|哪儿|哪个|哪些|在哪|什么|啥|能不能|可不可以|可以不|要不要|需不需要|是不是|有没有|规定|流程|手续|标准
        what|when|where|which|how|who|can i|may i|do i|is it|is there|are there|rule|allowed
        """);

    public static readonly CueSet Hurry = CueSet.Of("""
        怎么还没|咋还没|咋个还没|还没来|还没到|还没有来|还不来|还不到|还没人|没人来|没得人来|莫得人来|催一下|催下|催催|催一催|帮我催|等了半天|等半天|等好久|等了好久|等了…小时|等了…分钟|等到现在|等不及|到底来不来|来不来|说好…点|说好的|约好…点|都几点了|都…点了|人呢|师傅呢|还要多久|还要等多久|再没人来|再不来|催单
        still waiting|where is the|where's the|where are they|nobody came|no one came|no one has come|nobody has come|not here yet|hasn't arrived|hasn't come|running late|how much longer|how long do i|chase
        """);

    /// <summary>Wants it sooner than it was proposed.</summary>
    public static readonly CueSet Sooner = CueSet.Of("能快点|快点吗|快点不|快一点|能不能快|可以快|早点行|早一点行|能早点|能不能早|可以早|越快越好|sooner|any earlier|faster|can you hurry");

    /// <summary>Presses an order, or only says how soon something new is wanted.</summary>
    public static readonly CueSet Rush = CueSet.Of("快点来|快一点|搞快|快些|赶紧的|hurry up");

    public static readonly CueSet Status = CueSet.Of("""
        到哪了|到哪儿了|到哪里了|到哪一步|进度|进展|啥情况|什么情况了|安排了没|安排没|安排了吗|安排好了吗|安排人没|安排好没|派人了吗|派人没|派了没|派了吗|处理得怎么样|处理怎么样|处理了没|处理没|办得怎么样|怎么样了|咋样了|咋个样了|有着落|有消息|有没有消息|有回音|有结果|几点来|几点到|几点上门|什么时候来|什么时候到|啥时候来|啥时候到|啥时来|多久来|多久到|来不来得|下了哪些单|下过哪些单|都下了什么单|我的订单|我的单子|查订单|查单|查一下单|看一下我的单|有哪些单|约的…几点|约了…几点|约的是|约了什么|约了哪些|我约了|我订了|下单了没|登记上没|登记了没|成功没|修好没|修好了吗|订单状态|单子状态
        status|any update|any news|progress|my order|my orders|my booking|my bookings|what have i booked|how long will it take|how long will he|how long will she|how long will they|how long until|how soon will|how soon can|on his way|on her way|on their way|when will|what time will|when is…coming|when are…coming|did you book|is it booked|has anyone been|has someone been
        """);

    /// <summary>Asks about one that is on its way rather than for a list.</summary>
    public static readonly CueSet Arrival = CueSet.Of("到哪|多久到|多久来|几点来|几点到|几点上门|什么时候来|什么时候到|啥时候来|啥时候到|啥时来|还有多久|还要多久|来了没|派人|派了|安排人|how long|how soon|on the way|on his way|on her way|on their way|when will|what time will|when is…coming|when are…coming|where is|where are");

    public static readonly CueSet Cancel = CueSet.Of("""
        取消|不要了|不需要了|不做了|不弄了|不洗了|不修了|不擦了|不换了|不装了|不订了|不约了|不去了|别来了|不用来|不用来了|别送了|不用送|不送了|退掉|退了|撤了|撤单|撤销|作废|算了不|算了吧|不搞了|不预约了|不办了|用不着了|不用修|不用师傅|不需要师傅|自己弄好|自己修好|自己搞定|自己解决|自己通了|自己换好|自己装好|已经修好|已经弄好
        cancel|call it off|don't come|no longer need|don't need it|don't need the|forget the|not needed anymore|fixed it myself|fixed it ourselves|sorted it|already fixed
        """);

    public static readonly CueSet Reschedule = CueSet.Of("""
        改期|改时间|改个时间|改下时间|改一下时间|换个时间|换时间|换一天|改天|改到|改后天|改明天|改今天|改周|改礼拜|改星期|改下周|改上午|改下午|改晚上|诺到|改在|改成…点|改为|推迟|推后|推到|延后|延期|延到|往后|提前到|提前一|挪到|挪一|挪个|移到|调到|调整到|调一下时间|晚一点来|早一点来|晚点来|早点来|换到|来不及
        reschedule|postpone|put off|move the…to|move our|move my|push my|shift my|delay my|move it to|move it|push it|push back|pushed back|be moved to|moved to|bring it forward|change the time|change it to|another time|another day|different time|different day|instead of…at
        """);

    public static readonly CueSet ChangeDetail = CueSet.Of("""
        加一台|多加|再加|减一|少一|改成|换成|不是…是|改一下地址|改地址|改地点|改数量|备注|补充一下|补充下|跟师傅说|跟师傅讲|告诉师傅|让师傅|喊师傅|师傅自己|师傅来|钥匙|密码|门禁|提前打电话|先打电话|到了打|打我电话|轻点|小声|不要按门铃|别按门铃|带梯子|带工具|家里有狗|家里有猫
        make it|change it to|not the…the|tell him to|tell them to|tell the|the key|door code|call before|call me before|don't ring|add one|one more|please note
        """);

    /// <summary>Somebody is loud.</summary>
    public static readonly CueSet Disturbs = CueSet.Of("吵死|太吵|好吵|吵得|吵人|吵到|吵个|吵闹|很吵|好嘈|太嘈|嘈到|噪音|噪声|扰民|闹得|闹死|闹腾|闹到|咚咚咚|noisy|too loud|so loud|very loud|noise|keeps us awake|keeping us awake|keep me awake|can't sleep");

    public static readonly CueSet Replace = CueSet.Of("不是…是|改成|换成|我说的是|我要的是|搞错了|弄错了|错了|应该是|instead|i meant|not…but|rather");

    public static readonly CueSet WantsChange = CueSet.Of("我要修改|要修改|修改一下|想改|要改一下|要改|改一下|改下|i'd like to change|change something|want to change|edit");

    public static readonly CueSet Books = CueSet.Of("订|预定|定个|定一|定张|定位|预约|约个|约一|安排|登记|下单|帮我叫|帮我喊|给我送|book|reserve|reservation|order");

    public static readonly CueSet Price = CueSet.Of("""
        多少钱|好多钱|几多钱|啥价|什么价|价格|价钱|价位|价目|报价|收费|怎么收|咋收|咋个收|要钱|要不要钱|收不收|贵不贵|贵吗|费用|优惠|打折|便宜点|免费吗|免不免费|几块钱|多少块
        how much|price|cost|charge|fee|rate|quote|expensive|discount|is it free
        """);

    public static readonly CueSet Greeting = CueSet.Of("^你好|^您好|^嗨|^哈喽|^哈啰|^在吗|^在不|^在不在|^有人吗|^有人没|^早上好|^早安|^上午好|^中午好|^下午好|^晚上好|^晚安|^hello|^hi|^hey|^good morning|^good afternoon|^good evening|^good night|^喂|^嘿|^早$|^早啊|^hola");

    public static readonly CueSet Thanks = CueSet.Of("谢谢|多谢|感谢|辛苦了|辛苦你|辛苦师傅|辛苦啦|谢了|谢啦|麻烦了|劳慰|thx|3q|thank you|thanks|thank u|cheers|appreciate");
}
