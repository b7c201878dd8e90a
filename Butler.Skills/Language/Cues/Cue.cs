namespace Butler.Skills.Language.Cues;

/// <summary>
/// One wording a table looks for. Written as people would read it:
/// <c>着火</c> plain; <c>打…电话</c> both parts in this order within one clause and a few characters; <c>找不到$</c> at the
/// end of a clause; <c>^火</c> at its beginning; <c>flood*</c> an English word beginning. English words match whole words.
/// </summary>
internal sealed class Cue
{
    private const int ChineseGap = 8;
    private const int EnglishGap = 40;

    private readonly Part[] _parts;
    private readonly CueFingerprint _fingerprint;

    public Cue(string written)
    {
        Written = written;
        _parts = [.. written.Split('…').Select(part => new Part(part))];
        foreach (var character in _parts.SelectMany(part => part.Text))
            _fingerprint = _fingerprint.With(character);
    }

    public string Written { get; }

    public bool IsIn(CueText text) => Find(text, 0).Length > 0;

    /// <summary>The first place at or after <paramref name="from"/>; Length 0 when there is none.</summary>
    public (int Index, int Length) Find(CueText text, int from)
    {
        if (!text.Fingerprint.Covers(_fingerprint))
            return default;
        var source = text.Text;
        while (true)
        {
            var start = _parts[0].IndexIn(source, from, source.Length);
            if (start < 0)
                return default;
            var end = start + _parts[0].Text.Length;
            var found = true;
            for (var i = 1; found && i < _parts.Length; i++)
            {
                var next = _parts[i].IndexIn(source, end, ClauseEnd(source, end, _parts[i]) + _parts[i].Text.Length);
                found = next >= 0;
                if (found)
                    end = next + _parts[i].Text.Length;
            }
            if (found)
                return (start, end - start);
            from = start + 1;
        }
    }

    /// <summary>How far a following part may begin: not beyond the clause, and not far away.</summary>
    private static int ClauseEnd(string source, int from, Part part)
    {
        var limit = Math.Min(source.Length - part.Text.Length, from + (part.IsWord ? EnglishGap : ChineseGap));
        for (var i = from; i < limit; i++)
        {
            if (IsClauseBreak(source[i], part.IsWord))
                return i;
        }
        return Math.Max(limit, from - part.Text.Length);
    }

    private static bool IsClauseBreak(char character, bool english) =>
        character is ',' or '.' or '!' or '?' or ';' or '。' or '、' or '…' or '\n' || (character == ' ' && !english);

    private readonly struct Part
    {
        private readonly bool _atClauseStart;
        private readonly bool _atClauseEnd;
        private readonly bool _openEnd;

        public Part(string written)
        {
            _atClauseStart = written.StartsWith('^');
            _atClauseEnd = written.EndsWith('$');
            _openEnd = written.EndsWith('*');
            Text = written.TrimStart('^').TrimEnd('$', '*');
            IsWord = char.IsAsciiLetter(Text[0]);
        }

        public string Text { get; }
        public bool IsWord { get; }

        public int IndexIn(string source, int from, int limit)
        {
            limit = Math.Min(limit, source.Length);
            while (from <= limit - Text.Length)
            {
                var index = source.IndexOf(Text, from, limit - from, StringComparison.Ordinal);
                if (index < 0 || Fits(source, index))
                    return index;
                from = index + 1;
            }
            return -1;
        }

        private bool Fits(string source, int index)
        {
            var end = index + Text.Length;
            if (index > 0 && (char.IsAsciiLetter(Text[0]) && char.IsAsciiLetter(source[index - 1]) || char.IsAsciiDigit(Text[0]) && char.IsAsciiLetterOrDigit(source[index - 1])))
                return false;
            if (char.IsAsciiDigit(Text[^1]) && end < source.Length && char.IsAsciiDigit(source[end]))
                return false;
            if (!_openEnd && char.IsAsciiLetter(Text[^1]) && end < source.Length && char.IsAsciiLetter(source[end]))
                return false;
            if (_atClauseStart && index > 0 && char.IsLetterOrDigit(source[index - 1]))
                return false;
            return !_atClauseEnd || end == source.Length || !char.IsLetterOrDigit(source[end]);
        }
    }
}
