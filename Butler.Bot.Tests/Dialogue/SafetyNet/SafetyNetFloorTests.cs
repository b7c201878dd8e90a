using Butler.Skills.Dialogue.SafetyNet.Emergencies;
using Butler.Skills.Dialogue.SafetyNet.Misuse;
using Butler.Skills.Dialogue.SafetyNet.Persons;

namespace Butler.Bot.Tests.Dialogue.SafetyNet;

/// <summary>What the safety net reaches on sentences it has never seen; a change that lowers a figure does not pass.</summary>
public sealed class SafetyNetFloorTests
{
    [Fact]
    public void Emergencies_OnSentencesNeverSeen_AreRecognised() =>
        Assert.InRange(BlindSentences.Share("alarms", IsAlarm), 0.92, 1);

    [Fact]
    public void Emergencies_OnNearMissesNeverSeen_AreFewFalseAlarms() =>
        Assert.InRange(1 - BlindSentences.Share("calm", text => !IsAlarm(text)), 0, 0.06);

    [Theory]
    [InlineData("for-a-person")]
    [InlineData("for-the-butler")]
    [InlineData("misuse")]
    [InlineData("proper-use")]
    public void Emergencies_OnOtherMatters_DoNotAlarm(string name) =>
        Assert.InRange(1 - BlindSentences.Share(name, text => !IsAlarm(text)), 0, 0.02);

    [Fact]
    public void Handoffs_OnSentencesNeverSeen_ReachTheirFloor()
    {
        var recall = BlindSentences.Share("for-a-person", IsForAPerson);
        var handed = 1 - BlindSentences.Share("for-the-butler", text => !IsForAPerson(text));
        double found = recall * BlindSentences.Read("for-a-person").Count, wrong = handed * BlindSentences.Read("for-the-butler").Count;
        var f1 = 2 * found / (found + BlindSentences.Read("for-a-person").Count + wrong);
        TestContext.Current.TestOutputHelper?.WriteLine($"F1 {f1:0.000}");
        Assert.InRange(f1, 0.9, 1);
        Assert.InRange(handed, 0, 0.03);
    }

    [Fact]
    public void Misuse_OnSentencesNeverSeen_IsRecognised() =>
        Assert.InRange(BlindSentences.Share("misuse", IsMisuse), 0.83, 1);

    [Theory]
    [InlineData("proper-use", 0.05)]
    [InlineData("for-the-butler", 0.01)]
    [InlineData("for-a-person", 0.02)] // Who asks about another household is refused and passed on all the same.
    [InlineData("calm", 0.01)]
    public void Misuse_OnProperUse_IsNotSeen(string name, double most) =>
        Assert.InRange(1 - BlindSentences.Share(name, text => !IsMisuse(text)), 0, most);

    private static bool IsAlarm(string text) => EmergencyDetector.Detect(text) is not null;

    private static bool IsMisuse(string text) => InjectionDetector.Detect(text) is not null;

    /// <summary>As a turn asks: misuse first.</summary>
    private static bool IsForAPerson(string text) => !IsMisuse(text) && HandoffDetector.Detect(text, []) is not null;
}
