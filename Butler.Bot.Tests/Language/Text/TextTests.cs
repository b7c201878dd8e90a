using Butler.Skills.Language.Text;

namespace Butler.Bot.Tests.Language.Text;

public sealed class TextTests
{
    [Theory]
    [InlineData("請幫我約人來洗冷氣", "请帮我约人来洗冷气")]
    [InlineData("ＡＢＣ１２３！", "abc123!")]
    [InlineData("廚房裡的燈壞了", "厨房里的灯坏了")]
    [InlineData("着急了", "着急了")]
    public void Fold_VariantSpellings_GivesOneSpellingOfTheSameLength(string text, string expected)
    {
        Assert.Equal(expected, TextFold.Fold(text));
        Assert.Equal(text.Length, TextFold.Fold(text).Length);
    }

    [Theory]
    [InlineData('洗', "xi")]
    [InlineData('烟', "yan")]
    [InlineData('女', "nv")]
    public void Pinyin_Character_HasItsReading(char character, string reading) => Assert.Equal(reading, Pinyin.Name(Pinyin.Of(character)));

    [Theory]
    [InlineData('衣', '依')]
    [InlineData('冷', '能')]
    [InlineData('湿', '丝')]
    [InlineData('风', '份')]
    [InlineData('湖', '福')]
    public void Fuzzy_SoundsTakenForEachOther_AreOne(char one, char other) =>
        Assert.Equal(Pinyin.Fuzzy(Pinyin.Of(one)), Pinyin.Fuzzy(Pinyin.Of(other)));

    [Theory]
    [InlineData("帮我洗空调", TalkLanguage.Chinese)]
    [InlineData("Could you send someone?", TalkLanguage.English)]
    [InlineData("周六要moving", TalkLanguage.Chinese)]
    [InlineData("Please deliver two barrels of water to 锦澜 garden", TalkLanguage.English)]
    public void LanguageOf_Text_IsWhatItIsWrittenIn(string text, TalkLanguage expected) => Assert.Equal(expected, LanguageDetector.Of(text));

    [Fact]
    public void LanguageOf_OnlyAThumb_KeepsTheLanguageOfTheTalk() => Assert.Equal(TalkLanguage.English, LanguageDetector.Of("👍", TalkLanguage.English));
}
