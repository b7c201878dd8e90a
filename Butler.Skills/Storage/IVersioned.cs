namespace Butler.Skills.Storage;

/// <summary>
/// An entity that several people may write at once. <see cref="Version"/> grows with every commit that changes it;
/// a commit that read an older version is refused by the database and run again.
/// </summary>
public interface IVersioned
{
    long Version { get; }
}
