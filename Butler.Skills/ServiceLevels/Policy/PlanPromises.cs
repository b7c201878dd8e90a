namespace Butler.Skills.ServiceLevels.Policy;

/// <summary>The service plan's own promises, where no knowledge says otherwise.</summary>
public sealed class PlanPromises : IPromiseBook
{
    public static readonly PlanPromises Instance = new();

    public PromisePolicy Promises => PromisePolicy.Plan;
}
