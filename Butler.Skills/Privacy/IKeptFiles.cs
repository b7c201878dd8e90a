using Butler.Skills.Storage;

namespace Butler.Skills.Privacy;

/// <summary>Files that residents sent and that the host keeps apart from the messages.</summary>
public interface IKeptFiles
{
    /// <summary>Removes those of the conversations in the caller's unit of work, but what is still shown elsewhere.</summary>
    /// <param name="keep">The addresses that stay: photos of orders.</param>
    Task ForgetAsync(ButlerDb db, IReadOnlyList<string> conversations, IReadOnlyList<string> keep, CancellationToken cancellationToken);
}
