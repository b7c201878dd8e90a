using System.ComponentModel;
using System.Globalization;
using Butler.Bot.Api.Problems;
using Butler.Bot.Hosting.Time;
using Microsoft.AspNetCore.Mvc;

namespace Butler.Bot.Api.Requests;

/// <summary>Which part of a list is asked for. Read as text, so that what is wrong with it can be said by its name.</summary>
internal sealed record ListQuery
{
    private const int Most = 1000;

    [FromQuery(Name = "limit")]
    [Description("At most this many (1 to 1000): the newest, or with since the oldest from there on. Without it the list is complete.")]
    public string? Limit { get; init; }

    [FromQuery(Name = "since")]
    [Description("From this instant on, ISO 8601.")]
    public string? Since { get; init; }

    [FromQuery(Name = "before")]
    [Description("Before this instant, ISO 8601.")]
    public string? Before { get; init; }

    /// <exception cref="BadField">A value cannot be used.</exception>
    public Window Read(CommunityTime time) =>
        new(ReadLimit(), Instants.Read("since", Since, time), Instants.Read("before", Before, time));

    private int? ReadLimit()
    {
        if (string.IsNullOrWhiteSpace(Limit))
            return null;
        return int.TryParse(Limit, NumberStyles.None, CultureInfo.InvariantCulture, out var limit) && limit is > 0 and <= Most
            ? limit
            : throw new BadField("limit", $"is a whole number from 1 to {Most}");
    }
}
