#nullable disable

namespace Microsoft.Bot.Schema;

public static class RoleTypes
{
    public const string User = "user";
    public const string Bot = "bot";
    public const string Skill = "skill";
}
