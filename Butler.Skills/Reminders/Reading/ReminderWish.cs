using Butler.Skills.Language.Cues;

namespace Butler.Skills.Reminders.Reading;

/// <summary>What is wanted with reminders.</summary>
public enum ReminderWish
{
    None,
    Set,
    List,
    Change,
    Drop,
    DropAll,
}

/// <summary>Tells what is wanted with reminders by the words that decide it.</summary>
public static class ReminderWishes
{
    private static readonly CueSet Reminder = CueSet.Of("提醒|闹钟|闹铃|叫醒|题醒|reminder|reminders|remind me|reminding me|alarm|wake-up call");

    private static readonly CueSet Asks = CueSet.Of("""
        提醒我|提醒下我|提醒一下我|提醒咱|提醒一下$|提醒下$|提醒一声|提醒…吃|设个提醒|设一个提醒|定个提醒|加个提醒|设个闹钟|定个闹钟|定闹钟|题醒我|设一个提型|设个提型
        叫我起床|喊我起床|叫我起身|叫醒我|喊醒我|别让我忘|莫让我忘|不要让我忘|到点叫我|到点喊我|到时候叫我|到时候喊我|到时叫我|到时候喊一声|到时候叫一声|后叫我|后喊我|后再叫|后再喊|再提醒我|点叫我|点喊我|分叫我|半叫我|半喊我|早叫我|早喊我|晚叫我|晚喊我
        remind me|set a reminder|set reminder|wake me|don't let me forget|ping me|nudge me|alarm for|set an alarm|reminder to|reminder for
        """);

    private static readonly CueSet Stops = CueSet.Of("""
        取消|不要了|不用了|不用提醒|不用再提醒|别提醒|莫提醒|不要提醒|不要再提醒|不需要提醒|停了|关了|关掉|删了|删掉|删除|撤了|算了|不用叫|别叫我|不用喊|别喊|清空|清掉|去掉|划掉
        cancel|delete|remove|stop reminding|no more|turn off|don't remind|drop|clear|get rid of|forget the
        """);

    private static readonly CueSet Everything = CueSet.Of("所有|全部|全都|都取消|都删|都不要|都关|统统|一个都|清空|all|every");
    private static readonly CueSet Moves = CueSet.Of("改到|改成|改为|改在|换到|换成|推迟|推后|提前到|延后|挪到|调到|改一下|改下|改时间|改个时间|晚一点|早一点|晚半|早半|晚一个|早一个|change|move|reschedule|make it|push|instead of");

    private static readonly CueSet Lists = CueSet.Of("""
        哪些提醒|什么提醒|啥提醒|几个提醒|提醒有哪些|提醒都有|我的提醒|提醒列表|提醒清单|查提醒|看看提醒|看下提醒|看一下提醒|设了哪些|设过哪些|提醒设了没|提醒设好|设了提醒没|有没有设|有没有提醒|提醒还在|还有提醒
        my reminders|which reminders|what reminders|list reminders|list my reminders|show reminders|show my reminders|any reminders|reminders do i have
        """);

    private static readonly CueSet Others = CueSet.Of("提醒师傅|提醒一下师傅|提醒阿姨|提醒他|提醒她|提醒你们|提醒您|提醒一下你们|提醒保安|提醒一下保安|提醒邻居|提醒楼上|提醒一下楼上|remind him|remind her|remind them|remind the|remind your");

    /// <summary>The words name a reminder; "叫我" and the like may be anything.</summary>
    public static bool IsNamed(string text) => Reminder.IsIn(CueText.Of(CueFold.Fold(text)));

    /// <summary>Somebody else is to be reminded of something: a word to whoever comes.</summary>
    public static bool IsForOthers(string text) => Others.IsIn(CueText.Of(CueFold.Fold(text)));

    /// <param name="talking">A reminder was spoken of just before, so that it need not be named again.</param>
    public static ReminderWish Read(string text, bool talking)
    {
        var cues = CueText.Of(CueFold.Fold(text));
        if (Others.IsIn(cues))
            return ReminderWish.None;
        var named = Reminder.IsIn(cues);
        if (!named && !talking)
            return Asks.IsIn(cues) ? ReminderWish.Set : ReminderWish.None;
        if (named && Lists.IsIn(cues) && !Stops.IsIn(cues) && !Moves.IsIn(cues))
            return ReminderWish.List;
        if (Stops.IsIn(cues))
            return named && Everything.IsIn(cues) ? ReminderWish.DropAll : ReminderWish.Drop;
        if (Moves.IsIn(cues))
            return ReminderWish.Change;
        return Asks.IsIn(cues) ? ReminderWish.Set : ReminderWish.None;
    }
}
