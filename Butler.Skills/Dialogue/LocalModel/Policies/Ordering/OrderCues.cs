using Butler.Skills.Language.Cues;

namespace Butler.Skills.Dialogue.LocalModel.Policies.Ordering;

/// <summary>Wordings about drafts and orders that decide by themselves.</summary>
internal static class OrderCues
{
    public static readonly CueSet Another = CueSet.Of("另一个|另外一个|另一处|另外一处|另一台|另外一台|另一间|又一个|还有一个|不是同一|不是一回事|不是那个|别的地方|第二处|不同的|another one|another|a different one|different one|a second one|not the same");

    /// <summary>One more thing for the same visit.</summary>
    public static readonly CueSet Besides = CueSet.Of("再加|另加|加上|顺便|顺带|顺手|一起|一块|一道|一并|一趟|也擦|也洗|也修|也弄|也做|也看|同时|as well|also|at the same time|while|too$|together");

    public static readonly CueSet All = CueSet.Of("全部|全都|都取消|全取消|都不要了|都退|统统|所有|一起取消|一并取消|一块儿取消|都撤|个单都|单都|个都|all of them|all my|all the|all orders|everything|cancel all|both of them|cancel both|every order");

    public static readonly CueSet Refuses = CueSet.Of("不要|不用|不需要|不必|去掉|删掉|删了|取消|不订|不约|不做|免了|算了|先不|就不|拿掉|不洗了|不修了|不擦了|不换了|不装了|不送了|不搞了|不弄了|不去了|drop|remove|skip|without|no need|don't need|dont need|not the|cancel|leave out|forget");

    public static readonly CueSet Only = CueSet.Of("只要|只订|只约|只留|只做|就要|就订|就留|先订|先约|先要|only|just the|just book|keep the");

    /// <summary>Of what was to come again and again.</summary>
    public static readonly CueSet JustOnce = CueSet.Of("一次就|就一次|只要一次|来一次|做一次|一次就行|一次就够|一次吧|一次先|五一次|周一次|次就好|先一次|就这一次|只这一次|不用每|不要每|别每|不是每|不定期|先不定期|不长期|先不长期|暂时就|单次|just once|only once|one time only|one-off|just this|only this|once is enough|not every|for now|this time only");

    /// <summary>The day of what was spoken of before.</summary>
    public static readonly CueSet SameDay = CueSet.Of("同一天|同天|当天|那天|那一天|同日|same day|that day");

    public static readonly CueSet Except = CueSet.Of("除了|除开|除去|except|apart from|all but");

    public static readonly CueSet Fewer = CueSet.Of("减|少一|少两|少要|少洗|少送|少来|少订|fewer|one less|two less");

    public static readonly CueSet Replaces = CueSet.Of("换成|改成|换为|改为|改做|instead|change it to|switch to|swap");

    public static readonly CueSet Notes = CueSet.Of("""
        加一句|加句话|备注一下|备注:|备注,|补充一下|补充一句|跟师傅说|跟师傅讲|给师傅说|告诉师傅|提醒师傅|让师傅带|喊师傅带|叫师傅带|让他带|喊他带|带个梯子|带把梯子|要带梯子|带上梯子|记得带|要带工具|带上工具|自带工具|放门口|放在门口|放前台|放保安|放物管|放门卫|不要敲门|别敲门|不要按门铃|别按门铃|到了先打电话|来之前打电话|提前打电话|门禁密码
        add a note|please note|tell him to|tell them to|tell her to|let him know|let them know|leave it at the door|leave it with|don't knock|dont knock|don't ring|call before|call me before|bring a ladder
        """);

    public static readonly CueSet Resumes = CueSet.Of("继续|接着|刚才那个|刚刚那个|之前那个|先前那个|上面那个|没说完|没订完|回到刚才|continue|resume|go on with|carry on|back to the|the earlier one|where were we");

    public static readonly CueSet SameAgain = CueSet.Of("""
        和上次一样|跟上次一样|同上次一样|与上次一样|照上次|按上次|像上次|和之前一样|跟之前一样|照旧|照老样子|按老样子|老样子来|老规矩|和上回一样|跟上回一样|照上回|同上回|再来一次|再来一单|再来一回|再约一次|再订一次|再做一次|再洗一次|再叫一次|再下一单|重复上次|上次那个再|同上次|跟以前一样|和以前一样|和上個一樣
        same as last time|same as before|same again|like last time|like before|as last time|the usual|reorder|order again|book again|book it again|repeat my|repeat the last|once more please|one more time
        """);

    public static readonly CueSet Rates = CueSet.Of("评价|评分|打分|点评|好评|差评|颗星|五星|四星|三星|两星|二星|一星|满意|几分|rate|rating|stars|review|feedback on|satisfied|out of 5|out of 10|/10|/5");

    public static readonly CueSet Redo = CueSet.Of("返工|重做|重新弄|重新做|重新修|重新洗|再来一趟|再派人|再来修|再来弄|再来洗|补做|redo|do it again|come back|come again|send someone again|fix it again");

    public static readonly CueSet Picture = CueSet.Of("照片|图片|拍了|拍的|图|补一张|补张|补几张|补充一下|就是这个|就是这里|看这个|你看|photo|picture|pic|image|here it is|like this|see attached");
}
