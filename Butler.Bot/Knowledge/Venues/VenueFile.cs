using Butler.Skills.Venues;

namespace Butler.Bot.Knowledge.Venues;

/// <summary>The venues of one file and what is wrong in it.</summary>
public sealed record VenueFile(IReadOnlyList<Venue> Venues, IReadOnlyList<KnowledgeFault> Faults)
{
    /// <param name="name">Relative to the knowledge folder, with forward slashes; its ending tells table from Markdown.</param>
    public static VenueFile Read(string name, ReadOnlySpan<byte> content)
    {
        if (TextFile.Refuse(name, content) is { } noText)
            return new VenueFile([], [noText]);
        var text = TextFile.Decode(content);
        return name.EndsWith(".md", StringComparison.OrdinalIgnoreCase) ? VenueMarkdown.Read(name, text) : VenueCsv.Read(name, text);
    }
}
