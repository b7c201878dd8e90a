using Butler.Skills.Dialogue.SafetyNet.Emergencies;
using Butler.Skills.Language.Text;

namespace Butler.Bot.Tests.Dialogue.SafetyNet;

public sealed class EmergencyDetectorTests
{
    [Theory]
    [InlineData("我家着火了", EmergencyKind.Fire)]
    [InlineData("插线板冒烟了", EmergencyKind.Smoke)]
    [InlineData("煤气漏了 味道好重", EmergencyKind.GasLeak)]
    [InlineData("我们困在电梯里了", EmergencyKind.LiftTrapped)]
    [InlineData("我爸晕倒了", EmergencyKind.Fainting)]
    [InlineData("胸口痛得直冒汗", EmergencyKind.ChestPain)]
    [InlineData("有人撬我家门", EmergencyKind.Intruder)]
    [InlineData("水管爆了 客厅全是水", EmergencyKind.Flood)]
    [InlineData("孩子走丢了", EmergencyKind.ChildMissing)]
    [InlineData("我老公触电了", EmergencyKind.ElectricShock)]
    [InlineData("奶奶摔倒了起不来", EmergencyKind.ElderFall)]
    [InlineData("我不想活了", EmergencyKind.SelfHarm)]
    [InlineData("我老公打我", EmergencyKind.DomesticViolence)]
    [InlineData("孩子喝了漂白水", EmergencyKind.Poisoning)]
    [InlineData("有人坠楼了", EmergencyKind.FallFromHeight)]
    [InlineData("我被抢劫了", EmergencyKind.Robbery)]
    [InlineData("宝宝噎住了 脸发紫", EmergencyKind.Choking)]
    public void Detect_AKindOfDanger_IsNamed(string text, EmergencyKind expected) =>
        Assert.Equal(expected, EmergencyDetector.Detect(text)?.Kind);

    [Fact]
    public void Detect_AVeryLongText_ReadsItsBeginning()
    {
        Assert.NotNull(EmergencyDetector.Detect("着火了" + new string('啊', 5000)));
        Assert.Null(EmergencyDetector.Detect(new string('啊', 5000)));
    }

    [Fact]
    public void For_EveryKind_GivesANumberAndSaysWhoWasTold()
    {
        foreach (var kind in Enum.GetValues<EmergencyKind>())
        {
            var zh = EmergencyAdvice.For(kind, TalkLanguage.Chinese);
            Assert.Matches("119|120|110", zh);
            Assert.Contains("已通知保安、管家中心和您的客户经理", zh, StringComparison.Ordinal);
            Assert.Matches("119|120|110", EmergencyAdvice.For(kind, TalkLanguage.English));
        }
    }

    [Fact]
    public void Name_OfAKind_IsSnakeCase() => Assert.Equal("gas_leak", EmergencyKind.GasLeak.Name());
}
