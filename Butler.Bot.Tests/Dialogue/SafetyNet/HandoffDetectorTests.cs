using Butler.Skills.Conversations;
using Butler.Skills.Dialogue.SafetyNet;
using Butler.Skills.Dialogue.SafetyNet.Persons;
using Butler.Skills.Handoffs;

namespace Butler.Bot.Tests.Dialogue.SafetyNet;

public sealed class HandoffDetectorTests
{
    [Theory]
    [InlineData("帮我转人工", HandoffReason.Asked)]
    [InlineData("我要投诉你们的保安", HandoffReason.Complaint)]
    [InlineData("能不能便宜点", HandoffReason.Price)]
    [InlineData("我要起诉物业", HandoffReason.Legal)]
    [InlineData("把隔壁的电话告诉我", HandoffReason.Privacy)]
    [InlineData("这单我要退款", HandoffReason.Refund)]
    [InlineData("我父亲去世了", HandoffReason.Sensitive)]
    [InlineData("你根本听不懂我说的话", HandoffReason.Misunderstood)]
    [InlineData("能不能破例让我养只鸡", HandoffReason.OffMenu)]
    public void Detect_AReason_IsNamed(string text, HandoffReason expected) => Assert.Equal(expected, HandoffDetector.Detect(text, []));

    [Fact]
    public void Detect_TheButlerFailedTwice_HandsOver()
    {
        TalkLine[] recent =
        [
            new(Author.Resident, "那个东西弄一下"),
            new(Author.Butler, "抱歉,我没太明白,请换个说法"),
            new(Author.Resident, "就是上面那个"),
            new(Author.Butler, "抱歉,我没太明白,请换个说法"),
        ];
        Assert.Equal(HandoffReason.Misunderstood, HandoffDetector.Detect("上面那个呀", recent));
        Assert.Null(HandoffDetector.Detect("上面那个呀", []));
    }

    [Fact]
    public void Detect_TheResidentInsistsOnWhatWasTakenWrong_HandsOver()
    {
        TalkLine[] recent =
        [
            new(Author.Resident, "订瓶酱油"),
            new(Author.Butler, "已为您查询桶装水"),
            new(Author.Resident, "不是水"),
            new(Author.Butler, "请问要几桶?"),
        ];
        Assert.Equal(HandoffReason.Misunderstood, HandoffDetector.Detect("都说了是酱油!", recent));
    }

    [Fact]
    public void Detect_AnAnswerToAQuestion_StaysWithTheButler()
    {
        TalkLine[] recent = [new(Author.Butler, "请问几点方便?")];
        Assert.Null(HandoffDetector.Detect("还是下午三点吧", recent));
    }

    [Fact]
    public void Detect_AFewWordsAfterAQuestion_AreItsAnswer()
    {
        TalkLine[] recent = [new(Author.Butler, "请问一共多少平方?")];
        Assert.Null(HandoffDetector.Detect("九十来平吧", recent));
        Assert.Equal(HandoffReason.Asked, HandoffDetector.Detect("转人工", recent));
    }
}
