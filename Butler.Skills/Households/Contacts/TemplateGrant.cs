namespace Butler.Skills.Households.Contacts;

/// <summary>How many messages of a template the person has agreed to.</summary>
public sealed record TemplateGrant(string Template, int Count);
