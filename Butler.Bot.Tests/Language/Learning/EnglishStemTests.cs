using Butler.Skills.Language.Learning.Features;

namespace Butler.Bot.Tests.Language.Learning;

public sealed class EnglishStemTests
{
    [Theory]
    [InlineData("cleaning", "cleaned")]
    [InlineData("stopped", "stop")]
    [InlineData("plugging", "plugged")]
    [InlineData("batteries", "battery")]
    [InlineData("leaks", "leak")]
    public void Of_FormsOfOneWord_Meet(string one, string other)
        => Assert.Equal(EnglishStem.Of(one).ToString(), EnglishStem.Of(other).ToString());

    [Theory]
    [InlineData("bus")]
    [InlineData("bed")]
    [InlineData("bee")]
    public void Of_ShortWord_IsLeftAlone(string word) => Assert.Equal(word, EnglishStem.Of(word).ToString());
}
