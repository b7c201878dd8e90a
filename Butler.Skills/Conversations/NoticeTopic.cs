namespace Butler.Skills.Conversations;

/// <summary>What a notice is about, in the few letters a channel's template has room for. Templates stand on locked screens: nothing private.</summary>
/// <param name="State">At most five characters: 已派工, 提醒.</param>
/// <param name="Number">An order's number; null where the notice is about none.</param>
public sealed record NoticeTopic(string State, string? Number = null);
