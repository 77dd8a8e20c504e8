using LearningAdvisor.Bench.Ingest;
using LearningAdvisor.Catalogue.Concepts;
using LearningAdvisor.Catalogue.Search;
using LearningAdvisor.Catalogue.Storage.Sqlite;
using LearningAdvisor.Ingest;
using LearningAdvisor.Ingest.Loading;
using LearningAdvisor.Ingest.Normalising;
using LearningAdvisor.Ingest.Reporting;
using Microsoft.EntityFrameworkCore;

// How ingesting compares with merely inserting what it makes, and what a second run costs. Usage: Bench.Ingest COURSES.csv SEEDS FOLDER
var (courses, seeds, folder) = (args[0], args[1], Directory.CreateDirectory(args[2]).FullName);
var filled = await EmptyAsync("filled.db");
var first = await MeasureAsync(IngestAsync);
var yardstick = new BareInsert(filled);
var bareFile = await EmptyAsync("bare.db");
var bare = await MeasureAsync(() => Task.FromResult(yardstick.Run(bareFile)));
var second = await MeasureAsync(IngestAsync);

var rows = first.Result.Sources[0].Added;
Console.WriteLine($"rows                         {rows}");
Console.WriteLine($"ingest into empty            {first.Seconds:0.00} s, {first.Processor:0.00} s of processor = {rows / first.Seconds:0} rows/s (bar 4000)");
Console.WriteLine($"bare insert of the same rows {bare.Seconds:0.00} s, {bare.Processor:0.00} s of processor");
Console.WriteLine($"ingest / bare                {first.Seconds / bare.Seconds:0.00} (bar 3)");
Console.WriteLine($"second run                   {second.Seconds:0.00} s, {second.Processor:0.00} s of processor, {second.Result.Sources[0].Unchanged} unchanged");
Console.WriteLine($"second / first               {second.Seconds / first.Seconds:0.000} (bar 0.2)");
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

async Task<string> EmptyAsync(string name)
{
    var file = Path.Combine(folder, name);
    foreach (var old in new[] { file, file + "-wal", file + "-shm" })
        File.Delete(old);
    await using var catalogue = SqliteCatalogue.Open($"Data Source={file};Pooling=False");
    await catalogue.Database.MigrateAsync();
    return file;
}

Task<RunSummary> IngestAsync()
{
    var settings = new IngestSettings { Database = $"Data Source={filled};Pooling=False", Places = Places.Load(Path.Combine(seeds, "places.yaml")) };
    var indexing = new Lazy<CourseIndexing>(() =>
    {
        var thesaurus = Thesaurus.Load(Path.Combine(seeds, "thesaurus"));
        return new CourseIndexing(new ConceptClassifier(thesaurus), new ThesaurusEmbedding(thesaurus));
    });
    return new IngestPipeline(settings, indexing, null, SilentReporter.Instance).RunAsync([courses]);
}
