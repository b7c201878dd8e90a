namespace Butler.Skills.Language.Replies;

/// <summary>The words an answer may be made of. The longest word at a place wins, so "不好" is never read as "好".</summary>
internal static class ReplyWords
{
    public const string Confirm = """
        好|好的|好得|好滴|好哒|好嘞|好勒|好咧|好嘛|好呀|好啊|好吧|好哦|好喔|好哈|好咯|好啦|好了|好好|好好好|好的好的|好嘚|好的呀|好的吧|好的哈|好的嘛|好的哦|好滴呀|那好|那好吧|那就好|就好
        可|可以|可以的|可以哒|可以滴|可以呀|可以啊|可以哦|可以哈|可以嘛|可以了|可以可以|可以滴|可以噻|可以得|也可以|完全可以|当然可以|当然|当然好|没有问题|没问题|没得问题|莫得问题|没问题的|没毛病|没意见|没得意见
        行|行的|行啊|行呀|行吧|行了|行嘛|行哦|行哈|行噻|也行|那行|那行吧|行行|行行行|就行|得行|要得|要得要得|要得嘛|要得哈|要得噻|要的|要|中|中嘞|成|成吧|成啊|得|得嘞|得咧|得|妥|妥了|妥妥的|稳|okk|okok
        对|对的|对头|对哒|对滴|对呀|对啊|对对|对对对|对的对的|对哦|对噻|就对了|没错|没错的|没错儿|没得错|是|是的|是滴|是哒|是啊|是呀|是嘞|是这样|是这样的|是的是的|正是|就是|就是的|就是这个|就是它|就是这样|正确|无误|没差|完全正确|核对无误|信息无误|信息正确|都对|都正确|全对
        嗯|嗯嗯|嗯嗯嗯|嗯呐|嗯啦|嗯哪|嗯的|嗯好|嗯好的|恩|恩恩|恩好|恩呐|唔|唔好|系|系啊|系嘅|得喇|好嘅|好啊得|冇问题|同意|我同意|赞成|认可|接受|准了|准奏|批准|安排|安排吧|安排上|给我安排|帮我安排|就安排|麻烦安排|请安排|请帮我安排
        确认|确认了|确认吧|确认一下|确认下|确认无误|我确认|确认预约|确认下单|确认提交|确定|确定的|确定了|我确定|已确认|下单|下单吧|下吧|提交|提交吧|登记|登记吧|订吧|约吧|就约|预约吧|办吧|来吧|走起|整起|整|搞起|就这么办|办|办一下|办理|就办|那就办|你办|弄|弄一下|弄吧|就弄|就这么定|就这么定了|就这样|就这样吧|就这样子|就这样办|就这样定|就这样定了|就这个|就这个吧|就它|就它了|就定这个|就按这个|就按这个来|就按这个办|按这个来|按这个办|按这个|按你说的|按你说的办|照这个来|照这样|照办|那就这样|那就这样吧|那就这么办|那就这么定了|那就定了|定了|定吧|就定了|说定了|一言为定|就恁个|就恁个嘛|就恁个吧|恁个要得|恁个嘛|就这么着|就这么着吧|就酱|就这个时间|就那个时间|就这个时候|就这个点|时间可以|时间没问题|时间对|阔以|阔以的|阔以嘛|阔以噻|阔以哈|阔以滴|口以|口以的|阔仪|木问题|木有问题|莫问题|没啥问题|没啥子问题|莫得啥子问题|没得啥子问题|欧克|欧了|安排起|整起走|约起|订起|定起|haode|hao de|hao|keyi|ke yi|xing|queren|dui|依你|就依你|就依你说的|照你说的|照你说的办|就照你说的|没变化|不用改|不改了|不改|没有要改的|没有了就这样
        两个都可以|两个都要|两个都行|两个都好|两个都对|两个都确认|两样都要|两项都要|两样都可以|两单都要|两单都确认|两个都约|三个都要|三个都可以|三个都确认|三样都要|都要|都要的|都确认|全部确认|全部都要|全要|全都要|都订|都约|都约上|都安排|都没问题|都对的|一起|一起约|一起确认|一起安排
        yes|yess|yesss|yes yes|yeah|yea|yeh|yah|ya|yep|yup|yap|aye|y|ok|okay|okey|okie|oki|okk|k|kk|okay then|ok then|sure|sure why not|why not|sure thing|for sure|fine|fine by me|fine with me|that's fine|thats fine|that is fine|it's fine|its fine|good|all good|good to go|looks good|look good|looks good to me|lgtm|looks right|looks correct|sounds good|sound good|sounds great|sounds good to me|sounds right|great|perfect|excellent|wonderful|lovely|brilliant|awesome|cool|nice|correct|that's correct|thats correct|that is correct|all correct|right|that's right|thats right|that is right|exactly|precisely|indeed|absolutely|definitely|certainly|of course|by all means|agreed|i agree|deal|done deal|confirm|confirmed|i confirm|confirm it|confirm that|confirm please|please confirm it|confirm both|confirm all|go ahead|go for it|please go ahead|proceed|please proceed|do it|let's do it|lets do it|let's go|please do|do so|book it|book them|book both|book that|place it|place the order|order it|submit|submit it|send it|arrange it|please arrange it|arrange that|make it so|that works|works|works for me|that works for me|that'll do|that will do|that would be great|that'd be great|that would be good|yes please|yes that's right|yes it is|yes correct|yes go ahead|yes that works|yes i do|i do|it is|both|both please|both are fine|both are good|both fine|both ok|both of them|both are ok|all of them|all of it|alright|all right|alrighty|righto|no problem|no worries that's fine|no changes|no change|nothing to change|as is|roger|affirmative|si|oui
        👌|👍|🆗|✅|✔|✔️|☑|☑️|🙆|🙆‍♀️|🙆‍♂️|👌🏻|👌🏼|👍🏻|👍🏼|👍🏽|💯|🤝|🫡|+1
        """;

    public const string Decline = """
        不|不了|不用|不用了|不用啦|不用咯|不用了吧|不用嘛|不需要|不需要了|不必|不必了|不要|不要了|不要啦|不要咯|不想要|不想要了|不想了|不行|不可以|不可|不好|不得行|要不得|不对|不对头|不是|不是的|不是这个|不是这样|错了|不成|不同意|不确认|不确定|先不|先不了|先不用|先不用了|先不要|先不要了|先不约|先不定|先不订|先别|先别约|先别订|先别安排|暂时不用|暂时不要|暂时不需要|暂不|暂时不|再说|再说吧|下次吧|下次再说|改天|改天吧|改天再说|以后再说|等等再说|等一下再说|我再想想|再想想|再想一下|我想想|我考虑|我考虑一下|考虑一下|考虑考虑|再看|再看看|看看再说|算了|算了吧|算了嘛|算咯|算喽|算啦|还是算了|那算了|那算了吧|那就算了|那不用了|那不要了|别|别了|别别|别约了|别订了|别下单|别下|别来了|都不要|都不用|都不行|都不对|两个都不要|一个都不要|哪个都不要|没有|没|冇|唔使|唔要|唔好了|无|拒绝|不约|不约了|不订|不订了|不定了|不做了|不弄了|不洗了|不修了|不去了|不来了|还是不要了|还是不用了|还是不了
        no|nope|nah|nay|no no|no no no|no thanks|no thank you|no thankyou|no thx|no ty|no need|no need for that|not needed|not necessary|not now|not today|not yet|not this time|not this one|not really|not right|not correct|that's wrong|thats wrong|that's not right|wrong|incorrect|don't|dont|do not|please don't|don't do it|don't book|don't book it|dont book it|do not book it|don't confirm|i don't want it|i don't want that|i don't need it|don't need it|i changed my mind|changed my mind|never mind|nevermind|nvm|neither|neither of them|none|none of them|maybe later|later|another time|some other time|forget it|forget about it|skip|skip it|leave it|pass|hold on|wait|stop|n
        👎|❌|🙅|🙅‍♀️|🙅‍♂️|✖|✖️|🚫
        """;

    public const string Cancel = """
        取消|取消了|取消吧|取消掉|取消啦|取消咯|取消一下|取消下|帮我取消|帮我取消了|给我取消|请取消|麻烦取消|麻烦取消一下|那取消|那取消吧|那就取消|那就取消吧|还是取消|还是取消吧|全部取消|都取消|都取消了|都取消吧|全取消|两个都取消|撤销|撤了|撤单|撤掉|退单|退订|退了|退掉|作废|删了|删掉|删除|不约了取消|取消预约|取消订单|取消这个|取消这单|这单取消|这个取消|这个取消吧|把它取消|把这个取消
        cancel|cancel it|cancel that|cancel this|cancel them|cancel both|cancel all|cancel please|please cancel|please cancel it|cancel the order|cancel the booking|cancel my order|cancel my booking|call it off|scrap it|scrap that|drop it|withdraw|delete it|delete that|undo
        """;

    public const string Indifferent = """
        随便|随便吧|随便嘛|随便你|随便你们|随便都行|随便哪个|随便什么时候|随便啥子时候|随便啥时候|随意|随你|随你们|随便定|都行|都行的|都行啊|都行吧|都行哦|都得行|都可以|都可以的|都可以啊|都可|都好|都好的|都成|都要得|都没关系|都一样|哪个都行|哪个都可以|哪个都好|哪天都行|哪天都可以|哪天都好|几点都行|几点都可以|什么时候都行|什么时候都可以|啥时候都行|任意|任何时间|任何时候|无所谓|没所谓|没关系|不挑|你定|你定吧|你定嘛|你来定|你决定|你决定吧|你们定|你们定吧|你们决定|你们安排|你安排|你安排吧|你看着办|看着办|看着安排|你看着安排|你们看着办|看你们方便|看你方便|你方便就行|你们方便就行|听你的|听你们的|你说了算|你拿主意|怎么都行|咋个都行|咋都行|怎样都行|都随你|没要求|没有要求|没得要求|不讲究
        whatever|whatever works|whichever|whichever works|either|either is fine|either one|either works|any|anything|anything works|any of them|any one|anyone|any time|anytime|any time is fine|anytime is fine|any day|up to you|it's up to you|its up to you|you decide|you choose|you pick|your call|your choice|don't mind|i don't mind|dont mind|i dont mind|doesn't matter|does not matter|it doesn't matter|no preference|i'm easy|im easy|i'm flexible|flexible|don't care|i don't care|all the same|all fine|whenever|whenever works|when you can
        """;

    /// <summary>Said around an answer without changing it.</summary>
    public const string Courtesy = """
        谢谢|谢谢啊|谢谢哈|谢谢哦|谢谢了|谢谢你|谢谢您|谢谢你们|谢谢师傅|谢啦|谢了|谢咯|多谢|多谢了|感谢|非常感谢|谢谢谢谢|3q|thx|thanks|thank you|thank you so much|thank you very much|thanks a lot|many thanks|ty|cheers|much appreciated|please|pls|plz|kindly|then|now|so|well|and|oh|ah|um|hmm|hm|er|mate|bro|dear|sir|hi|hey|hello|good morning|good afternoon|good evening|good night|right now
        麻烦|麻烦了|麻烦你|麻烦你了|麻烦您|麻烦您了|麻烦你们|麻烦你们了|麻烦啦|辛苦|辛苦了|辛苦你|辛苦你了|辛苦您|辛苦您了|辛苦啦|有劳|有劳了|拜托|拜托了|劳驾|请|费心了|打扰了|不好意思|抱歉|对不起
        师傅|妹儿|幺妹|幺妹儿|妹妹|小妹|小妹儿|妹子|美女|帅哥|小哥|小哥哥|小姐姐|小姐|先生|老师|老板|管家|小管家|助手|客服|亲|亲亲|亲爱的|兄弟|哥|姐|大姐|大哥|小周|孃孃|嬢嬢|老铁|宝|宝子|小伙子|小弟
        啊|哈|哦|噢|喔|哎|诶|唉|嘛|咯|喽|啦|呀|哇|呢|噻|撒|了|吧|的|那|那就|就|哈哈|哈哈哈|嘿|嘿嘿|呵呵|额|呃|这|我|我觉得|我想|我看|你们|给我|帮我|你|您|您好|你好|那么|反正|真的|先|一下
        😊|😄|😁|🙏|🌹|❤|❤️|😀|🥰|😘|🤗|😃|😉|🙂|☺|☺️|💪|✨|🎉|🥳|🌸|🌷
        """;

    /// <summary>Asks instead of answering, or opens another matter ("对了, ...").</summary>
    public const string Question = """
        对了|好吗|好么|好不|好不好|行吗|行么|行不|行不行|可以吗|可以么|可以不|可不可以|可以嘛?|对吗|对么|对不|对不对|是吗|是么|是不是|成吗|成不|成不成|要得不|要得吗|得行不|得不得行|要吗|要不要|好了吗|好了没|确认吗|确定吗|确认了吗|确认不|没问题吧|ok吗|ok么|ok不|ok嘛|有没有|是否|能不能|吗|么|是哪|不是吗
        """;

    /// <summary>Of an answer that goes on: what follows is a wish to change, not a reason or a question.</summary>
    public const string Change = """
        改|换|调到|调成|挪|推迟|推到|推后|提前|延后|晚点|晚一点|早点|早一点|但|不过|只是|就是要|要…台|要…个|要…桶|加|减|多来|少来|多一|少一|不是…是|而是|再来|最好|备注|带上|记得|要求|数量|地址|地点|时间|用|另外|还有|顺便|再帮|还要
        but|change|make it|instead|can we|could we|move|except|however|only|add|also|prefer|rather|earlier|later|tomorrow|today
        """;

    /// <summary>Tries to say yes to everything that may come: never a yes to anything.</summary>
    public const string Beforehand = """
        以后都|以后全|以后不用|以后直接|今后都|之后都|接下来|后面的都|后面都|所有请求|所有的请求|不用再问|不用问|别再问|不要再问|别问我|不用确认|无需确认|直接下单|自动确认|默认确认|全部自动|一律
        from now on|in future|in the future|always|don't ask again|dont ask again|without asking|no need to ask|no need to confirm|stop asking|skip confirmation|everything i|all future|whatever i ask|auto*
        """;

    /// <summary>Words that only begin like an answer: reading stops before them.</summary>
    public const string Stops = "不过|不如|不错|不然|不知|不晓得|不但|不仅|不光|不止|不是说|别忘|别人|别的|好像|好久|好多|好吃|好看|对面|对方|对不起|行李|行程|行人|中午|中间|中国|可能|可惜|要是|要么|得了|是否|没有人|没人|嗯哼|无论|no idea|no one|not sure|no worries|any idea|either way";

    /// <summary>A yes by itself; before other words it only begins a request ("要 两桶水").</summary>
    public const string OpensRequest = "办|弄|办理|要|得|中|成|有|安排|登记|下单|提交|一起|整|接受|cool|nice|great|good|right";

    /// <summary>Gives up for good, whatever reason follows.</summary>
    public const string GivesUp = "算了|还是算了|那算了|不用了|不需要了|不要了|先不用了|先不要了|不约了|不订了|取消|取消吧|取消了|no thanks|no thank you|never mind|nevermind|cancel|cancel it|please cancel|forget it|not now|changed my mind|i changed my mind";
}
