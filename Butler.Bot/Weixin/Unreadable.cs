namespace Butler.Bot.Weixin;

/// <summary>What is said honestly of messages whose content the butler cannot take in.</summary>
internal static class Unreadable
{
    public const string Voice = "您的语音已收到并保存，但我暂时听不了语音。麻烦打字告诉我，或者发“转人工”，客户经理可以听。";
    public const string Video = "视频已收到，但我看不了视频。请用文字说明一下，或者发照片给我；也可以发“转人工”。";
    public const string File = "文件我这里打不开。请用文字或照片告诉我，或者发“转人工”。";
    public const string Other = "这种消息我看不到内容，请用文字告诉我。";
}
