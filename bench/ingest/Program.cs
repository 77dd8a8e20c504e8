using LearningAdvisor.Bench.Ingest;
using LearningAdvisor.Catalogue.Concepts;
using LearningAdvisor.Catalogue.Geography;
using LearningAdvisor.Catalogue.Search;
using LearningAdvisor.Catalogue.Storage;
using LearningAdvisor.Ingest;
using LearningAdvisor.Ingest.Loading;
using LearningAdvisor.Ingest.Reporting;
using Npgsql;

// How ingesting compares with merely inserting what it makes, and what a second run costs.
// Usage: Bench.Ingest COURSES.csv SEEDS FOLDER, or with a PostgreSQL server's connection string, Host=…, in place of the folder.
var (courses, seeds, place) = (args[0], args[1], args[2]);
var isPostgres = place.StartsWith("Host=", StringComparison.Ordinal);
var thesaurus = new Lazy<Thesaurus>(() => Thesaurus.Load(Path.Combine(seeds, "thesaurus")));
var filled = await EmptyAsync("filled");
var first = await MeasureAsync(IngestAsync);
Func<string, TimeSpan> yardstick = isPostgres ? new BareCopy(filled).Run : new BareInsert(filled).Run;
var empty = await EmptyAsync("bare");
var bare = await MeasureAsync(() => Task.FromResult(yardstick(empty)));
var second = await MeasureAsync(IngestAsync);

var rows = first.Result.Sources[0].Added;
Console.WriteLine($"rows                         {rows}");
Console.WriteLine($"ingest into empty            {first.Seconds:0.00} s, {first.Processor:0.00} s of processor = {rows / first.Seconds:0} rows/s (bar 4000)");
Console.WriteLine($"bare {(isPostgres ? "COPY  " : "insert")} of the same rows {bare.Seconds:0.00} s, {bare.Processor:0.00} s of processor");
Console.WriteLine($"ingest / bare                {first.Seconds / bare.Seconds:0.00} (bar {(isPostgres ? "2.5" : "2")})");
Console.WriteLine($"second run                   {second.Seconds:0.00} s, {second.Processor:0.00} s of processor, {second.Result.Sources[0].Unchanged} unchanged");
Console.WriteLine($"second / first               {second.Seconds / first.Seconds:0.000} (bar 0.1)");
if (isPostgres)
{
    var (recall, indexed, exact) = NearestRecall.Measure(filled, new ThesaurusEmbedding(thesaurus.Value));
    Console.WriteLine($"nearest 10 by the index      recall {recall:0.000} (bar 0.97), median {indexed:0.0} ms; comparing all {exact:0.0} ms");
}

return 0;

// Processor time tells what a busy machine did to the other figure.
static async Task<(T Result, double Seconds, double Processor)> MeasureAsync<T>(Func<Task<T>> work)
{
    GC.Collect();
    var processor = Environment.CpuUsage.TotalTime;
    var started = TimeProvider.System.GetTimestamp();
    var result = await work();
    return (result, TimeProvider.System.GetElapsedTime(started).TotalSeconds, (Environment.CpuUsage.TotalTime - processor).TotalSeconds);
}

// The connection string of a migrated catalogue without rows.
async Task<string> EmptyAsync(string name)
{
    var connection = isPostgres
        ? new NpgsqlConnectionStringBuilder(place) { Database = $"bench_{name}" }.ToString()
        : $"Data Source={Path.Combine(place, name)}.db;Pooling=False";
    if (isPostgres)
        await NewDatabaseAsync($"bench_{name}");
    else
        foreach (var old in Directory.CreateDirectory(place).GetFiles($"{name}.db*"))
            old.Delete();
    await CatalogueStore.At(connection).MigrateAsync();
    return connection;
}

async Task NewDatabaseAsync(string name)
{
    await using var connection = new NpgsqlConnection(place);
    await connection.OpenAsync();
    foreach (var sql in new[] { $"drop database if exists {name} with (force)", $"create database {name}" })
    {
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync();
    }
}

Task<RunSummary> IngestAsync()
{
    var settings = new IngestSettings { Database = filled, Places = Places.Load(Path.Combine(seeds, "places.yaml")) };
    var indexing = new Lazy<CourseIndexing>(() => new CourseIndexing(new ConceptClassifier(thesaurus.Value), new ThesaurusEmbedding(thesaurus.Value)));
    return new IngestPipeline(settings, indexing, null, SilentReporter.Instance).RunAsync([courses]);
}
