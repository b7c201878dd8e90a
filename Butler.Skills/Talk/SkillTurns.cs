using Microsoft.SemanticKernel;

namespace Butler.Skills.Talk;

/// <summary>How a skill, which is one object for all residents, finds the turn it is called in.</summary>
public static class SkillTurns
{
    private const string Key = "turn";

    /// <summary>Binds a kernel, which lives for one turn, to that turn.</summary>
    public static void Bind(this Kernel kernel, ISkillTurn turn) => kernel.Data[Key] = turn;

    public static ISkillTurn Turn(this Kernel kernel) => kernel.Turn<ISkillTurn>();

    /// <exception cref="InvalidOperationException">The kernel is not bound to a turn of this kind: a fault of the host, never of a model.</exception>
    public static TTurn Turn<TTurn>(this Kernel kernel)
        where TTurn : class, ISkillTurn =>
        kernel.Data.TryGetValue(Key, out var value) && value is TTurn turn
            ? turn
            : throw new InvalidOperationException($"The kernel is bound to no turn that is a {typeof(TTurn).Name}.");

    /// <summary>Traces the call, puts binding words on the board, and hands the result to the model.</summary>
    public static SkillResult Give(this ISkillTurn turn, string skill, SkillResult result, params ReadOnlySpan<(string Name, object? Value)> arguments)
    {
        var given = new Dictionary<string, object?>(arguments.Length);
        foreach (var (name, value) in arguments)
        {
            if (value is not null)
                given[name] = value;
        }

        turn.Trace.Outcome = turn.Trace.Calls.Count == 0 ? result.Outcome : Outcomes.Weightier(turn.Trace.Outcome, result.Outcome);
        turn.Trace.Calls.Add(new TracedCall(skill, given, result.Outcome));
        turn.Board.Put(result);
        return result;
    }
}
