using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace LearningAdvisor.EndToEnd.Tests.Pages;

/// <summary>One person's browser on the chat page, found by what a screen reader would say. Keeps what went wrong in it.</summary>
public sealed class Visitor : IAsyncDisposable
{
    private static readonly LocatorAssertionsToBeVisibleOptions Patient = new() { Timeout = 10_000 };

    private readonly IBrowserContext _context;
    private readonly List<string> _troubles = [];

    internal Visitor(IBrowserContext context, IPage page, Uri home, string? allowed)
    {
        _context = context;
        Page = page;
        page.Console += (_, message) =>
        {
            if (message.Type is "error")
                _troubles.Add(message.Text);
        };
        page.PageError += (_, error) => _troubles.Add(error);
        page.Request += (_, request) =>
        {
            if (request.Url.StartsWith("http", StringComparison.Ordinal)
                && !request.Url.StartsWith(home.ToString(), StringComparison.Ordinal)
                && (allowed is null || !request.Url.StartsWith(allowed, StringComparison.Ordinal)))
                _troubles.Add($"A request left the server: {request.Url}");
        };
    }

    public IPage Page { get; }

    /// <summary>Script errors, refused scripts and styles, and requests to other hosts, as they came.</summary>
    public IReadOnlyList<string> Troubles => _troubles;

    public ILocator Log => Page.GetByRole(AriaRole.Log);

    public ILocator Question => Page.GetByRole(AriaRole.Textbox);

    public ILocator Cards => Log.GetByRole(AriaRole.Article);

    /// <summary>Types a question, presses 送出 and waits for the first course card.</summary>
    public async Task AskAsync(string question)
    {
        await Question.FillAsync(question);
        await Page.GetByRole(AriaRole.Button, new() { Name = "送出", Exact = true }).ClickAsync();
        await SeesCardsAsync();
    }

    public Task SeesCardsAsync() => Expect(Cards.First).ToBeVisibleAsync(Patient);

    public ValueTask DisposeAsync() => _context.DisposeAsync();
}
