using System.Diagnostics;
using System.Text;
using LearningAdvisor.Catalogue.Courses;

namespace LearningAdvisor.Api.Tests.Clients;

/// <summary>The example clients of docs/clients, run as front-end teams would run them.</summary>
[Collection(nameof(ApiCollection))]
public sealed class FindCoursesTests(ApiFixture api)
{
    private const string District = "安樂區";

    private static readonly DateOnly Today = DateOnly.FromDateTime(ApiFixture.Now.Date);

    [Fact]
    public async Task The_csharp_client_lists_every_page() =>
        Assert.Equal(Expected(), await RunAsync("dotnet", Path.Combine(AppContext.BaseDirectory, "LearningAdvisor.FindCourses.dll")));

    [BuiltTypeScriptFact]
    public async Task The_typescript_client_lists_every_page() =>
        Assert.Equal(Expected(), await RunAsync("node", BuiltTypeScriptFactAttribute.Script));

    [Fact]
    public void The_list_has_several_pages() => Assert.True(Expected().Count() > 5);

    // Affordable courses of the district that can be registered for, soonest first, the undated last.
    private static IEnumerable<string> Expected() => Enumerable.Range(1, Filled.Courses)
        .Select(Filled.Course)
        .Where(course => course.District == District && course.Fee <= 500
            && RegistrationRules.StatusOf(course, Today) is RegistrationStatus.Open or RegistrationStatus.Upcoming)
        .OrderBy(course => course.StartsOn is null).ThenBy(course => course.StartsOn).ThenBy(course => course.Key)
        .Select(course => string.Join("  ", course.StartsOn?.ToString("yyyy-MM-dd") ?? "日期未定", course.Title, NameOf(course.InstitutionKey), course.Fee == 0 ? "免費" : $"{course.Fee} 元"));

    private static string NameOf(long? institution) => institution switch { null => "單位未公布", 4 => "基隆市立圖書館", _ => $"第{institution}社區大學" };

    private async Task<string[]> RunAsync(string program, string file)
    {
        using var client = Process.Start(new ProcessStartInfo(program, [file, new Uri(api.Client.Http.BaseAddress!, "/graphql").ToString(), District])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
        })!;
        var errors = client.StandardError.ReadToEndAsync();
        var lines = await client.StandardOutput.ReadToEndAsync();
        await client.WaitForExitAsync();
        Assert.True(client.ExitCode == 0, await errors);
        return lines.Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }
}
