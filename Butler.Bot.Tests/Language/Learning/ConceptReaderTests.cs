using Butler.Skills.Language.Learning.Features;

namespace Butler.Bot.Tests.Language.Learning;

public sealed class ConceptReaderTests
{
    private static readonly ConceptReader Reader = new(["repair: 修, repair", "renovation: 装修, renovat", "pest: ant, 蚂蚁"]);

    [Theory]
    [InlineData("修灯", new ulong[] { 0 })]
    [InlineData("装修队", new ulong[] { 1 })]
    [InlineData("装修完了要修灯", new ulong[] { 0, 1 })]
    [InlineData("repairman", new ulong[] { 0 })]
    [InlineData("i want", new ulong[0])]
    [InlineData("ants", new ulong[] { 2 })]
    public void Read_Text_FindsTheLongestWordsOnly(string text, ulong[] concepts)
    {
        var features = new FeatureList();
        Reader.Read(text, ref features);
        features.Close();
        var found = new List<ulong>();
        foreach (var key in features.Keys)
        {
            if (FeatureList.KindOf(key) == FeatureKind.Concept)
                found.Add(key & 0xffff);
        }

        features.Dispose();
        Assert.Equal(concepts, found);
    }

    [Fact]
    public void Read_TwoConcepts_AlsoGivesThePair()
    {
        var features = new FeatureList();
        Reader.Read("装修公司修水管", ref features);
        var pairs = 0;
        foreach (var key in features.Keys)
            pairs += FeatureList.KindOf(key) == FeatureKind.ConceptPair ? 1 : 0;
        features.Dispose();

        Assert.Equal(1, pairs);
    }
}
