using LearningAdvisor.Advisor.Guides;
using LearningAdvisor.Advisor.Guides.Questions;
using LearningAdvisor.Advisor.Guides.Shelves;
using LearningAdvisor.Bench.Retrieval;
using LearningAdvisor.Catalogue.Concepts;
using LearningAdvisor.Catalogue.Embeddings;
using LearningAdvisor.Catalogue.Guides;
using LearningAdvisor.Catalogue.Search;
using LearningAdvisor.Catalogue.Search.Passages;
using LearningAdvisor.Catalogue.Storage;
using LearningAdvisor.Ingest.Documents;
using Microsoft.EntityFrameworkCore;

// How often a question's right passage comes first, against BM25 over pairs of letters on the same passages.
// Usage: Bench.Retrieval SEEDS EVALUATION SHARED FOLDER [-v], the folder for the temporary databases.
var (seeds, evaluation, shared, folder) = (args[0], args[1], args[2], args[3]);
var isVerbose = args.Contains("-v");
var thesaurus = Thesaurus.Load(Path.Combine(seeds, "thesaurus"));
var embedding = new ThesaurusEmbedding(thesaurus);

Console.WriteLine("set           language  questions   BM25 over pairs    this search        difference");
Console.WriteLine("                                    first   MRR        first   MRR        first   MRR");
await MeasureAsync("own guides", Directory.GetFiles(Path.Combine(seeds, "guides"), "*.md"), set => set.Named(Path.Combine(evaluation, "passage-questions.jsonl")));
await MeasureAsync("city's plans", Directory.GetFiles(Path.Combine(shared, "seeds"), "*.txt"), set =>
    set.Expected(Path.Combine(shared, "eval/guide-qa.jsonl")).Concat(set.Expected(Path.Combine(evaluation, "guide-questions.jsonl"))));

async Task MeasureAsync(string name, IEnumerable<string> files, Func<QuestionSet, IEnumerable<Question>> questions)
{
    var store = CatalogueStore.At($"Data Source={Path.Combine(folder, Guid.NewGuid().ToString("N"))}.db;Pooling=False");
    await store.MigrateAsync();
    await using var catalogue = store.Open();
    foreach (var file in files.Order(StringComparer.Ordinal))
        await new DocumentIngest(TimeProvider.System, embedding).IngestAsync(catalogue, file, overrides: null, CancellationToken.None);

    var passages = await catalogue.Passages.Include(passage => passage.Document).ToListAsync();
    using var memory = new SearchMemory();
    var search = new PassageSearch(catalogue, thesaurus, memory, new QuestionEmbedding(embedding));
    var guides = new GuideAnswerer(catalogue, search, new GuideShelf(), TimeProvider.System, new ThesaurusExpansion(thesaurus));
    var yardstick = new BigramRanking(passages);

    var results = new List<(string Language, double Theirs, double Ours)>();
    foreach (var question in questions(new QuestionSet(passages)))
    {
        var hits = (await guides.FindAsync(new GuideQuestion(question.Text, question.Language, "基隆市"), CancellationToken.None)).Hits;
        results.Add((question.Language, Reciprocal(yardstick.Find(question.Text), question), Reciprocal([.. hits.Select(hit => hit.Passage)], question)));
        if (isVerbose && results[^1].Ours < 1)
            Tell(question, hits, results[^1].Theirs, results[^1].Ours);
    }

    foreach (var language in results.GroupBy(result => result.Language))
        Print(name, language.Key, [.. language]);
    Print(name, "all", results);
}

static double Reciprocal(List<Passage> found, Question question) =>
    found.FindIndex(passage => question.Right.Contains(passage.Key)) is >= 0 and var at ? 1.0 / (at + 1) : 0;

static void Print(string set, string language, List<(string Language, double Theirs, double Ours)> results)
{
    var (theirs, ours) = ((First: results.Average(r => r.Theirs == 1 ? 1 : 0), Mrr: results.Average(r => r.Theirs)), (First: results.Average(r => r.Ours == 1 ? 1 : 0), Mrr: results.Average(r => r.Ours)));
    Console.WriteLine($"{set,-13} {language,-9} {results.Count,9}   {theirs.First:0.000}   {theirs.Mrr:0.000}      {ours.First:0.000}   {ours.Mrr:0.000}      {ours.First - theirs.First:+0.000;-0.000}  {ours.Mrr - theirs.Mrr:+0.000;-0.000}");
}

static void Tell(Question question, IReadOnlyList<PassageHit> hits, double theirs, double ours)
{
    Console.WriteLine($"  {question.Language} {question.Text} (theirs {theirs:0.00}, ours {ours:0.00})");
    foreach (var hit in hits.Take(2).Concat(hits.Where(hit => question.Right.Contains(hit.Passage.Key)).Take(1)))
        Console.WriteLine($"    {(question.Right.Contains(hit.Passage.Key) ? "*" : " ")}{hit.Score:0.000} ~{hit.Similarity:0.00} {hit.Passage.Document!.Code}/{hit.Passage.Ordinal} {string.Join(' ', hit.Reasons.Take(8).Select(reason => $"{reason.Token}{(reason.IsExpansion ? "'" : "")}{reason.Score:0.0}"))}");
}
