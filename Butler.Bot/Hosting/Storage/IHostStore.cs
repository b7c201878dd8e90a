namespace Butler.Bot.Hosting.Storage;

/// <summary>Opens the database with the host's own tables.</summary>
public interface IHostStore
{
    HostDb Open();
}
