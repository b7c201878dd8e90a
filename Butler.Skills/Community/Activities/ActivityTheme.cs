namespace Butler.Skills.Community.Activities;

/// <summary>The eight themes of 家文化.</summary>
public enum ActivityTheme
{
    /// <summary>爱国主义</summary>
    Patriotism,

    /// <summary>环境保护</summary>
    Environment,

    /// <summary>社区科普</summary>
    Science,

    /// <summary>全民健身</summary>
    Fitness,

    /// <summary>社区公益</summary>
    Charity,

    /// <summary>尊老爱幼</summary>
    YoungAndOld,

    /// <summary>物管宣教</summary>
    PropertyCare,

    /// <summary>健康家居</summary>
    HealthyHome,
}
