namespace Butler.Bot.Channels.WeCom;

/// <summary>The section WeCom, checked at start.</summary>
/// <param name="Robot">Address of a group robot, with its key; null for none.</param>
/// <param name="App">The application whose cards carry buttons; null for none.</param>
/// <param name="People">WeCom's user ids by sign-in; who is not named has their sign-in as id.</param>
internal sealed record WeComOptions(Uri Api, Uri? Robot, WeComApp? App, IReadOnlyDictionary<string, string> People)
{
    public bool Enabled => Robot is not null || App is not null;

    public string UserOf(string signIn) => People.GetValueOrDefault(signIn, signIn);

    public string SignInOf(string user) => People.FirstOrDefault(p => p.Value == user).Key ?? user;
}
