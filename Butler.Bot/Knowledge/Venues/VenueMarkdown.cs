namespace Butler.Bot.Knowledge.Venues;

/// <summary>One venue with prose: its facts in the front matter under the headers a table would have.</summary>
internal static class VenueMarkdown
{
    public static VenueFile Read(string file, string text)
    {
        List<KnowledgeFault> faults = [];
        if (FrontMatter.Read(file, text, faults) is not { } front)
            return new VenueFile([], faults);

        var cells = new VenueCells(file, front.Line, faults);
        foreach (var (keyNode, value) in front.Values.Children)
        {
            var header = FrontMatter.Key(keyNode);
            cells.Add(VenueHeaders.KeyOf(header), header, FrontMatter.Flat(value), (int)keyNode.Start.Line + 1, (int)keyNode.Start.Column);
        }

        return cells.Build(front.Body.Trim()) is { } venue ? new VenueFile([venue], faults) : new VenueFile([], faults);
    }
}
