using System.Runtime.InteropServices;
using LearningAdvisor.Catalogue.Concepts;
using LearningAdvisor.Catalogue.Embeddings;
using LearningAdvisor.Catalogue.Ingestion;
using LearningAdvisor.Catalogue.Search;
using LearningAdvisor.Databases;
using LearningAdvisor.Endpoints;
using LearningAdvisor.Ingest.Loading;
using LearningAdvisor.Ingest.Reporting;
using LearningAdvisor.Ingest.Vectors;
using Microsoft.EntityFrameworkCore;

namespace LearningAdvisor.Ingest.Tests.Vectors;

public sealed class VectorRunTests : IAsyncLifetime
{
    private EmbeddedCity _city = null!;

    public async Task InitializeAsync() => _city = await EmbeddedCity.BuildAsync();

    public async Task DisposeAsync() => await _city.DisposeAsync();

    [Fact]
    public async Task New_courses_get_their_vectors_and_a_record_of_what_they_took()
    {
        var outcome = await _city.LoadAsync("C1,吉他,500", "C2,陶藝,免費");

        Assert.Equal((2, 0, 2, 2, 1, 20L, 40L), (outcome!.Records, outcome.Reused, outcome.Embedded, outcome.Placed, outcome.Requests, outcome.Tokens, outcome.CostMicros));
        Assert.Equal("embedding, scripted (8 values): 2 records, 0 vectors reused, 2 texts embedded, 0 refused; 1 requests, 20 tokens, cost 0.00004", outcome.ToString());
        await using var catalogue = _city.Open();
        var guitar = await catalogue.CourseVectors.Join(catalogue.Courses.Where(course => course.Code == "C1"), vector => vector.CourseKey, course => course.Key, (vector, _) => vector).SingleAsync();
        Assert.True(Likeness(guitar.Vector, _city.Endpoint.VectorOf("吉他\n\n")) > 0.9999);
        var run = await catalogue.IngestRuns.SingleAsync(run => run.Kind == VectorRun.Kind);
        Assert.Equal((RunState.Done, 2, 2), (run.State, run.Read, run.Added));
        Assert.Equal((run.Key, 20L), await catalogue.EmbeddingUses.Select(use => new ValueTuple<long, long>(use.RunKey, use.Tokens)).SingleAsync());
    }

    [Fact]
    public async Task A_changed_price_costs_no_embedding()
    {
        await _city.LoadAsync("C1,吉他,500", "C2,陶藝,500");

        Assert.Null(await _city.LoadAsync("C1,吉他,600", "C2,陶藝,免費"));
        Assert.Equal(2, _city.Endpoint.Texts);
    }

    [Fact]
    public async Task Equal_texts_of_rows_and_sources_share_one_embedding()
    {
        await _city.LoadAsync("C1,吉他,500", "C2,吉他,900");
        await _city.LoadRowsAsync("more.csv", "M1,吉他,100");

        var outcome = await _city.FillAsync();

        Assert.Equal((1, 0, 1), (outcome!.Reused, outcome.Embedded, outcome.Placed));
        Assert.Equal(1, _city.Endpoint.Texts);
        await using var catalogue = _city.Open();
        Assert.Equal(3, await catalogue.CourseVectors.CountAsync());
        Assert.Equal(1, await catalogue.TextVectors.CountAsync());
    }

    [Fact]
    public async Task A_changed_text_gets_a_vector_and_one_that_comes_back_costs_nothing()
    {
        await _city.LoadAsync("C1,吉他,500");
        await _city.LoadAsync("C1,電吉他,500");
        await _city.LoadAsync("C1,吉他,500");

        Assert.Equal(["吉他\n\n", "電吉他\n\n"], _city.Endpoint.Requests.SelectMany(texts => texts));
        await using var catalogue = _city.Open();
        Assert.Equal(_city.Endpoint.Settings.Model.HashOf("吉他\n\n"), (await catalogue.CourseVectors.SingleAsync()).TextHash);
    }

    [Fact]
    public async Task Of_a_changed_document_only_the_new_passages_are_embedded()
    {
        await _city.LoadGuideAsync("guide.md", "# 指南\n\n第一段說明報名的方法與期限。\n\n第二段說明費用的減免辦法。\n");
        await _city.FillAsync();
        var before = _city.Endpoint.Texts;
        await _city.LoadGuideAsync("guide.md", "# 指南\n\n第一段說明報名的方法與期限。\n\n第二段說明費用的減免與證件。\n");

        var outcome = await _city.FillAsync();

        Assert.Equal((2, 1), (before, _city.Endpoint.Texts - before));
        Assert.Equal((2, 1), (outcome!.Placed, outcome.Reused));
        await using var catalogue = _city.Open();
        Assert.Equal(2, await catalogue.PassageVectors.CountAsync());
    }

    [Fact]
    public async Task A_spent_budget_stops_cleanly_and_the_next_day_goes_on()
    {
        await _city.LoadRowsAsync("courses.csv", [.. Enumerable.Range(1, 10).Select(i => $"C{i},吉他{i},500")]);

        var stopped = await _city.FillAsync(_city.Endpoint.Settings with { MicrosPerDay = 100 });

        Assert.Equal("The day's budget for embedding is spent: 0.00016, and LEARNINGADVISOR__Embedding__MoneyPerDay is 0.0001. Run ./ingest reembed tomorrow, or raise it; what is made stays.", stopped!.Stopped);
        Assert.Equal(("EMBEDDING_BUDGET", 8, 8), (stopped.StopCode, stopped.Embedded, stopped.Placed));
        var again = await _city.FillAsync(_city.Endpoint.Settings with { TokensPerDay = 80 });
        Assert.Equal("The day's budget for embedding is spent: 80 tokens, and LEARNINGADVISOR__Embedding__TokensPerDay is 80. Run ./ingest reembed tomorrow, or raise it; what is made stays.", again!.Stopped);
        Assert.Equal((null, 2), ((await _city.FillAsync())!.Stopped, _city.Endpoint.Requests.Last().Length));
        Assert.Equal(10, _city.Endpoint.Texts);
    }

    [Fact]
    public async Task An_endpoint_that_is_away_holds_up_no_rows_and_its_records_are_named()
    {
        for (var i = 0; i < 6; i++)
            _city.Endpoint.Script.Enqueue(ScriptedEmbeddings.Status(503));

        var outcome = await _city.LoadAsync("C1,吉他,500", "C2,陶藝,500");

        Assert.Equal(("EMBEDDING_FAILED", 0, 6), (outcome!.StopCode, outcome.Placed, outcome.Requests));
        await using var catalogue = _city.Open();
        var told = await ToldVectors.OfAsync(catalogue, isAll: false, default);
        Assert.Equal(
            ["vectors of scripted (8 values): 2 courses and 0 passages have none and are found by words and concepts alone; ./ingest reembed makes them; so far 6 requests, 0 tokens, cost 0",
             "  without vector: course courses/C1 (number 1)",
             "  without vector: course courses/C2 (number 2)"],
            told.Lines());
        Assert.Equal(RunState.Failed, (await catalogue.IngestRuns.SingleAsync(run => run.Kind == VectorRun.Kind)).State);

        Assert.Equal(2, (await _city.FillAsync())!.Placed);
        Assert.Equal("vectors of scripted (8 values): none is missing; so far 7 requests, 20 tokens, cost 0.00004", Assert.Single((await ToldVectors.OfAsync(catalogue, isAll: false, default)).Lines()));
    }

    [Fact]
    public async Task Many_records_without_a_vector_are_counted_and_named_when_asked_for()
    {
        await _city.LoadRowsAsync("courses.csv", [.. Enumerable.Range(1, 15).Select(i => $"C{i},吉他{i},500")]);
        await using var catalogue = _city.Open();

        var few = await ToldVectors.OfAsync(catalogue, isAll: false, default);
        var all = await ToldVectors.OfAsync(catalogue, isAll: true, default);

        Assert.Equal((15, 10, 15), (few.Courses, few.Without.Count, all.Without.Count));
        Assert.Equal("  … and 5 more: ./ingest status --vectors", few.Lines().Last());
    }

    [Fact]
    public async Task A_text_that_the_endpoint_refuses_does_not_keep_its_neighbours_from_their_vectors()
    {
        _city.Endpoint.Refused = "陶藝";

        var outcome = await _city.LoadAsync("C1,吉他,500", "C2,陶藝,500", "C3,書法,500", "C4,篆刻,500");

        Assert.Equal((null, 3, 1, 3), (outcome!.Stopped, outcome.Embedded, outcome.Refused, outcome.Placed));
        Assert.Equal(
            "Course 2 stays without a vector: Model \"scripted\" at 127.0.0.1 answered 400: it refuses one of the texts, or the request. Check LEARNINGADVISOR__Embedding__Name and __Shorten.",
            Assert.Single(outcome.Notes));
    }

    [Fact]
    public async Task A_catalogue_whose_vectors_are_all_there_is_left_alone()
    {
        await _city.LoadAsync("C1,吉他,500");
        var version = await VersionAsync();

        Assert.Null(await _city.FillAsync());
        Assert.Equal(version, await VersionAsync());
    }

    [Fact]
    public async Task Readers_keep_the_old_vectors_until_all_of_the_new_model_are_made()
    {
        await _city.LoadAsync([.. Enumerable.Range(1, 10).Select(i => $"C{i},吉他{i},500")]);
        await using var other = await ScriptedEmbeddings.StartAsync(dimensions: 16);
        var settings = other.Settings with { Name = "newer" };
        var version = await VersionAsync();
        other.Script.Enqueue(async (http, texts) => await ScriptedEmbeddings.GiveAsync(http, [.. texts.Select(other.VectorOf)]));
        other.Script.Enqueue(ScriptedEmbeddings.Status(401));

        var stopped = await _city.ChangeOverAsync(settings);

        Assert.Equal(("EMBEDDING_FAILED", 4, 0), (stopped.StopCode, stopped.Embedded, stopped.Placed));
        Assert.Equal(("scripted", 10, 8, version), await SeenAsync());
        await using (var catalogue = _city.Open())
        {
            Assert.Equal("  4 vectors of another model are made; ./ingest reembed makes the rest and switches", (await ToldVectors.OfAsync(catalogue, isAll: false, default)).Lines().Last());
        }

        var switched = await _city.ChangeOverAsync(settings);

        Assert.Equal((null, 4, 6, 10), (switched.Stopped, switched.Reused, switched.Embedded, switched.Placed));
        Assert.Equal(("newer", 10, 16, version + 1), await SeenAsync());
        await using var now = _city.Open();
        Assert.Equal((10, 7L), (await now.TextVectors.CountAsync(), await now.Facts.Where(fact => fact.Name == IndexFingerprint.Fact).Select(fact => fact.Value).SingleAsync()));
    }

    [Fact]
    public async Task A_running_search_follows_the_catalogue_to_the_new_model()
    {
        await _city.LoadAsync([.. Enumerable.Range(1, 10).Select(i => $"C{i},吉他{i},500")]);
        await using var other = await ScriptedEmbeddings.StartAsync(dimensions: 16);
        var settings = other.Settings with { Name = "newer" };
        using var memory = new SearchMemory();
        using var before = Questions(_city.Endpoint.Settings);
        using var after = Questions(settings);

        Assert.Equal("C7", await NearestAsync(memory, before, "吉他7\n\n", "scripted"));
        await _city.ChangeOverAsync(settings);

        Assert.Equal("C7", await NearestAsync(memory, after, "吉他7\n\n", "newer"));
        Assert.Null(await NearestAsync(memory, before, "吉他7\n\n", "scripted"));
        Assert.Equal("The catalogue's vectors are of newer (16 values), and the settings name scripted (8 values).", before.Trouble);
    }

    [PostgresFact]
    public async Task PostgreSQL_indexes_the_new_vectors_ahead_of_the_switch_and_forgets_the_old_ones_with_it()
    {
        await _city.LoadAsync([.. Enumerable.Range(1, 10).Select(i => $"C{i},吉他{i},500")]);
        await using var other = await ScriptedEmbeddings.StartAsync(dimensions: 16);
        other.Script.Enqueue(async (http, texts) => await ScriptedEmbeddings.GiveAsync(http, [.. texts.Select(other.VectorOf)]));
        other.Script.Enqueue(ScriptedEmbeddings.Status(401));

        await _city.ChangeOverAsync(other.Settings);
        Assert.Equal([(8, 10), (16, 4)], await IndexedAsync());

        await _city.ChangeOverAsync(other.Settings);
        Assert.Equal([(16, 10)], await IndexedAsync());
        await using var catalogue = _city.Open();
        Assert.Equal(1, await catalogue.Database.SqlQuery<int>($"""select count(*)::int as "Value" from pg_indexes where indexname = 'IX_DistinctVectors_Vector_16'""").SingleAsync());
    }

    [Fact]
    public async Task A_run_that_was_cut_off_is_taken_up_again()
    {
        await using (var catalogue = _city.Open())
        {
            var model = await catalogue.EmbeddingModels.SingleAsync();
            catalogue.Add(new IngestRun { Source = VectorRun.Source, Kind = VectorRun.Kind, File = "", Fingerprint = $"{model.Key} missing", StartedAt = _city.Clock.GetUtcNow().UtcDateTime });
            catalogue.Add(new IngestRun { Source = VectorRun.Source, Kind = VectorRun.Kind, File = "", Fingerprint = "9 all", StartedAt = _city.Clock.GetUtcNow().UtcDateTime });
            await catalogue.SaveChangesAsync();
        }

        await _city.LoadAsync("C1,吉他,500");

        await using var now = _city.Open();
        var runs = await now.IngestRuns.Where(run => run.Kind == VectorRun.Kind).OrderBy(run => run.Key).ToListAsync();
        Assert.Equal([(RunState.Done, 1, null), (RunState.Failed, 0, "EMBEDDING_CUT")], runs.Select(run => (run.State, run.Resumed, run.FailureCode)));
    }

    private static QuestionEmbedding Questions(EmbeddingSettings settings) =>
        new(new ThesaurusEmbedding(new Thesaurus([])), settings with { QuestionTimeout = TimeSpan.FromMinutes(1) });

    // The code of the course with the greatest likeness by that model; null when no course has any.
    private async Task<string?> NearestAsync(SearchMemory memory, QuestionEmbedding questions, string text, string model)
    {
        await using var catalogue = _city.Open();
        var hits = await new CourseSearch(catalogue, new Thesaurus([]), memory, questions).FindAsync(text, _ => true, top: 10);
        var nearest = hits.Where(hit => hit.Parts.Any(part => part.Kind == ScoreKind.Vector && part.Name == model))
            .MaxBy(hit => hit.Parts.Single(part => part.Kind == ScoreKind.Vector).Weight);
        return nearest is null ? null : await catalogue.Courses.Where(course => course.Key == nearest.CourseKey).Select(course => course.Code).SingleAsync();
    }

    private async Task<List<(int Dimensions, int Count)>> IndexedAsync()
    {
        await using var catalogue = _city.Open();
        var rows = await catalogue.Database.SqlQuery<int>($"""select "Dimensions" as "Value" from "DistinctVectors" """).ToListAsync();
        return [.. rows.GroupBy(dimensions => dimensions).Select(group => (group.Key, group.Count())).Order()];
    }

    private async Task<long> VersionAsync()
    {
        await using var catalogue = _city.Open();
        return await catalogue.Facts.Where(fact => fact.Name == CatalogueFact.Version).Select(fact => fact.Value).SingleAsync();
    }

    private async Task<(string Model, int Vectors, int Values, long Version)> SeenAsync()
    {
        await using var catalogue = _city.Open();
        var vectors = await catalogue.CourseVectors.ToListAsync();
        return ((await VectorsInUse.ModelAsync(catalogue, default)).Name, vectors.Count, vectors.Select(vector => vector.Vector.Length / sizeof(float)).Distinct().Single(), await VersionAsync());
    }

    private static double Likeness(byte[] stored, float[] expected)
    {
        var sum = 0.0;
        var values = MemoryMarshal.Cast<byte, float>(stored);
        for (var i = 0; i < values.Length; i++)
            sum += values[i] * expected[i];
        return sum;
    }
}
