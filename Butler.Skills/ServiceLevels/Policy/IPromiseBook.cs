namespace Butler.Skills.ServiceLevels.Policy;

/// <summary>The promises in force.</summary>
public interface IPromiseBook
{
    PromisePolicy Promises { get; }
}
