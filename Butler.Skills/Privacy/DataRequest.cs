using Butler.Skills.Language.Cues;

namespace Butler.Skills.Privacy;

/// <summary>
/// A resident's wish about what is kept of them, recognised by code: to see it, or to have it deleted. Strict, for a
/// misreading offers to delete.
/// </summary>
public sealed record DataRequest(bool Delete, DataScope Scope)
{
    private static readonly CueSet Deletes = CueSet.Of("删|清除|清空|清掉|抹掉|抹去|销毁|注销|销号|忘掉我|忘记我|别再存|别存我|不要保存|不要存|delete|erase|remove|wipe|forget me|forget everything|forget all|clear|close my account|deactivate|removed|deleted|erased|wiped");

    private static readonly CueSet Shows = CueSet.Of("""
        看|查|给我列|列出|列一下|导出|告诉我|知道|有哪些|有啥|哪些|存了|记了|留了|收集|掌握|show|see|list|tell me|view|export|what do you|what have you|which|what data|what information|download|copy of
        """);

    private static readonly CueSet Everything = CueSet.Of("""
        我的资料|我的信息|我的个人|我的数据|我的档案|我的隐私|我家的资料|我家资料|我家信息|我家的信息|我们家的资料|我们家的信息|我家的档案|个人信息|个人资料|关于我|关于我家|我的所有|我所有的|我的全部|我的账号|我的账户|账号|账户|我的记录|存了我|存着我|留了我|留着我|记了我|记着我|记得我|存了我家|记了我家|收集我|收集了我|掌握我|掌握了我|知道我哪些|知道我些|我哪些信息|我什么信息|我啥子信息|我些啥
        my data|my information|my info|my personal|my details|my profile|my account|my record|my records|about me|about us|about my family|about my household|on me|everything you have|personal data|personal information|forget me
        """);

    private static readonly CueSet Preferences = CueSet.Of("偏好|喜好|习惯|忌口记录|档案里记|preferences|my preference");
    private static readonly CueSet Talk = CueSet.Of("聊天记录|聊天内容|聊天|对话记录|对话|会话|说过的话|chat history|chat|chats|conversation|conversations|messages");
    private static readonly CueSet Mine = CueSet.Of("我|咱|my|me|our|us|mine");

    /// <summary>Devices and places that hold data too, and that are somebody's job to clean.</summary>
    private static readonly CueSet Elsewhere = CueSet.Of("监控|录像|摄像|电脑|手机|硬盘|u盘|快递|水|下水道|油烟|打印|门禁卡|人脸|指纹|卡里|邻居|楼上|楼下|隔壁|他家|她家|别人|别家|其他住户|中介|camera|footage|laptop|computer|neighbo*|face|card");

    /// <summary>Null when the words are about something else.</summary>
    public static DataRequest? Read(string text)
    {
        var cues = CueText.Of(CueFold.Fold(text));
        if (Elsewhere.IsIn(cues))
            return null;
        var delete = Deletes.IsIn(cues);
        if (!delete && !Shows.IsIn(cues))
            return null;
        if (Everything.IsIn(cues))
            return new DataRequest(delete, DataScope.Everything);
        if (!delete)
            return null;
        if (Talk.IsIn(cues))
            return new DataRequest(delete, DataScope.Talk);
        if (Preferences.IsIn(cues) && Mine.IsIn(cues))
            return new DataRequest(delete, DataScope.Preferences);
        return null;
    }
}
