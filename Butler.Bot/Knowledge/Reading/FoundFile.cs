namespace Butler.Bot.Knowledge.Reading;

/// <summary>A file of the folder, not yet read.</summary>
/// <param name="Name">Relative to the folder, with forward slashes; the same for a community's own version of a common file.</param>
/// <param name="IsOwn">Of the community's own folder.</param>
internal readonly record struct FoundFile(string Name, string Path, bool IsOwn = false);
