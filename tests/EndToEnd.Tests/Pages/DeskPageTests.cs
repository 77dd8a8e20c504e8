using System.Text;
using System.Text.RegularExpressions;
using LearningAdvisor.EndToEnd.Tests.Doors;
using LearningAdvisor.EndToEnd.Tests.Serving;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace LearningAdvisor.EndToEnd.Tests.Pages;

/// <summary>An institution hands a spreadsheet in, mends what is wrong in it and publishes it; then everybody finds the courses.</summary>
[Collection(CityCollection.Name)]
public sealed partial class DeskPageTests(RunningCity city, ChromiumBrowser chromium)
{
    private const string Sheet = "課程編號,課程名稱,開課單位,費用,行政區,上課時間,簡介\nE2E-1,燈會提燈製作,,隨便,七堵區,每週三 19:00-21:00,做一盞燈\nE2E-2,燈籠彩繪,,免費,不知道區,每週四 19:00-21:00,畫燈籠\nE2E-3,紙燈摺疊,,300,七堵區,有空就來,摺紙燈\nE2E-4,燈謎創作,,免費,七堵區,每週五 19:00-21:00,寫燈謎\n";

    private static readonly LocatorAssertionsToBeVisibleOptions Patient = new() { Timeout = 30_000 };
    private static readonly LocatorAssertionsToBeFocusedOptions PatientFocus = new() { Timeout = 30_000 };

    [BrowserFact]
    public async Task A_sheet_with_three_faulty_cells_is_mended_by_keyboard_published_and_found()
    {
        await using var administrator = await chromium.VisitAsync(city.Address, Screens.Desk);
        await SetUpAsync(administrator.Page, $"/console/#set-up={await city.SetUpTokenAsync()}", "deskadmin", "櫃台管理員");
        var institution = (await city.Http.QueryAsync("""{ institutions(first: 1, where: { name: { contains: "社區大學" } }) { nodes { id name } } }""")).GetProperty("institutions").GetProperty("nodes")[0];
        var link = await administrator.Page.EvaluateAsync<string>(
            """
            async id => (await (await fetch('/graphql', { method: 'POST', headers: { 'Content-Type': 'application/json', Accept: 'application/json' }, body: JSON.stringify({
              query: 'mutation($id: ID) { inviteAccount(input: { role: INSTITUTION, institutionId: $id }) { token } }', variables: { id } }) })).json()).data.inviteAccount.token
            """,
            institution.Text("id"));

        await using var desk = await chromium.VisitAsync(city.Address, Screens.Desk, scripts: Barriers.Axe);
        var page = desk.Page;
        await SetUpAsync(page, $"/console/#set-up={link}", "desk-of-college", "社大櫃台");
        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "單位櫃台" })).ToBeVisibleAsync(Patient);
        await Expect(page.GetByText("還沒有草稿")).ToBeVisibleAsync(Patient);
        // How often its courses were suggested depends on what other tests have asked.
        await Expect(page.GetByText(new Regex("少於 5 人，不顯示|人次以上"))).ToBeVisibleAsync(Patient);
        await KeepAsync(page, "empty");

        await page.GetByLabel("選擇課程表檔案").SetInputFilesAsync(new FilePayload { Name = "燈會課程.csv", MimeType = "text/csv", Buffer = Encoding.UTF8.GetBytes(Sheet) });
        await Expect(page.GetByText("4 列 · 3 列要修正")).ToBeVisibleAsync(Patient);
        await KeepAsync(page, "faulty");
        await MendAsync(page);
        await KeepAsync(page, "mended");

        await page.GetByRole(AriaRole.Button, new() { Name = "發布 4 列" }).ClickAsync();
        await Expect(page.GetByText("已發布：新增 4")).ToBeVisibleAsync(Patient);
        await KeepAsync(page, "published");
        await OnAPhoneInEnglishAsync(page);

        var found = (await city.Http.QueryAsync("""{ courses(where: { code: { startsWith: "E2E-" } }, order: [{ title: ASC }]) { nodes { title fee district institution { name } } totalCount } }""")).GetProperty("courses");
        Assert.Equal(4, found.GetProperty("totalCount").GetInt32());
        Assert.All(found.GetProperty("nodes").EnumerateArray(), course => Assert.Equal(institution.Text("name"), course.GetProperty("institution").Text("name")));
        Assert.Empty(desk.Troubles);
    }

    // Enter checks the row and goes on to the next faulty cell.
    private static async Task MendAsync(IPage page)
    {
        var fee = page.GetByLabel("第 2 列的費用");
        await Expect(fee).ToHaveAccessibleDescriptionAsync(ReadBadly);
        await fee.FillAsync("500");
        await page.Keyboard.PressAsync("Enter");
        var district = page.GetByLabel("第 3 列的行政區");
        await Expect(district).ToBeFocusedAsync(PatientFocus);
        await district.FillAsync("七堵區");
        await page.Keyboard.PressAsync("Enter");
        var schedule = page.GetByLabel("第 4 列的上課時間");
        await Expect(schedule).ToBeFocusedAsync(PatientFocus);
        await schedule.FillAsync("每週六 09:00-12:00");
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.GetByText("要修正的都改好了")).ToBeVisibleAsync(Patient);
    }

    private static async Task OnAPhoneInEnglishAsync(IPage page)
    {
        await page.SetViewportSizeAsync(Screens.Narrow.Width, Screens.Narrow.Height);
        await page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Dark });
        await page.Locator(".looks select").First.SelectOptionAsync("en");
        await Expect(page.GetByText("Published: 4 added")).ToBeVisibleAsync(Patient);
        await KeepAsync(page, "phone-english-dark");
        await Screens.NothingReachesBeyondAsync(page, "desk-phone-english-dark");
    }

    private static async Task SetUpAsync(IPage page, string address, string name, string displayName)
    {
        await page.GotoAsync(address);
        await page.GetByLabel("帳號").FillAsync(name);
        await page.GetByLabel("顯示名稱").FillAsync(displayName);
        await page.Locator("input[name=new-password]").FillAsync("four words nobody guesses");
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.GetByRole(AriaRole.Navigation)).ToBeVisibleAsync(Patient);
    }

    private static async Task KeepAsync(IPage page, string state)
    {
        await Screens.KeepAsync(page, $"desk-{state}");
        await Barriers.NoneAsync(page, state);
    }

    [GeneratedRegex("看不出費用")]
    private static partial Regex ReadBadly { get; }
}
