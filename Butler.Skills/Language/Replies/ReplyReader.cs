using System.Collections.Frozen;
using System.Text.RegularExpressions;
using Butler.Skills.Language.Cues;

namespace Butler.Skills.Language.Replies;

/// <summary>
/// Recognises a resident's yes, no and never mind by code. Strict: the whole utterance must be made of known words of
/// answer and courtesy; the only thing that may follow a yes is a change, and a question is never a yes.
/// </summary>
public static partial class ReplyReader
{
    private const int LongestText = 160;

    private enum Word
    {
        Confirm,
        Decline,
        Cancel,
        Indifferent,
        Courtesy,
        Question,
        Stop,
    }

    private static readonly FrozenDictionary<string, Word> Words = Collect();
    private static readonly FrozenDictionary<string, Word>.AlternateLookup<ReadOnlySpan<char>> Lookup =
        Words.GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly int LongestWord = Words.Keys.Max(word => word.Length);
    private static readonly FrozenSet<string> GivesUp = Split(ReplyWords.GivesUp).ToFrozenSet(StringComparer.Ordinal);
    private static readonly FrozenSet<string> OpensRequest = Split(ReplyWords.OpensRequest).ToFrozenSet(StringComparer.Ordinal);
    private static readonly CueSet Change = CueSet.Of(ReplyWords.Change);
    private static readonly CueSet Beforehand = CueSet.Of(ReplyWords.Beforehand);
    private static readonly CueSet Asks = CueSet.Of("吗|么$|呢$|告诉|推荐|发给|发过来|发我|查一下|查下|帮我找|给我找|在帮我|知道|评分|介绍|想找|要找|找个|找一|多少|几点|几号|什么|啥|哪|谁|怎么|咋|为什么|能不能|可不可以|行不|好不|要不要|是不是|有没有|?|who|what|when|where|why|how|which|can you tell|do you|does|is it|are you");
    private static readonly CueSet TimeOrCount = CueSet.Of("""
        点|今天|明天|后天|今晚|明晚|上午|下午|晚上|早上|中午|周一|周二|周三|周四|周五|周六|周日|周天|周末|星期|礼拜|号|月|分钟|小时|台|个|套|桶|盏|盆|两|俩|仨
        am|pm|monday|tuesday|wednesday|thursday|friday|saturday|sunday|weekend|morning|afternoon|evening|noon|o'clock|one|two|three|four
        """);

    public static ReplyKind Read(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (text.Length is 0 or > LongestText)
            return ReplyKind.None;

        var folded = CueFold.Fold(text).Trim();
        if (folded.Contains('?', StringComparison.Ordinal) || PutRight().IsMatch(folded))
            return ReplyKind.None;

        var seen = new Seen();
        var end = Consume(folded, ref seen);
        if (seen.Asked)
            return ReplyKind.None;
        var rest = folded.AsSpan(end).Trim();
        return rest.IsEmpty ? seen.Whole() : BeforeMore(seen, rest.ToString(), folded);
    }

    /// <summary>"不是水管 是鱼缸" puts something right and declines nothing.</summary>
    [GeneratedRegex("^不是[^,;!。 是]{1,8}[,; ]+(?:而)?是[^,;!。 吧吗]{1,}")]
    private static partial Regex PutRight();

    private static ReplyKind BeforeMore(Seen seen, string rest, string folded)
    {
        var more = CueText.Of(rest);
        if (Beforehand.IsIn(CueText.Of(folded)) || Asks.IsIn(more))
            return ReplyKind.None;
        var changes = Change.IsIn(more) || TimeOrCount.IsIn(more);
        if (seen is { First: Word.Confirm or Word.Indifferent, Refused: false, OnlyOpens: false } && !seen.JoinedToRest)
            return changes ? ReplyKind.ConfirmWithChange : ReplyKind.None;
        if (seen.GaveUp && !changes && !seen.JoinedToRest)
            return seen.Cancelled ? ReplyKind.Cancel : ReplyKind.Decline;
        return ReplyKind.None;
    }

    /// <summary>Reads words from the left, the longest first; returns where the known words end.</summary>
    private static int Consume(string text, ref Seen seen)
    {
        var index = 0;
        while (index < text.Length)
        {
            if (IsSeparator(text[index]))
            {
                index++;
                seen.JoinedToRest = false;
                continue;
            }
            var length = LongestAt(text, index, out var word);
            if (length == 0 || word == Word.Stop)
                break;
            seen.Add(word, text.Substring(index, length));
            index += length;
            if (word != Word.Courtesy)
                seen.JoinedToRest = !ChangeFollows(text, index);
        }
        return index;
    }

    private static bool ChangeFollows(string text, int index) =>
        text.AsSpan(index).StartsWith("但") || text.AsSpan(index).StartsWith("不过") || text.AsSpan(index).StartsWith("只是")
        || text.AsSpan(index).StartsWith("改") || text.AsSpan(index).StartsWith("就周") || StartsWithDay(text.AsSpan(index));

    private static bool StartsWithDay(ReadOnlySpan<char> text) =>
        text.StartsWith("今天") || text.StartsWith("明天") || text.StartsWith("后天") || text.StartsWith("周") || text.StartsWith("星期")
        || text.StartsWith("上午") || text.StartsWith("下午") || text.StartsWith("晚上") || text.StartsWith("早上") || text.StartsWith("中午");

    private static int LongestAt(string text, int index, out Word word)
    {
        for (var length = Math.Min(LongestWord, text.Length - index); length > 0; length--)
        {
            var span = text.AsSpan(index, length);
            if (Lookup.TryGetValue(span, out word) && EndsWord(text, index, length))
                return length;
        }
        word = default;
        return 0;
    }

    private static bool EndsWord(string text, int index, int length)
    {
        var end = index + length;
        return end == text.Length || !char.IsAsciiLetter(text[end - 1]) || !(char.IsAsciiLetter(text[end]) || text[end] == '\'');
    }

    private static bool IsSeparator(char character) =>
        char.IsWhiteSpace(character) || character is '\uFE0F' or '~' or '〜'
        || ((char.IsPunctuation(character) || character is '…' or '·' or '`' or '^') && character is not '\'' and not '"' and not '「' and not '“' and not '+');

    private static FrozenDictionary<string, Word> Collect()
    {
        var words = new Dictionary<string, Word>(StringComparer.Ordinal);
        Add(ReplyWords.Courtesy, Word.Courtesy);
        Add(ReplyWords.Confirm, Word.Confirm);
        Add(ReplyWords.Indifferent, Word.Indifferent);
        Add(ReplyWords.Decline, Word.Decline);
        Add(ReplyWords.Cancel, Word.Cancel);
        Add(ReplyWords.Question, Word.Question);
        Add(ReplyWords.Stops, Word.Stop);
        return words.ToFrozenDictionary(StringComparer.Ordinal);

        void Add(string table, Word word)
        {
            foreach (var written in Split(table))
                words[written] = word;
        }
    }

    private static string[] Split(string table) =>
        CueFold.Fold(table).Split(['|', '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    private struct Seen
    {
        private bool _confirmed;
        private bool _declined;
        private bool _indifferent;

        public Word? First { get; private set; }
        public bool Asked { get; private set; }
        public bool GaveUp { get; private set; }

        /// <summary>All that was said so far would as well begin a request.</summary>
        public bool OnlyOpens { get; private set; }
        public bool Cancelled { get; private set; }
        public bool JoinedToRest { get; set; }
        public readonly bool Refused => _declined || Cancelled;

        public void Add(Word word, string written)
        {
            if (word != Word.Courtesy)
            {
                OnlyOpens = (First is null || OnlyOpens) && OpensRequest.Contains(written);
                First ??= word;
            }
            _confirmed |= word == Word.Confirm;
            _declined |= word == Word.Decline;
            _indifferent |= word == Word.Indifferent;
            Cancelled |= word == Word.Cancel;
            Asked |= word == Word.Question;
            GaveUp |= GivesUp.Contains(written);
        }

        /// <summary>The utterance held nothing else. "好 不用了" takes back; "行 都可以" agrees.</summary>
        public readonly ReplyKind Whole()
        {
            if (Cancelled)
                return ReplyKind.Cancel;
            if (_declined)
                return ReplyKind.Decline;
            if (_indifferent)
                return ReplyKind.Indifferent;
            return _confirmed ? ReplyKind.Confirm : ReplyKind.None;
        }
    }
}
