using Butler.Skills.Language.Learning;
using Butler.Skills.Language.Text;

namespace Butler.Skills.Menu.Matching;

/// <summary>What the files of the menu tell about how people ask.</summary>
internal static class MenuExamples
{
    private const float Name = 0.6f;
    private const float Thing = 0.6f;
    private const float Sign = 0.6f;
    private const float Neighbour = 0.5f;

    public static IEnumerable<Example> Of(IReadOnlyList<MenuItem> items)
    {
        for (var i = 0; i < items.Count; i++)
        {
            var item = items[i];
            foreach (var say in item.Says)
                yield return new Example(say, i, 1);
            foreach (var name in (IEnumerable<string>)[.. item.Aliases, item.Item, item.Title.Zh, item.Title.En])
                yield return new Example(name, i, Name);
            foreach (var thing in item.Things)
                yield return new Example(thing, i, Thing);
            foreach (var sign in item.Signs)
                yield return new Example(sign, i, Sign);
            foreach (var not in item.Not)
                yield return new Example(not, i, Neighbour, Not: true);
        }

        foreach (var line in EmbeddedLines.Read("nothing-ordered.txt"))
            yield return new Example(line, items.Count, 1);
    }
}
