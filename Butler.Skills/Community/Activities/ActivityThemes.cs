using Butler.Skills.Language.Text;

namespace Butler.Skills.Community.Activities;

internal static class ActivityThemes
{
    public static LocalizedText Name(ActivityTheme theme) => theme switch
    {
        ActivityTheme.Patriotism => new("爱国主义", "patriotism"),
        ActivityTheme.Environment => new("环境保护", "environment"),
        ActivityTheme.Science => new("社区科普", "popular science"),
        ActivityTheme.Fitness => new("全民健身", "fitness for all"),
        ActivityTheme.Charity => new("社区公益", "community charity"),
        ActivityTheme.YoungAndOld => new("尊老爱幼", "respect for old and young"),
        ActivityTheme.PropertyCare => new("物管宣教", "property-management education"),
        ActivityTheme.HealthyHome => new("健康家居", "healthy home"),
        _ => throw new ArgumentOutOfRangeException(nameof(theme), theme, "There are eight themes."),
    };
}
