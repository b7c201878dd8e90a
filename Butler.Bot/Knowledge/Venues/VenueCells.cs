using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Butler.Skills.Venues;
using Butler.Skills.Venues.Hours;

namespace Butler.Bot.Knowledge.Venues;

/// <summary>Makes a venue of named cells, whether they come from a row or from front matter, and says what is wrong with them.</summary>
internal sealed partial class VenueCells(string file, int line, ICollection<KnowledgeFault> faults)
{
    private const int EarliestSerial = 36_525;
    private const int LatestSerial = 73_050;
    private readonly List<(string Key, string Header, string Text, int Line, int Column)> _cells = [];

    public void Add(string key, string header, string text, int cellLine, int cellColumn)
    {
        if (text.Length > 0)
            _cells.Add((key, header, text, cellLine, cellColumn));
    }

    /// <summary>Null when the row cannot stand: it has no name, or a cell that would mislead.</summary>
    public Venue? Build(string about = "")
    {
        var before = faults.Count;
        if (Text(VenueHeaders.Name) is not { Length: > 0 } name)
        {
            faults.Add(new KnowledgeFault(file, line, 1, "没有名称 / the venue has no name", "填上名称列,或删掉这一行 / fill in the name column or remove the row"));
            return null;
        }

        var latitude = Number(VenueHeaders.Latitude, -90, 90);
        var longitude = Number(VenueHeaders.Longitude, -180, 180);
        var rating = Number(VenueKeys.Rating, 0, 5);
        CheckPhone();
        CheckSpreadsheetErrors();
        var verified = Date(VenueHeaders.Verified);
        var hidden = Hidden();
        if (faults.Count > before)
            return null;

        var address = Text(VenueKeys.Address) ?? "";
        return new Venue
        {
            Id = Text(VenueHeaders.Id) ?? DerivedId(name, address),
            Name = name,
            Aliases = Split(Text(VenueHeaders.Aliases) ?? ""),
            Category = Text(VenueHeaders.Category) ?? "",
            Facts = [.. Facts()],
            Rating = rating,
            Hours = Hours(),
            Latitude = latitude,
            Longitude = longitude,
            Verified = verified,
            Source = Text(VenueHeaders.Source) ?? "",
            Origin = $"{file}:{line}",
            About = about,
            IsHidden = hidden,
        };
    }

    private bool Hidden()
    {
        var cell = _cells.FirstOrDefault(c => c.Key == HiddenMark.Key);
        if (HiddenMark.Read(cell.Text) is { } hidden)
            return hidden;
        faults.Add(HiddenMark.Fault(file, cell.Line, cell.Column, cell.Text));
        return false;
    }

    private IEnumerable<VenueFact> Facts()
    {
        foreach (var (key, header, text, _, _) in _cells)
        {
            if (VenueHeaders.IsFact(key))
                yield return new VenueFact(key, VenueHeaders.LabelOf(key, header), text, Split(text));
        }
    }

    private string? Text(string key) => _cells.FirstOrDefault(c => c.Key == key).Text;

    private double? Number(string key, double least, double most)
    {
        var cell = _cells.FirstOrDefault(c => c.Key == key);
        if (cell.Text is null)
            return null;
        var digits = cell.Text.Normalize(NormalizationForm.FormKC).Replace("分", "", StringComparison.Ordinal).Trim();
        if (double.TryParse(digits, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most)
            return number;
        faults.Add(new KnowledgeFault(file, cell.Line, cell.Column,
            $"{cell.Header} “{cell.Text}” 不是 {least} 到 {most} 之间的数 / not a number between {least} and {most}", "写成数字,或留空 / write a number or leave it empty"));
        return null;
    }

    private void CheckPhone()
    {
        var cell = _cells.FirstOrDefault(c => c.Key == VenueKeys.Phone);
        if (cell.Text is null)
            return;
        foreach (var phone in cell.Text.Split([',', ';', '/', ' ', '、', '\uFF0C', '\uFF1B', '\n'], StringSplitOptions.RemoveEmptyEntries))
        {
            var written = phone.Normalize(NormalizationForm.FormKC);
            // A spreadsheet that takes a number for a number shows 6.28E+11 and saves just that.
            var mangled = Scientific().IsMatch(written);
            if (mangled || written.Count(char.IsAsciiDigit) is 1 or 2 or > 20)
            {
                faults.Add(new KnowledgeFault(file, cell.Line, cell.Column, $"电话“{phone}”不可能 / impossible phone number",
                    mangled ? "把这一列设成“文本”再重新填号码 / format the column as text and enter the number again" : "改成真实号码,或留空 / correct it or leave it empty"));
            }
        }
    }

    private void CheckSpreadsheetErrors()
    {
        foreach (var cell in _cells.Where(c => SpreadsheetError().IsMatch(c.Text)))
        {
            faults.Add(new KnowledgeFault(file, cell.Line, cell.Column, $"{cell.Header} “{cell.Text}”是表格的报错,不是内容 / a spreadsheet error instead of a content",
                "改正公式或列宽后重新保存,或留空 / mend the formula or the column and save again, or leave it empty"));
        }
    }

    // The text is quoted all the same; only whether a place is open at a given time cannot be told.
    private OpeningHours? Hours()
    {
        var cell = _cells.FirstOrDefault(c => c.Key == VenueKeys.Hours);
        var hours = OpeningHours.Read(cell.Text);
        if (hours is null && cell.Text is not null && cell.Text.Any(char.IsDigit))
        {
            faults.Add(new KnowledgeFault(file, cell.Line, cell.Column, $"{cell.Header} “{Short(cell.Text)}”读不懂,答不了“现在开着吗” / hours that cannot be reckoned with; residents are told the text only",
                "写成 Mo-Fr 09:00-17:00; Sa 10:00-16:00 或 周一至周五 9:00-17:00 的样子,其余说明另放一列 / write them like that and put remarks into a column of their own", Refuses: false));
        }

        return hours;
    }

    private static string Short(string text) => text.Length <= 30 ? text : $"{text[..30]}…";

    private DateOnly? Date(string key)
    {
        var cell = _cells.FirstOrDefault(c => c.Key == key);
        if (cell.Text is null)
            return null;
        var text = cell.Text.Normalize(NormalizationForm.FormKC);
        if (DateOnly.TryParseExact(text, ["yyyy-M-d", "yyyy/M/d", "yyyy.M.d", "yyyy年M月d日", "yyyyMMdd", "yyyy/M/d H:mm", "yyyy-M-d H:mm"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
            return date;
        // A date in a column of plain numbers: days since the end of 1899.
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var days) && days is > EarliestSerial and < LatestSerial)
            return new DateOnly(1899, 12, 30).AddDays(days);
        faults.Add(new KnowledgeFault(file, cell.Line, cell.Column, $"{cell.Header} “{cell.Text}” 不是日期 / not a date", "写成 2026-11-24 的样子 / write it like 2026-11-24"));
        return null;
    }

    private static string[] Split(string text)
        => text.Split([';', '\uFF1B', '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    // The same venue keeps its id when rows are sorted or files split, because it hangs on what the venue is, not where it stands.
    private static string DerivedId(string name, string address)
    {
        var hash = System.Security.Cryptography.SHA256.HashData(Encoding.UTF8.GetBytes($"{name}\n{address}"));
        return $"v-{Convert.ToHexStringLower(hash.AsSpan(0, 8))}";
    }

    [GeneratedRegex(@"\dE\+?\d", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Scientific();

    [GeneratedRegex(@"^#(?:N/A|REF!|VALUE!|NAME\?|DIV/0!|NUM!|NULL!|SPILL!|#+)$", RegexOptions.CultureInvariant)]
    private static partial Regex SpreadsheetError();
}
