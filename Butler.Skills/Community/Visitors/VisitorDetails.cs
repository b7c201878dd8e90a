namespace Butler.Skills.Community.Visitors;

/// <summary>What was said about a visitor beside time and number; null for what was not.</summary>
public sealed record VisitorDetails(string? Who, string? Plate, string? Brings)
{
    public bool IsEmpty => Who is null && Plate is null && Brings is null;

    /// <summary>For the person who reads the order: 姓陈;车牌川A12345;带工具箱. Null when there is nothing to say.</summary>
    public string? Note => IsEmpty ? null : string.Join(';', new[] { Who, Plate is null ? null : $"车牌{Plate}", Brings is null ? null : $"带{Brings}" }.OfType<string>());
}
