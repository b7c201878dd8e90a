using Butler.Skills.Conversations;
using Butler.Bot.Knowledge.Indexing;
using Butler.Skills.Guides;
using Butler.Skills.Households;
using Butler.Skills.Language.Text;
using Butler.Skills.Storage;
using Butler.Skills.Talk;
using Butler.Skills.Venues;
using Butler.Skills.Venues.Answers;
using Butler.Skills.Venues.Hours.Holidays;
using Microsoft.SemanticKernel;

namespace Butler.Bot.Tests.Venues;

public sealed class VenueSkillTests
{
    private readonly AskingTurn _turn = new();
    private readonly Kernel _kernel = new();
    private readonly KernelPlugin _plugin = KernelPluginFactory.CreateFromObject(new VenueSkill(new TownBook(), new TownBook()), VenueSkill.Plugin);

    [Fact]
    public async Task Ask_Fact_IsBindingTracedAndRemembered()
    {
        var result = await AskAsync("云来大酒店的电话");

        Assert.True(result.Binding);
        Assert.Equal(Outcomes.Answered, result.Outcome);
        Assert.Contains("0600-5552001", result.Say, StringComparison.Ordinal);
        Assert.Equal("h1", Assert.Single(_turn.Trace.Cited).Venue);
        Assert.Equal("h1", _turn.RecentVenues.Ids[0]);
    }

    [Fact]
    public async Task Ask_PronounInTheNextQuestion_IsUnderstood()
    {
        await AskAsync("云来大酒店的电话");

        Assert.Contains("柳荫街30号", (await AskAsync("它在哪")).Say, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Ask_List_LeavesItsFirstInFront()
    {
        await AskAsync("推荐评分4.5以上的餐馆,最好的");

        Assert.Equal("r3", _turn.RecentVenues.Ids[0]);
    }

    [Fact]
    public async Task Ask_PlaceInTheList_IsThatVenueAlsoAfterAnotherWasAsked()
    {
        await AskAsync("推荐评分4.5以上的餐馆");
        var listed = _turn.RecentVenues.Listed.ToArray();

        await AskAsync("第二家电话多少");
        Assert.Equal(listed[1], _turn.RecentVenues.Ids[0]);
        await AskAsync("那第一家呢,地址在哪");
        Assert.Equal(listed[0], _turn.RecentVenues.Ids[0]);
        await AskAsync("最后一家几点关门");
        Assert.Equal(listed[^1], _turn.RecentVenues.Ids[0]);
    }

    [Fact]
    public async Task Ask_PlaceThatTheListHasNot_SaysNothingOfAnother()
    {
        await AskAsync("推荐评分4.5以上的餐馆");
        _turn.Trace.Cited.Clear();

        await AskAsync("第九家电话多少");

        Assert.Empty(_turn.Trace.Cited);
    }

    [Fact]
    public void Functions_TakeNoHousehold()
        => Assert.All(_plugin.SelectMany(f => f.Metadata.Parameters), p => Assert.DoesNotContain("household", p.Name, StringComparison.OrdinalIgnoreCase));

    private async Task<SkillResult> AskAsync(string question)
    {
        _kernel.Bind(_turn);
        var result = await _plugin[VenueSkill.Ask].InvokeAsync(_kernel, new KernelArguments { ["question"] = question }, TestContext.Current.CancellationToken);
        return result.GetValue<SkillResult>()!;
    }

    private sealed class TownBook : IVenueBook, IGuideBook
    {
        public GuideKnowledge Guides { get; } = new(GuideHandbook.Empty, new MemoryGuideIndex(GuideHandbook.Empty));

        public VenueKnowledge Venues => Town.Knowledge;

        public HolidayCalendar Holidays => HolidayCalendar.RulesOnly;
    }

    /// <summary>A turn of which this skill reads only the clock, the language and the recent venues.</summary>
    private sealed class AskingTurn : IVenueTurn
    {
        public string Id => "turn";
        public ButlerDb Db => throw new InvalidOperationException("The venue skill reads no rows.");
        public Conversation Conversation => throw new InvalidOperationException("The venue skill reads no conversation.");
        public DateTimeOffset Now => Town.Now;
        public Household? Household => null;
        public StaffMember? Manager => null;
        public IReadOnlyList<Message> Incoming => [];
        public string Text => "";
        public TalkLanguage Language => TalkLanguage.Chinese;
        public TurnTrace Trace { get; } = new();
        public ReplyBoard Board { get; } = new();
        public IRecentVenues RecentVenues { get; } = new RecentVenues();
    }
}
