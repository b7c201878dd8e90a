using System.Globalization;
using System.Text;
using Butler.Skills.Venues;
using Butler.Skills.Venues.Hours;

namespace Butler.Bot.Knowledge.Venues;

/// <summary>Makes a venue of named cells, whether they come from a row or from front matter, and says what is wrong with them.</summary>
internal sealed class VenueCells(string file, int line, ICollection<KnowledgeFault> faults)
{
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
        var verified = Date(VenueHeaders.Verified);
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
            Hours = OpeningHours.Read(Text(VenueKeys.Hours)),
            Latitude = latitude,
            Longitude = longitude,
            Verified = verified,
            Source = Text(VenueHeaders.Source) ?? "",
            Origin = $"{file}:{line}",
            About = about,
        };
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
            var digits = phone.Normalize(NormalizationForm.FormKC).Count(char.IsAsciiDigit);
            if (digits is 1 or 2 or > 20)
            {
                faults.Add(new KnowledgeFault(file, cell.Line, cell.Column, $"电话“{phone}”不可能 / impossible phone number",
                    "改成真实号码,或留空 / correct it or leave it empty"));
            }
        }
    }

    private DateOnly? Date(string key)
    {
        var cell = _cells.FirstOrDefault(c => c.Key == key);
        if (cell.Text is null)
            return null;
        var text = cell.Text.Normalize(NormalizationForm.FormKC);
        if (DateOnly.TryParseExact(text, ["yyyy-MM-dd", "yyyy/M/d", "yyyy.M.d", "yyyy年M月d日", "yyyyMMdd"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
            return date;
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
}
