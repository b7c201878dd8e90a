using Butler.Skills.Language.Text;
using Butler.Skills.Menu;

namespace Butler.Skills.Live;

/// <summary>Somebody who knows what is true at this moment. A host that has one registers it; by default there is none.</summary>
public interface ILiveSource
{
    LiveKind Kind { get; }

    /// <summary>Null when the source cannot answer this, or cannot be reached: then the butler says that it does not know.</summary>
    ValueTask<LiveAnswer?> AskAsync(string question, DateTimeOffset now, TalkLanguage language, CancellationToken cancellationToken);
}

/// <param name="Source">Who says so, as the resident reads it.</param>
/// <param name="At">When it was true.</param>
public sealed record LiveAnswer(string Text, string Source, DateTimeOffset At);
