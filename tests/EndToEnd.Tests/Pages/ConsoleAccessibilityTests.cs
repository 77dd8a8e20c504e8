using LearningAdvisor.EndToEnd.Tests.Serving;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace LearningAdvisor.EndToEnd.Tests.Pages;

/// <summary>axe-core over every state of the console, in both languages and in light and dark: it finds nothing.</summary>
[Collection(CityCollection.Name)]
public class ConsoleAccessibilityTests(RunningCity city, ChromiumBrowser chromium)
{
    [BrowserTheory]
    [InlineData(ColorScheme.Light)]
    [InlineData(ColorScheme.Dark)]
    public async Task Signing_in_has_no_barrier(ColorScheme colours)
    {
        await using var visitor = await chromium.VisitAsync(city.Address, Screens.Desk, colours, scripts: Barriers.Axe);
        var page = visitor.Page;
        await page.GotoAsync("/console/");
        await Expect(page.GetByLabel("帳號")).ToBeFocusedAsync();
        await KeepAsync(page, "sign-in", colours);

        await page.GetByRole(AriaRole.Button, new() { Name = "改用輔導員金鑰" }).ClickAsync();
        var key = page.GetByLabel("輔導員金鑰", new() { Exact = true });
        await Expect(key).ToBeFocusedAsync();
        await key.FillAsync("wrong");
        await key.PressAsync("Enter");
        await Expect(page.GetByText("這把金鑰打不開。")).ToBeVisibleAsync();
        await KeepAsync(page, "sign-in-wrong", colours);

        await page.GotoAsync("/console/recalls#set-up=once");
        await Expect(page.GetByLabel("顯示名稱")).ToBeVisibleAsync();
        await KeepAsync(page, "set-up", colours);
    }

    [BrowserTheory]
    [InlineData(ColorScheme.Light)]
    [InlineData(ColorScheme.Dark)]
    public async Task No_state_of_the_queue_has_a_barrier(ColorScheme colours)
    {
        await city.FillQueueAsync(3);
        await using var visitor = await chromium.OpenConsoleAsync(city, colours: colours, scripts: Barriers.Axe);
        var page = visitor.Page;
        foreach (var language in new[] { "zh-TW", "en" })
        {
            await page.GotoAsync("/console/queue");
            await page.Locator(".looks select").First.SelectOptionAsync(language);
            await Expect(page.Locator(".row").First).ToBeVisibleAsync();
            await KeepAsync(page, $"queue-{language}", colours);

            await page.Locator(".row-link").First.ClickAsync();
            await Expect(page.Locator(".item .question")).ToBeFocusedAsync();
            await KeepAsync(page, $"item-{language}", colours);

            await page.Keyboard.PressAsync("e");
            await page.Keyboard.PressAsync("Control+Enter");
            await Expect(page.Locator("[aria-invalid=true]").First).ToBeVisibleAsync();
            await KeepAsync(page, $"edit-{language}", colours);
            await page.Keyboard.PressAsync("Escape");

            await page.Keyboard.PressAsync("?");
            await Expect(page.GetByRole(AriaRole.Dialog)).ToBeVisibleAsync();
            await KeepAsync(page, $"shortcuts-{language}", colours);
            await page.Keyboard.PressAsync("Escape");

            await page.Keyboard.PressAsync("a");
            await Expect(page.Locator(".outbox .key")).ToBeVisibleAsync();
            await KeepAsync(page, $"undo-{language}", colours);
            await page.Keyboard.PressAsync("u");
        }
    }

    [BrowserTheory]
    [InlineData(ColorScheme.Light)]
    [InlineData(ColorScheme.Dark)]
    public async Task Neither_waiting_nor_trouble_nor_emptiness_has_a_barrier(ColorScheme colours)
    {
        await using var visitor = await chromium.OpenConsoleAsync(city, "/console/queue?since=2999-01-01", colours: colours, scripts: Barriers.Axe);
        var page = visitor.Page;
        await Expect(page.GetByText("這裡沒有回覆要看")).ToBeVisibleAsync();
        await KeepAsync(page, "empty", colours);

        var arrive = new TaskCompletionSource();
        await page.RouteAsync("**/graphql", async route =>
        {
            await arrive.Task;
            await route.AbortAsync();
        });
        await page.GotoAsync("/console/institutions");
        await Expect(page.Locator(".loading")).ToBeVisibleAsync();
        await KeepAsync(page, "loading", colours);

        arrive.SetResult();
        await Expect(page.GetByRole(AriaRole.Alert)).ToContainTextAsync("連不上伺服器");
        await KeepAsync(page, "trouble", colours);
    }

    [BrowserTheory]
    [InlineData(ColorScheme.Light)]
    [InlineData(ColorScheme.Dark)]
    public async Task Recalls_and_figures_have_no_barrier(ColorScheme colours)
    {
        await using var visitor = await chromium.OpenConsoleAsync(city, colours: colours, scripts: Barriers.Axe);
        var page = visitor.Page;
        await page.RouteAsync("**/graphql", AnswerAsync);
        foreach (var (name, shown) in new[] { ("recalls", ".recalls article"), ("insight", ".chart"), ("institutions", "table") })
        {
            await page.GotoAsync($"/console/{name}");
            await Expect(page.Locator(shown).First).ToBeVisibleAsync();
            await KeepAsync(page, name, colours);
        }
    }

    [BrowserTheory]
    [InlineData(ColorScheme.Light)]
    [InlineData(ColorScheme.Dark)]
    public async Task Accounts_and_the_audit_log_have_no_barrier(ColorScheme colours)
    {
        await using var visitor = await chromium.VisitAsync(city.Address, Screens.Desk, colours, scripts: Barriers.Axe);
        var page = visitor.Page;
        await page.RouteAsync("**/graphql", AnswerAsync);
        foreach (var (name, shown) in new[] { ("accounts", "tbody tr"), ("audit", "tbody tr"), ("account", ".own-facts") })
        {
            await page.GotoAsync($"/console/{name}");
            await Expect(page.Locator(shown).First).ToBeVisibleAsync();
            await KeepAsync(page, name, colours);
        }

        await page.GetByRole(AriaRole.Button, new() { Name = "啟用第二道驗證" }).ClickAsync();
        await page.GetByLabel("請先輸入密碼，確認是您本人").First.FillAsync("four plain words here");
        await page.GetByRole(AriaRole.Button, new() { Name = "下一步" }).ClickAsync();
        await Expect(page.Locator(".square-code")).ToBeVisibleAsync();
        await KeepAsync(page, "second-factor", colours);
    }

    [BrowserTheory]
    [InlineData(ColorScheme.Light)]
    [InlineData(ColorScheme.Dark)]
    public async Task Cases_and_weights_have_no_barrier(ColorScheme colours)
    {
        await using var visitor = await chromium.OpenConsoleAsync(city, colours: colours, scripts: Barriers.Axe);
        var page = visitor.Page;
        await page.RouteAsync("**/graphql", AnswerLearningAsync);
        foreach (var language in new[] { "zh-TW", "en" })
        {
            foreach (var (name, path, shown) in new[] { ("cases", "learning", ".row-link"), ("case", "learning/C1", ".yaml"), ("weights", "learning?part=weights", ".row-link"), ("version", "learning/W1?part=weights", "table") })
            {
                await page.GotoAsync($"/console/{path}");
                await page.Locator(".looks select").First.SelectOptionAsync(language);
                await Expect(page.Locator(shown).First).ToBeVisibleAsync();
                await KeepAsync(page, $"{name}-{language}", colours);
            }
        }
    }

    private static Task AnswerLearningAsync(IRoute route)
    {
        var asked = route.Request.PostData ?? "";
        foreach (var (name, body) in Learning)
        {
            if (asked.Contains($"\"operationName\":\"{name}\"", StringComparison.Ordinal))
                return route.FulfillAsync(new() { ContentType = "application/json", Body = body });
        }

        return route.ContinueAsync();
    }

    private const string Trial =
        """
        {"id":"G1","subject":"CATALOGUE","candidate":"try.db","at":"2026-11-20T03:00:00+08:00","by":"督導","passed":false,"cases":12,"worse":1,"better":0,"outOfDate":1,"milliseconds":900,"acceptedBy":null,"acceptReason":null,
          "changes":[{"case":{"id":"C1","question":"想學太極拳"},"isWorse":true,"before":["一、太極拳初階"],"after":["一、太極拳晨練"],"faults":["turn 1: notFirst: demo:E1 is suggested first"]}]}
        """;

    private const string WeightVersion =
        """
        "id":"W1","number":3,"state":"CANDIDATE","madeAt":"2026-11-20T03:00:00+08:00","madeBy":"督導","opinions":14,"counsellors":4,"switchedAt":null,"switchedBy":null,"gateRun":
        """ + Trial;

    private static readonly (string Name, string Body)[] Learning =
    [
        ("Cases", """{"data":{"approvedCases":{"totalCount":1,"pageInfo":{"hasNextPage":false,"endCursor":null},"nodes":[{"id":"C1","question":"想學太極拳","isActive":false,"approvedBy":"一號櫃台","approvedAt":"2026-11-20T10:00:00+08:00"}]}}}"""),
        ("Case", """{"data":{"approvedCase":{"id":"C1","version":2,"question":"想學太極拳","yaml":"- id: approved-1\n  language: zh-TW","isActive":false,"approvedBy":"一號櫃台","approvedAt":"2026-11-20T10:00:00+08:00","switchedBy":"督導","switchedAt":"2026-11-21T10:00:00+08:00","switchReason":"課程停開","reviewItemId":"I1"}}}"""),
        ("Versions", """{"data":{"weightVersions":{"totalCount":1,"pageInfo":{"hasNextPage":false,"endCursor":null},"nodes":[{""" + WeightVersion + "}]}}}"),
        ("WholeVersion", """{"data":{"weightVersion":{""" + WeightVersion + ""","changes":[{"topic":"太極拳","topicId":"sport.taichi","weight":0.019,"inUse":0,"counsellors":3,"praises":3,"faults":0,"course":{"title":"太極拳初階"},"reviews":[{"decision":"APPROVE","reason":"FITS","note":null,"reviewer":"一號櫃台","decidedAt":"2026-11-20T10:00:00+08:00"}]}]}}}"""),
        ("Trials", """{"data":{"gateRuns":{"nodes":[""" + Trial + "]}}}"),
    ];

    // A fresh city has neither recalls nor unmet needs that five residents share.
    private static Task AnswerAsync(IRoute route) => route.Request.PostData switch
    {
        { } asked when asked.Contains("\"operationName\":\"Recalls\"", StringComparison.Ordinal) => route.FulfillAsync(new() { ContentType = "application/json", Body = Recalls }),
        { } asked when asked.Contains("\"operationName\":\"UnmetNeeds\"", StringComparison.Ordinal) => route.FulfillAsync(new() { ContentType = "application/json", Body = UnmetNeeds }),
        { } asked when asked.Contains("\"operationName\":\"Viewer\"", StringComparison.Ordinal) => route.FulfillAsync(new() { ContentType = "application/json", Body = Viewer }),
        { } asked when asked.Contains("\"operationName\":\"Mine\"", StringComparison.Ordinal) => route.FulfillAsync(new() { ContentType = "application/json", Body = Mine }),
        { } asked when asked.Contains("\"operationName\":\"Accounts\"", StringComparison.Ordinal) => route.FulfillAsync(new() { ContentType = "application/json", Body = Accounts }),
        { } asked when asked.Contains("\"operationName\":\"AuditLog\"", StringComparison.Ordinal) => route.FulfillAsync(new() { ContentType = "application/json", Body = AuditLog }),
        { } asked when asked.Contains("\"operationName\":\"StartTwoFactor\"", StringComparison.Ordinal) => route.FulfillAsync(new() { ContentType = "application/json", Body = Secret }),
        _ => route.ContinueAsync(),
    };

    private const string Viewer =
        """
        {"data":{"externalSignIn":null,"viewer":{"displayName":"管理人員","fields":["Query.accounts","Query.auditLog","Mutation.inviteAccount"]}}}
        """;

    private const string Mine =
        """
        {"data":{"viewer":{"name":"admin","role":"ADMINISTRATOR","institution":null,"sessionEndsAt":"2026-11-21T20:00:00+08:00",
          "account":{"external":false,"twoFactor":false,"recoveryCodesLeft":0}}}}
        """;

    private const string Accounts =
        """
        {"data":{"accounts":{"totalCount":2,"pageInfo":{"hasNextPage":false,"endCursor":null},"nodes":[
          {"id":"A1","name":"counter-1","displayName":"一號櫃台","role":"COUNSELLOR","institution":null,"external":false,"twoFactor":true,"disabled":false,"lockedUntil":null,"signedInAt":"2026-11-20T10:00:00+08:00"},
          {"id":"A2","name":"library","displayName":"圖書館","role":"INSTITUTION","institution":{"id":"I1","name":"市立圖書館"},"external":false,"twoFactor":false,"disabled":true,"lockedUntil":null,"signedInAt":null}]}}}
        """;

    private const string AuditLog =
        """
        {"data":{"auditLog":{"pageInfo":{"hasNextPage":false,"endCursor":null},"nodes":[{"id":"E1","at":"2026-11-20T10:00:00+08:00","actor":"管理人員","action":"ROLE_CHANGE",
          "recordType":"Account","recordId":"A1","before":"{\"role\":\"COUNSELLOR\"}","after":"{\"role\":\"LEAD\"}","origin":"c0ffee"}]}}}
        """;

    private const string Secret =
        """
        {"data":{"startTwoFactor":{"secret":"JBSW Y3DP EHPK 3PXP","uri":"otpauth://totp/LearningAdvisor:admin?secret=JBSWY3DPEHPK3PXP","errors":[]}}}
        """;

    private const string Recalls =
        """
        {"data":{"recalls":{"totalCount":1,"pageInfo":{"hasNextPage":false,"endCursor":null},"nodes":[{"id":"R1","state":"OPEN","foundAt":"2026-11-20T10:00:00+08:00",
          "kind":"COURSE","change":"CHANGED","handledAt":null,"handledBy":null,"handledAs":null,"note":null,"correction":{"text":"手機入門的費用現在是 500 元","locale":"zh-TW","reach":"CHANNEL"},"differences":[{"fact":"FEE","said":"0 TWD","now":"500 TWD"}],
          "turn":{"question":"免費的手機課","askedAt":"2026-11-19T10:00:00+08:00","reply":{"text":"手機入門，免費","locale":"zh-TW"}},
          "course":{"title":"手機入門","code":"A1"},"institution":null,"document":null}]}}}
        """;

    private const string UnmetNeeds =
        """
        {"data":{"unmetNeeds":[{"topic":"泰語","district":null,"time":"WEEKEND","barrier":"NOT_OFFERED","consultations":25},
          {"topic":null,"district":"暖暖區","time":"WEEKDAY_EVENING","barrier":"PLACE","consultations":10}]}}
        """;

    private static async Task KeepAsync(IPage page, string state, ColorScheme colours)
    {
        await Screens.KeepAsync(page, $"console-{state}-{colours}");
        await Barriers.NoneAsync(page, $"{state}, {colours}");
    }
}
