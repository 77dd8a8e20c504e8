using System.CommandLine;
using System.Data.Common;
using System.Globalization;
using LearningAdvisor.Advisor;
using LearningAdvisor.Advisor.Learning;
using LearningAdvisor.Advisor.Models;
using LearningAdvisor.Catalogue.Consultations;
using LearningAdvisor.Catalogue.Embeddings;
using LearningAdvisor.Catalogue.Storage;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace LearningAdvisor.AdvisorCommand;

/// <summary>The advisor with its catalogue, as a verb's options name them.</summary>
internal static class AdvisorHouse
{
    public static readonly Option<string> Database = new("--database")
    {
        Description = "The catalogue: \"Data Source=FILE\" for SQLite, \"Host=…\" for PostgreSQL.",
        DefaultValueFactory = _ => Environment.GetEnvironmentVariable("LEARNINGADVISOR__Database") ?? $"Data Source={InHouse("data/learningadvisor.db")}",
    };

    public static readonly Option<string> Seeds = new("--seeds")
    {
        Description = "The folder that holds thesaurus/, places.yaml and referrals.yaml.",
        DefaultValueFactory = _ => InHouse("seeds"),
    };

    public static readonly Option<string?> Today = new("--today") { Description = "The day to stand on, as 2026-11-20; today where it is left out." };

    public static readonly Option<int> Level = new("--level")
    {
        Description = "The highest level that answers: 0 without a language model, 1 with one that understands, 2 with one that understands and words. The model is set as for the server (docs/settings.md).",
    };

    /// <summary>The level that was asked for.</summary>
    /// <exception cref="FormatException">It is none.</exception>
    public static AnswerLevel LevelOf(ParseResult options) => (AnswerLevel)options.GetValue(Level) is var level && Enum.IsDefined(level)
        ? level
        : throw new FormatException($"--level is {options.GetValue(Level)}. It must be 0, 1 or 2.");

    /// <summary>The services of a turn, over a catalogue that is brought up to date first; for the caller to dispose.</summary>
    /// <param name="database">Another catalogue than --database names; null for that.</param>
    /// <param name="seeds">Another folder than --seeds names; null for that.</param>
    /// <param name="withModel">Whether the language model of the settings is wanted, whatever --level says.</param>
    /// <exception cref="FormatException">--today is no date.</exception>
    /// <exception cref="FileNotFoundException">There is no such catalogue.</exception>
    /// <exception cref="InvalidDataException">The catalogue cannot be opened; a level above 0 is asked for and no model is set, or a setting of it is wrong.</exception>
    public static async Task<ServiceProvider> OpenAsync(ParseResult options, CancellationToken cancellation, string? database = null, string? seeds = null, bool withModel = false)
    {
        var connection = database ?? options.GetValue(Database)!;
        var store = CatalogueStore.At(connection);
        if (!store.IsShared && new SqliteConnectionStringBuilder(connection).DataSource is var file && !File.Exists(file))
            throw new FileNotFoundException($"{file}: there is no catalogue. Fill one with ./ingest run --data PATH, or name another with --database.");

        try
        {
            await store.MigrateAsync(cancellation);
        }
        catch (DbException failure)
        {
            throw new InvalidDataException($"The catalogue cannot be opened: {failure.Message} Name it with --database, \"Data Source=FILE\" or \"Host=…\".", failure);
        }

        return new ServiceCollection()
            .AddAdvisor(seeds ?? options.GetValue(Seeds)!, new AdvisorSettings
            {
                Model = Model(options, withModel),
                Embedding = EmbeddingSettings.From(Variables.GetSection($"LearningAdvisor:{EmbeddingSettings.Section}")),
                Learning = LearningSettings.From(Variables),
            })
            .AddSingleton(Clock(options.GetValue(Today)))
            .AddScoped<CatalogueContext>(_ => store.Open())
            .BuildServiceProvider();
    }

    private static IConfiguration Variables => new ConfigurationBuilder().AddEnvironmentVariables().Build();

    private static ModelSettings? Model(ParseResult options, bool isWanted)
    {
        if (!isWanted && LevelOf(options) == AnswerLevel.Embedded)
            return null;

        return ModelConfiguration.From(Variables, int.MaxValue)
            ?? throw new InvalidDataException($"{(isWanted ? "--prompt" : $"--level {options.GetValue(Level)}")} needs a language model. Set LEARNINGADVISOR__Model__BaseUrl and LEARNINGADVISOR__Model__Name (docs/settings.md).");
    }

    // Noon in Taipei, so that the day is the same however the hours are counted.
    private static TimeProvider Clock(string? today)
    {
        if (today is null)
            return TimeProvider.System;

        return DateOnly.TryParseExact(today, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? new StandingClock(new DateTimeOffset(day.ToDateTime(new TimeOnly(12, 0)), TimeSpan.FromHours(8)))
            : throw new FormatException($"--today is \"{today}\", which is no day. Write it as 2026-11-20.");
    }

    // ./advisor names the repository, so that it works from any folder.
    public static string InHouse(string path) => Path.Combine(Environment.GetEnvironmentVariable("LEARNINGADVISOR__ROOT") ?? "", path);

    private sealed class StandingClock(DateTimeOffset now) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => now.ToUniversalTime();
    }
}
