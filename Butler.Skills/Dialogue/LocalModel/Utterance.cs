using System.Text;
using System.Text.RegularExpressions;
using Butler.Skills.Dialogue.LocalModel.Intents;
using Butler.Skills.Language.Cues;
using Butler.Skills.Language.Places;
using Butler.Skills.Language.Quantities;
using Butler.Skills.Language.Text;
using Butler.Skills.Language.Times;
using Butler.Skills.Menu;
using Butler.Skills.Orders.Menus;

namespace Butler.Skills.Dialogue.LocalModel;

/// <summary>A message with what code can read in it; read when it is needed, once.</summary>
internal sealed partial class Utterance(DialogueView view, IMenuBook menu, IntentReader intents)
{
    private const int BarePrice = 6;
    private const double LeastService = 0.1;
    private const double ByMenuAlone = 0.5;
    private const double BeyondDoubt = 0.9;

    private (bool Read, WhenPhrase? Phrase) _time;
    private readonly Dictionary<string, MenuFinding> _findings = [];
    private static readonly char[] Pauses = [',', '\uFF0C', '\u3002', ';', '\uFF1B', '!', '\uFF01', '?', '\uFF1F', '\n'];

    private IReadOnlyList<string>? _parts;
    private IReadOnlyList<string>? _clauses;
    private CueText? _cues;
    private IReadOnlyList<RankedIntent>? _ranked;
    private IReadOnlyList<RankedIntent>? _intents;

    public DialogueView View => view;

    public string Text => view.Text;

    public bool English => view.Language == TalkLanguage.English;

    public CueText Cues => _cues ??= CueText.Of(CueFold.Fold(view.Text));

    /// <summary>The time an order could have: not gone by, not ruled out, not "some day".</summary>
    public WhenPhrase? Time
    {
        get
        {
            if (!_time.Read)
                _time = (true, WhenReader.ReadOne(view.Text, view.Now));
            return _time.Phrase;
        }
    }

    public Quantity? Quantity => QuantityReader.Read(view.Text);

    public PlaceMention? Place => PlaceReader.Read(view.Text);

    /// <summary>The parts that ask for different things.</summary>
    public IReadOnlyList<string> Parts => _parts ??= menu.Parts(view.Text);

    /// <summary>Cut where people pause, which in Chinese is often only a space.</summary>
    public IReadOnlyList<string> Clauses => _clauses ??= ClausesOf(view.Text);

    public IReadOnlyList<string> ClausesOf(string words) =>
        words.Split(English ? Pauses : [.. Pauses, ' '], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    /// <summary>What the whole message means on the menu.</summary>
    public MenuFinding Finding => Find(view.Text);

    public MenuFinding Find(string words)
    {
        if (!_findings.TryGetValue(words, out var finding))
            _findings.Add(words, finding = HomeRule.Apply(words, WithoutTimes(Denied().Replace(Neighbour().Replace(words, ""), "")) is { } rest ? menu.Find(Tools().Replace(Fetching().Replace(LookedAt().Replace(rest, "${thing}坏了"), ""), "")) : MenuFinding.Nothing));
        return finding;
    }

    /// <summary>What is wanted, the likeliest first, with an eye on what the menu has.</summary>
    public IReadOnlyList<RankedIntent> Intents => _intents ??= Weighed(Ranked);

    /// <summary>What is wanted by all likelihood, when there was no talk before.</summary>
    public string Intent => Intents[0].Name;

    public bool Wants(string intent) => Intent == intent;

    /// <returns>0 to 1.</returns>
    public double LikelihoodOf(string intent) => Intents.FirstOrDefault(i => i.Name == intent).Likelihood;

    /// <summary>
    /// Whether the words rather mean this than a service of the menu: it is beyond doubt, or likelier than the service.
    /// </summary>
    public bool IsRather(string intent) => Finding.Sure is null || Learnt(intent) is var likely && (likely >= BeyondDoubt || likely > Finding.Candidates[0].Score);

    /// <summary>Whether what was learnt of intents leaves no doubt of this one, whatever the words have in common with places and services.</summary>
    public bool IsSurely(string intent) => Learnt(intent) >= BeyondDoubt;

    /// <summary>As <see cref="IsSurely(string)"/>, of any of them.</summary>
    public bool IsSurelyOneOf(IReadOnlyCollection<string> names) => Ranked[0].Likelihood >= BeyondDoubt && names.Contains(Ranked[0].Name);

    /// <summary>The occasions the menu has a plan for.</summary>
    public IReadOnlyList<PlanTemplate> Plans => menu.Menu.Plans;

    /// <summary>How often, of what is to come again and again.</summary>
    public Recurrence? Recurrence(string words) => WhenReader.Read(words, view.Now).FirstOrDefault(p => p.Recurrence is not null)?.Recurrence;

    /// <summary>The item that was arranged last: of the draft, else of the latest open order.</summary>
    public string? LatestItem => view.Drafts.Count > 0 ? view.Drafts[^1].ItemId : view.Orders.Count > 0 ? view.Orders[^1].ItemId : null;

    /// <summary>"How much?" alone names nothing, whatever it sounds like: it is about what was arranged last. Null when more is said.</summary>
    public string? PricedItem => Has(LocalCues.Price) && !IsSurely("list_free") && (Text.Trim().Length <= BarePrice || BareEnglishPrice().IsMatch(Cues.Text.Trim())) ? LatestItem : null;

    public MenuItem? Item(string id) => menu.Menu.Find(id);

    public bool Has(CueSet words) => words.IsIn(Cues);

    /// <summary>What was learnt of intents alone.</summary>
    private IReadOnlyList<RankedIntent> Ranked => _ranked ??= intents.Read(view.Text, menu.Menu);

    private double Learnt(string intent) => Ranked.FirstOrDefault(i => i.Name == intent).Likelihood;

    /// <summary>A service is likely as far as the menu has something of the kind, and then nothing off the menu is meant.</summary>
    private RankedIntent[] Weighed(IReadOnlyList<RankedIntent> read)
    {
        var served = Finding.Candidates is [var nearest, ..] ? nearest.Score : 0;
        var weighed = read.Select(i => i.Name switch
        {
            IntentReader.Service => i with { Likelihood = (i.Likelihood * Math.Max(served, LeastService)) + (Math.Pow(served, 4) * (1 - i.Likelihood) * ByMenuAlone) },
            IntentReader.OffMenu => i with { Likelihood = i.Likelihood * (1 - (served * (1 - LeastService))) },
            _ => i,
        }).ToArray();
        var all = weighed.Sum(i => i.Likelihood);
        return [.. weighed.Select(i => i with { Likelihood = i.Likelihood / all }).OrderByDescending(i => i.Likelihood)];
    }

    /// <summary>
    /// Times say nothing about what is wanted, but many a saying of the menu holds one; how often something is to be done
    /// tells much. Null when nothing else is left.
    /// </summary>
    private string? WithoutTimes(string words)
    {
        var times = WhenReader.Read(words, view.Now).Where(t => t.Recurrence is null).ToList();
        if (times.Count == 0)
            return words;
        var rest = new StringBuilder(words);
        foreach (var time in times.OrderByDescending(t => t.Index))
            rest.Remove(time.Index, time.Length).Insert(time.Index, ' ');
        var left = rest.ToString().Trim();
        return left.Any(char.IsLetterOrDigit) ? left : null;
    }

    public string Say(string chinese, string english) => English ? english : chinese;

    /// <summary>"约个师傅修": whoever is to be fetched for it tells nothing of what it is.</summary>
    [GeneratedRegex(@"(帮我|给我|帮忙)?(约|叫|喊|找|派|安排|请)(一?[个位下])?(师傅|师父|工人|人)(来|过来|上门|来帮我|帮我)?(?=[修换装通看弄清洗补检拆])")]
    private static partial Regex Fetching();

    [GeneratedRegex(@"^(and |so |ok,? )?(how much|what('s| is) the (price|cost|charge|fee)|(how much|what) (does|do|will|would|is) (it|that|this|they|you)( be| cost| charge)*|how much (for|is|are) (it|that|this|them|both|all))( in all| in total| altogether| then)?[?.! ]*$")]
    private static partial Regex BareEnglishPrice();

    /// <summary>"找个人来看看灯": what somebody is to come and look at is out of order.</summary>
    [GeneratedRegex(@"(?:随便)?(?:约|叫|喊|找|派|安排|请|来|整)[一]?[个位]?(?:师傅|师父|工人|人|哪个)(?:来|过来|上门)?(?:帮我|给我)?(?:看看|看一下|看一眼|看下|看哈|瞧瞧|瞧一下|瞅瞅|瞅一眼|检查一下|检查下)(?<thing>\p{IsCJKUnifiedIdeographs}{1,6})(?<![吧嘛呗哈啊呢吗么了])$")]
    private static partial Regex LookedAt();

    /// <summary>Whoever comes with tools of their own lends none.</summary>
    [GeneratedRegex(@"(?:自己?|记得|请|要)*(?:带|备)(?:上|着|齐|好|个|把)?(?:全套)?工具(?:来|过来)?|把工具带[上齐全来好]+")]
    private static partial Regex Tools();

    /// <summary>"不是水管 是鱼缸": what it is not.</summary>
    [GeneratedRegex(@"不是[^,，。;；!！?？ 是]{1,8}[,， ]*而?(?=是)")]
    private static partial Regex Denied();

    /// <summary>"油烟机旁边的玻璃": what only tells where the thing is.</summary>
    [GeneratedRegex(@"\p{IsCJKUnifiedIdeographs}{2,6}?(?:旁边|边上|隔壁|对面)的(?=\S)")]
    private static partial Regex Neighbour();
}
