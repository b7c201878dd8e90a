namespace Butler.Bot.Channels.WeCom.Customers;

/// <summary>微信客服: residents write from WeChat to an account of the company in WeCom.</summary>
/// <param name="Accounts">open_kfid of accounts that are read at start; those that callbacks name are read anyway.</param>
/// <param name="InClient">
/// True when whoever takes a talk serves it in WeCom's own client: it is then given to them there. False when they write
/// from the console.
/// </param>
internal sealed record KfSettings(WeComAccess Access, WeComDoor Door, IReadOnlyList<string> Accounts, bool InClient);
