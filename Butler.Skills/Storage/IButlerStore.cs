namespace Butler.Skills.Storage;

/// <summary>Opens the database. One <see cref="ButlerDb"/> serves one transaction: load, change, save once, dispose.</summary>
public interface IButlerStore
{
    ButlerDb Open();
}
