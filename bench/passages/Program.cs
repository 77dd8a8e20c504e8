using LearningAdvisor.Advisor;
using LearningAdvisor.Advisor.Guides;
using LearningAdvisor.Advisor.Guides.Questions;
using LearningAdvisor.Advisor.Guides.Shelves;
using LearningAdvisor.Bench.Passages;
using LearningAdvisor.Catalogue.Concepts;
using LearningAdvisor.Catalogue.Embeddings;
using LearningAdvisor.Catalogue.Search;
using LearningAdvisor.Catalogue.Search.Passages;
using LearningAdvisor.Catalogue.Storage;
using Microsoft.EntityFrameworkCore;

// What the search over very many passages takes, and what its vector part finds.
// Usage: Bench.Passages DATABASE COURSES.csv SHARED [PASSAGES], run from the repository's root. A database without passages is filled;
// one that holds some is measured. So two processes do it, as the ingest and the server are two.
const int TokensOfPassage = 74;
const int QuestionsOfVectors = 200;
const int Hundred = 100;

var (database, courses, shared) = (args[0], args[1], args[2]);
var many = args.Length > 3 ? int.Parse(args[3], System.Globalization.CultureInfo.InvariantCulture) : 200_000;
var thesaurus = Thesaurus.Load("seeds/thesaurus");
var embedding = new ThesaurusEmbedding(thesaurus);
var store = CatalogueStore.At(database);
await store.MigrateAsync();
await using var catalogue = store.Open();
if (!await catalogue.Passages.AnyAsync())
{
    var corpus = new PassageCorpus(Directory.GetFiles(Path.Combine(shared, "seeds"), "*.txt").Order(StringComparer.Ordinal), courses, TokensOfPassage);
    await FilledCatalogue.FillAsync(store, corpus.Make(many), embedding);
    return;
}

using var memory = new SearchMemory();
var questions = Questions.Read("bench/evaluation", shared);
var before = GC.GetTotalMemory(forceFullCollection: true);
var started = TimeProvider.System.GetTimestamp();
var shelf = await memory.PassagesAsync(catalogue, CancellationToken.None);
Console.WriteLine($"passages                     {shelf.Count}, read into memory in {TimeProvider.System.GetElapsedTime(started).TotalSeconds:0.00} s, {(GC.GetTotalMemory(forceFullCollection: true) - before) / 1e6:0} MB");

// What the server asks itself before it is ready, and no more.
foreach (var question in WarmUpQuestions.OfGuides)
    await FindAsync(question);

var (times, processor) = (new List<double>(), new List<double>());
var found = 0;
foreach (var question in questions)
{
    var used = Environment.CpuUsage.TotalTime;
    started = TimeProvider.System.GetTimestamp();
    found += await FindAsync(question) > 0 ? 1 : 0;
    times.Add(TimeProvider.System.GetElapsedTime(started).TotalMilliseconds);
    processor.Add((Environment.CpuUsage.TotalTime - used).TotalMilliseconds);
}

// Processor time tells what a busy machine did to the other figure.
Console.WriteLine($"hybrid search                {questions.Count} questions, each once, {found} find something: p50 {At(times, 0.5):0.0}, p95 {At(times, 0.95):0.0}, max {times.Max():0.0} ms (bar p95 20)");
Console.WriteLine($"its processor time           p50 {At(processor, 0.5):0.0}, p95 {At(processor, 0.95):0.0}, max {processor.Max():0.0} ms");
Console.WriteLine($"p95 of each hundred          {string.Join(", ", processor.Chunk(Hundred).Where(part => part.Length == Hundred).Select(part => $"{At([.. part], 0.95):0}"))} ms");

var vectors = questions.Where((_, at) => at % Math.Max(1, questions.Count / QuestionsOfVectors) == 0).Select(embedding.Embed).Where(vector => vector.Any(value => value != 0)).ToList();
var (scan, whole, stream) = await VectorPart.TimeAsync(catalogue, shelf, vectors);
Console.WriteLine($"summing its matrix once      {stream:0.00} ms, {shelf.Vectors.Values.Length / 1e6 / stream:0.0} GB/s");
Console.WriteLine($"vector part: scan            {scan:0.00} ms = {scan / stream:0.00} of that; with rescoring {whole:0.00} ms = {whole / stream:0.00} (bar 2)");
Console.WriteLine($"recall@10 against exact      {await VectorPart.RecallAsync(catalogue, shelf, vectors):0.000} of {vectors.Count} questions (bar 0.99)");

// A scope of its own for each question, as the server does it.
async Task<int> FindAsync(string question)
{
    await using var scope = store.Open();
    var guides = new GuideAnswerer(scope, new PassageSearch(scope, thesaurus, memory, new QuestionEmbedding(embedding)), new GuideShelf(), TimeProvider.System, new ThesaurusExpansion(thesaurus));
    return (await guides.FindAsync(new GuideQuestion(question, "zh-TW", "基隆市"), CancellationToken.None)).Hits.Count;
}

static double At(List<double> values, double share) => values.Order().ElementAt((int)(share * (values.Count - 1)));
