namespace Butler.Skills.Menu;

/// <summary>What only a live source can know; in files and arguments as lower-case words.</summary>
public enum LiveKind
{
    Weather,
    Flights,
    Matches,
    Traffic,
}
