using System.Globalization;
using LearningAdvisor.EndToEnd.Tests.Serving;

namespace LearningAdvisor.EndToEnd.Tests.Chain;

/// <summary>Two courses on a subject that nothing else in the demonstration teaches: nothing but a person's word can tell which is the better one.</summary>
internal sealed class TwoClasses : IDisposable
{
    public const string Question = "我想學圍棋";

    private const string Header = "code,title,institution,city,district,venue,mode,fee,registrationOpens,registrationCloses,startsOn,endsOn,schedule\n";

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("classes-");

    public static IReadOnlyList<string> Titles { get; } = ["圍棋入門 甲班", "圍棋入門 乙班"];

    public void Dispose() => _folder.Delete(recursive: true);

    /// <summary>Loads both by the ingest, as a source of their own.</summary>
    /// <returns>The ingest's exit code and what it said.</returns>
    public Task<(int Code, string Said)> IngestAsync(RunningCity city) => IngestAsync(city, Titles);

    /// <summary>Loads both under other titles.</summary>
    public async Task<(int Code, string Said)> IngestAsync(RunningCity city, IReadOnlyList<string> titles)
    {
        var path = Path.Combine(_folder.FullName, "two-classes.csv");
        await File.WriteAllTextAsync(path, Header + string.Concat(titles.Select((title, at) => Row($"ZZ-{at + 1}", title))));
        return await city.IngestAsync("run", "--data", path);
    }

    private static string Row(string code, string title) => string.Join(
        ',', code, title, "示範社區大學", "基隆市", "七堵區", "七堵區示範教室", "實體", "0", Day(-7), Day(14), Day(21), Day(90), "每週二 09:00-11:00") + "\n";

    private static string Day(int fromToday) => DateOnly.FromDateTime(DateTime.UtcNow).AddDays(fromToday).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
