using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Butler.Skills.Storage;

/// <summary>
/// A query that every turn asks, translated once for each database model. EF Core otherwise takes the expression apart at
/// every call to find the translation it has already made, which costs more than SQLite's answer.
/// </summary>
/// <param name="compile">Calls <c>EF.CompileAsyncQuery</c>.</param>
public sealed class CompiledQuery<TQuery>(Func<TQuery> compile)
    where TQuery : Delegate
{
    // A compiled query belongs to one model; there is one for each provider.
    private readonly ConditionalWeakTable<IModel, TQuery> _compiled = [];

    public TQuery For(ButlerDb db) => _compiled.GetValue(db.Model, _ => compile());
}
