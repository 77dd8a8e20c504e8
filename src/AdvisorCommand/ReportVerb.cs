using System.CommandLine;
using System.Data.Common;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using LearningAdvisor.Advisor;
using LearningAdvisor.Advisor.Insight;
using LearningAdvisor.Advisor.Insight.LearningCity;
using LearningAdvisor.Catalogue.Concepts;
using LearningAdvisor.Catalogue.Storage;
using Microsoft.Extensions.DependencyInjection;

namespace LearningAdvisor.AdvisorCommand;

/// <summary><c>report</c>: what was asked, what came of it, and what was looked for in vain, in groups of five or more.</summary>
internal static class ReportVerb
{
    private const int UsualMonths = 12;

    private static readonly Option<string?> Since = new("--since") { Description = $"A day of the first month, as 2026-09-01; the last {UsualMonths} months where it is left out." };

    private static readonly Option<string?> Until = new("--until") { Description = "A day of the last month; this month where it is left out." };

    private static readonly Option<bool> OfIndicators = new("--indicators") { Description = "Print what the catalogue says of the indicators of a learning city today, and no consultations." };

    private static readonly Option<bool> Csv = new("--csv") { Description = "Print CSV, a figure a line." };

    private static readonly Option<bool> Json = new("--json") { Description = "Print one JSON object." };

    private static readonly JsonSerializerOptions Plain = new(JsonSerializerDefaults.Web) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static Command Create()
    {
        var command = new Command("report", $"Print the figures of whole months: consultations, never fewer than {SmallGroups.Step}, in steps of {SmallGroups.Step}.")
        {
            Since, Until, OfIndicators, Csv, Json, AdvisorHouse.Database, AdvisorHouse.Seeds, AdvisorHouse.Today,
        };
        command.SetAction(async (options, cancellation) =>
        {
            try
            {
                await PrintAsync(options, cancellation);
                return 0;
            }
            catch (Exception failure) when (failure is IOException or InvalidDataException or FormatException or DbException)
            {
                await Console.Error.WriteLineAsync(failure.Message);
                return 1;
            }
        });
        return command;
    }

    private static async Task PrintAsync(ParseResult options, CancellationToken cancellation)
    {
        await using var services = await AdvisorHouse.OpenAsync(options, cancellation);
        await using var scope = services.CreateAsyncScope();
        var database = scope.ServiceProvider.GetRequiredService<CatalogueContext>();
        var today = TaipeiDay.Of(scope.ServiceProvider.GetRequiredService<TimeProvider>());
        if (options.GetValue(OfIndicators))
        {
            Print(await IndicatorReport.ReadAsync(database, scope.ServiceProvider.GetRequiredService<AdvisorSettings>().DefaultCity, today, cancellation), options);
            return;
        }

        var until = Day(options, Until) ?? today;
        var since = Day(options, Since) ?? until.AddMonths(1 - UsualMonths);
        if (Months.Of(since) > Months.Of(until))
            throw new FormatException($"--since is {since:yyyy-MM-dd}, after --until {until:yyyy-MM-dd}. Name the earlier month first.");

        var report = await FiguresReport.ReadAsync(database, scope.ServiceProvider.GetRequiredService<UnmetNeeds>(), since, until, cancellation);
        Print(report, scope.ServiceProvider.GetRequiredService<Thesaurus>(), options);
    }

    private static void Print(FiguresReport report, Thesaurus thesaurus, ParseResult options)
    {
        if (options.GetValue(Json))
            Console.WriteLine(JsonSerializer.Serialize(new { report.Since, report.Until, SmallGroups.Step, Figures = report.Lines(thesaurus) }, Plain));
        else
            Print(options.GetValue(Csv) ? ReportCsv.Lines(report.Lines(thesaurus)) : ReportText.Lines(report, thesaurus));
    }

    private static void Print(IndicatorReport report, ParseResult options)
    {
        if (options.GetValue(Json))
            Console.WriteLine(JsonSerializer.Serialize(new { report.City, report.Day, report.ReadOn, report.IsDemonstration, Measures = report.Measures.Select(IndicatorText.Plain) }, Plain));
        else
            Print(options.GetValue(Csv) ? ReportCsv.Lines(report) : IndicatorText.Lines(report));
    }

    private static void Print(IEnumerable<string> lines)
    {
        foreach (var line in lines)
            Console.WriteLine(line);
    }

    private static DateOnly? Day(ParseResult options, Option<string?> option)
    {
        if (options.GetValue(option) is not { } given)
            return null;

        return DateOnly.TryParseExact(given, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? day
            : throw new FormatException($"{option.Name} is \"{given}\", which is no day. Write it as 2026-09-01.");
    }
}
