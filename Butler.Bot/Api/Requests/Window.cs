using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;

namespace Butler.Bot.Api.Requests;

/// <summary>A part of a list that is ordered by time; always given oldest first.</summary>
internal sealed record Window(int? Limit, DateTimeOffset? Since, DateTimeOffset? Before)
{
    public async Task<List<T>> ReadAsync<T>(
        IQueryable<T> all, Expression<Func<T, DateTimeOffset>> at, Expression<Func<T, string>> id, CancellationToken cancellationToken)
    {
        if (Since is not null)
            all = all.Where(Compare(at, Expression.GreaterThanOrEqual, nameof(Since)));
        if (Before is not null)
            all = all.Where(Compare(at, Expression.LessThan, nameof(Before)));
        if (Limit is not { } limit)
            return await all.OrderBy(at).ThenBy(id).ToListAsync(cancellationToken);
        if (Since is not null)
            return await all.OrderBy(at).ThenBy(id).Take(limit).ToListAsync(cancellationToken);
        var newest = await all.OrderByDescending(at).ThenByDescending(id).Take(limit).ToListAsync(cancellationToken);
        newest.Reverse();
        return newest;
    }

    // A property of this object rather than a constant, so that it becomes a parameter of the statement.
    private Expression<Func<T, bool>> Compare<T>(
        Expression<Func<T, DateTimeOffset>> at, Func<Expression, Expression, BinaryExpression> compare, string bound) =>
        Expression.Lambda<Func<T, bool>>(
            compare(at.Body, Expression.Convert(Expression.Property(Expression.Constant(this), bound), typeof(DateTimeOffset))), at.Parameters);
}
