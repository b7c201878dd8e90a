using System.Text.Json;
using System.Text.Json.Serialization;
using Butler.Bot.Api.Problems;

namespace Butler.Bot.Api.Requests;

/// <summary>How enums look outside: lower-case words, off_menu.</summary>
internal sealed class Words<TEnum>() : JsonStringEnumConverter<TEnum>(Naming, allowIntegerValues: false)
    where TEnum : struct, Enum
{
    private static readonly JsonNamingPolicy Naming = JsonNamingPolicy.SnakeCaseLower;

    public static IReadOnlyList<string> All { get; } = [.. Enum.GetNames<TEnum>().Select(Naming.ConvertName)];

    public static string Of(TEnum value) => Naming.ConvertName(value.ToString());

    /// <summary>Reads one word or several separated by commas; null when nothing was asked for.</summary>
    /// <exception cref="BadField">A word is none of the enum's.</exception>
    public static IReadOnlyList<TEnum>? Read(string field, string? text)
    {
        if (string.IsNullOrWhiteSpace(text))
            return null;
        var values = new List<TEnum>();
        foreach (var word in text.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            var index = All.ToList().IndexOf(word);
            values.Add(index >= 0 ? Enum.Parse<TEnum>(Enum.GetNames<TEnum>()[index]) : throw new BadField(field, $"is one of {string.Join(", ", All)}"));
        }

        return values;
    }
}
