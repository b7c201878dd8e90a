using System.Collections.Concurrent;
using Microsoft.Playwright;

namespace Butler.Bot.Tests.Scenarios;

/// <summary>A page with what it complained about.</summary>
internal sealed class BrowserPage
{
    private readonly ConcurrentQueue<string> _complaints = new();

    public BrowserPage(IPage page)
    {
        Page = page;
        page.Console += (_, message) =>
        {
            if (message.Type == "error")
                _complaints.Enqueue(message.Text);
        };
        page.PageError += (_, error) => _complaints.Enqueue(error);
    }

    public IPage Page { get; }

    /// <summary>Errors of scripts, refused requests and broken rules of the content security policy.</summary>
    public IReadOnlyCollection<string> Complaints => _complaints;
}
