#nullable disable

namespace Microsoft.Bot.Schema;

public static class ActivityEventNames
{
    public const string ContinueConversation = "ContinueConversation";
}
