using System.Diagnostics;
using System.Text.Json;
using LearningAdvisor.EndToEnd.Tests.Serving;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace LearningAdvisor.EndToEnd.Tests.Pages;

/// <summary>Published Direct Line clients, unchanged, hold conversations: Web Chat in a page of another site, and the library below it in Node.</summary>
[Collection(CityCollection.Name)]
public class WebChatTests(RunningCity city, ChromiumBrowser chromium)
{
    private const string PhoneQuestion = "我媽七十歲，想學用手機";
    private static readonly LocatorAssertionsToBeVisibleOptions Patient = new() { Timeout = 30_000 };

    [WebChatFact]
    public Task Web_Chat_shows_cards_and_suggestions_over_a_WebSocket() => TalkAsync(overSocket: true);

    [WebChatFact]
    public Task Web_Chat_shows_cards_and_suggestions_by_polling() => TalkAsync(overSocket: false);

    [WebChatFact]
    public Task The_library_in_Node_gets_its_answer_over_a_WebSocket() => TalkInNodeAsync("socket");

    [WebChatFact]
    public Task The_library_in_Node_gets_its_answer_by_polling() => TalkInNodeAsync("polling");

    private async Task TalkAsync(bool overSocket)
    {
        await using var visitor = await chromium.VisitAsync(city.Address, Screens.Desk, allowed: RunningCity.AllowedSite);
        var page = visitor.Page;
        var sockets = new List<string>();
        page.WebSocket += (_, socket) => sockets.Add(socket.Url);
        await page.RouteAsync($"{RunningCity.AllowedSite}/**", route => route.Request.Url.EndsWith("/webchat.js", StringComparison.Ordinal)
            ? route.FulfillAsync(new() { Path = WebChatFactAttribute.Script, ContentType = "text/javascript; charset=utf-8" })
            : route.FulfillAsync(new() { Body = PageFor(overSocket), ContentType = "text/html; charset=utf-8" }));
        await page.GotoAsync($"{RunningCity.AllowedSite}/chat");

        // What is sent before stays in the box.
        await Expect(page.GetByText("已連線")).ToHaveCountAsync(1, new() { Timeout = 30_000 });
        await page.GetByRole(AriaRole.Textbox).FillAsync(PhoneQuestion);
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.Locator(".ac-adaptiveCard").First).ToBeVisibleAsync(Patient);
        await Expect(page.GetByText(PhoneQuestion).First).ToBeVisibleAsync();
        await Screens.KeepAsync(page, $"web-chat-{(overSocket ? "socket" : "polling")}");

        // A suggested reply is said for the resident, and answered in turn.
        var answers = await page.Locator(".webchat__bubble:not(.webchat__bubble--from-user)").CountAsync();
        await page.Locator(".webchat__suggested-actions button, .webchat__suggested-action").First.ClickAsync();
        await Expect(page.Locator(".webchat__bubble:not(.webchat__bubble--from-user)").Nth(answers)).ToBeVisibleAsync(Patient);
        Assert.Equal(overSocket, sockets.Count > 0);
        Assert.DoesNotContain(visitor.Troubles, trouble => trouble.StartsWith("A request left the server", StringComparison.Ordinal));
    }

    private string PageFor(bool overSocket) => $$"""
        <!doctype html><html lang="zh-Hant-TW"><meta charset="utf-8"><title>課程</title>
        <div id="chat" style="height: 600px"></div>
        <script src="/webchat.js"></script>
        <script type="module">
          const domain = '{{city.Address}}v3/directline';
          const { token } = await (await fetch(`${domain}/tokens/generate`, { method: 'POST' })).json();
          const directLine = WebChat.createDirectLine({ domain, token, webSocket: {{(overSocket ? "true" : "false")}} });
          WebChat.renderWebChat({ directLine, locale: 'zh-TW', userID: 'r_1' }, document.getElementById('chat'));
        </script>
        """;

    private async Task TalkInNodeAsync(string way)
    {
        using var node = Process.Start(new ProcessStartInfo("node", ["tests/direct-line/talk.mjs", city.Address.GetLeftPart(UriPartial.Authority), way])
        {
            WorkingDirectory = BuiltPrograms.Root,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        var (said, trouble) = (node.StandardOutput.ReadToEndAsync(), node.StandardError.ReadToEndAsync());
        await node.WaitForExitAsync();
        Assert.True(node.ExitCode == 0, await trouble);

        using var got = JsonDocument.Parse(await said);
        Assert.True(got.RootElement.GetProperty("own").GetBoolean(), "The client's own message did not come back.");
        Assert.Equal(got.RootElement.GetProperty("id").GetString(), got.RootElement.GetProperty("replyTo").GetString());
        Assert.InRange(got.RootElement.GetProperty("cards").GetInt32(), 1, 12);
        Assert.Equal(way == "socket" ? 1 : 0, got.RootElement.GetProperty("sockets").GetInt32());
    }
}
