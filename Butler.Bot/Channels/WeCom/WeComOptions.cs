using Butler.Bot.Channels.WeCom.Customers;

namespace Butler.Bot.Channels.WeCom;

/// <summary>The section WeCom, checked at start.</summary>
/// <param name="PublicUrl">Where residents' phones reach this host; null leaves pictures out of messages.</param>
/// <param name="Robot">Address of a group robot, with its key; null for none.</param>
/// <param name="App">The application whose cards carry buttons; null for none.</param>
/// <param name="Customers">微信客服 as a channel of residents; null for none.</param>
/// <param name="People">WeCom's user ids by sign-in; who is not named has their sign-in as id.</param>
internal sealed record WeComOptions(Uri Api, Uri? PublicUrl, Uri? Robot, WeComApp? App, KfSettings? Customers, IReadOnlyDictionary<string, string> People)
{
    /// <summary>Whether staff is told anything this way.</summary>
    public bool TellsStaff => Robot is not null || App is not null;

    public IEnumerable<WeComDoor> Doors => new[] { App?.Door, Customers?.Door }.OfType<WeComDoor>().Distinct();

    public string UserOf(string signIn) => People.GetValueOrDefault(signIn, signIn);

    public string SignInOf(string user) => People.FirstOrDefault(p => p.Value == user).Key ?? user;
}
