using System.Linq.Expressions;
using System.Runtime.InteropServices;
using LearningAdvisor.Catalogue.Concepts;
using LearningAdvisor.Catalogue.Courses;
using LearningAdvisor.Catalogue.Embeddings;
using LearningAdvisor.Catalogue.Ingestion;
using LearningAdvisor.Catalogue.Learning;
using LearningAdvisor.Catalogue.Search;
using LearningAdvisor.Catalogue.Search.Ranking;
using LearningAdvisor.Catalogue.Storage;
using LearningAdvisor.Catalogue.Tests.Concepts;
using LearningAdvisor.Catalogue.Tests.Courses;
using LearningAdvisor.Databases;
using Microsoft.EntityFrameworkCore;

namespace LearningAdvisor.Catalogue.Tests.Search;

public sealed class CourseSearchTests : IDisposable
{
    private static readonly Expression<Func<Course, bool>> Any = course => true;

    private readonly TemporaryDatabase _catalogue = new();
    private readonly CatalogueContext _database;
    private readonly SearchMemory _memory = new();
    private readonly ThesaurusEmbedding _embedding = new(SampleThesaurus.Small);

    public CourseSearchTests()
    {
        _database = _catalogue.Open();
        Add("GUITAR", "民謠吉他彈唱", district: "七堵區", fee: 0);
        Add("GUITAR-2", "電吉他入門", district: "中山區", fee: 1_200);
        Add("UKULELE", "烏克麗麗合奏", district: "七堵區", fee: 500);
        Add("POTTERY", "陶藝手拉坏", district: "仁愛區", fee: 800, summary: "從練土開始，不需要會彈吉他");
        Add("SEAL", "篆刻入門", district: "安樂區", fee: 300);
        NextVersion();
    }

    public void Dispose()
    {
        _database.Dispose();
        _memory.Dispose();
        _catalogue.Dispose();
    }

    [Fact]
    public async Task The_course_about_the_subject_comes_first() => Assert.Equal("SEAL", (await FindAsync("想學篆刻"))[0]);

    [Fact]
    public async Task Everyday_words_find_a_course_that_holds_none_of_them() => Assert.Equal("SEAL", (await FindAsync("想刻自己的印章"))[0]);

    [Fact]
    public async Task A_broad_subject_finds_the_narrower_courses()
    {
        var found = await FindAsync("想學音樂");

        Assert.Equal(["GUITAR", "GUITAR-2", "UKULELE"], found.Take(3).Order());
    }

    [Fact]
    public async Task A_word_in_the_title_outranks_the_same_word_in_the_summary()
    {
        var found = await FindAsync("吉他");

        Assert.Equal(["GUITAR", "GUITAR-2"], found.Take(2).Order());
    }

    [Fact]
    public async Task A_course_that_breaks_the_filter_is_never_found()
    {
        var found = await FindAsync("吉他", course => course.District == "七堵區" && course.Fee <= 500);

        Assert.Equal(["GUITAR", "UKULELE"], found);
    }

    // Were the filter applied after ranking, the eighty better places would use up all candidates.
    [Fact]
    public async Task The_filter_goes_before_the_ranking()
    {
        using (var transaction = _database.Database.BeginTransaction())
        {
            for (var number = 0; number < 100; number++)
                Add($"MORE-{number}", "民謠吉他彈唱", district: "中正區", fee: 2_000);
            Add("QUIET", "認識弦樂", district: "暖暖區", fee: 0, summary: "含吉他");
            NextVersion();
            transaction.Commit();
        }

        Assert.Equal(["QUIET"], await FindAsync("吉他", course => course.District == "暖暖區"));
    }

    [Fact]
    public async Task A_retired_course_is_never_found()
    {
        var seal = _database.Courses.Single(course => course.Code == "SEAL");
        seal.RetiredAt = new DateTime(2026, 11, 20, 0, 0, 0, DateTimeKind.Utc);
        _database.Update(seal);
        _database.SaveChanges();

        Assert.DoesNotContain("SEAL", await FindAsync("篆刻"));
    }

    [Fact]
    public async Task A_hit_explains_itself_strongest_part_first()
    {
        var hit = (await Search().FindAsync("篆刻", Any, top: 1)).Single();

        Assert.Equal(hit.Parts.OrderByDescending(part => part.Weight), hit.Parts);
        Assert.Contains(hit.Parts, part => part is { Kind: ScoreKind.Concept, Name: "craft.seal", Field: null });
        Assert.Contains(hit.Parts, part => part is { Kind: ScoreKind.Word, Name: "篆刻", Field: "Title" });
        Assert.Contains(hit.Parts, part => part is { Kind: ScoreKind.Vector, Name: ThesaurusEmbedding.ModelName, Field: null });
        Assert.InRange(hit.Score, 0.5, 1);
    }

    [Theory]
    [InlineData("")]
    [InlineData("😀😀😀")]
    [InlineData("？")]
    public async Task A_text_without_a_word_scores_nothing_above_zero(string text) =>
        Assert.All(await Search().FindAsync(text, Any, top: 10), hit => Assert.Equal(0, hit.Score));

    [Fact]
    public async Task Words_that_no_course_holds_score_far_below_a_real_hit()
    {
        var strange = await Search().FindAsync("量子色動力學", Any, top: 1);
        var real = await Search().FindAsync("篆刻", Any, top: 1);

        Assert.True(strange.Sum(hit => hit.Score) < real[0].Score / 3);
    }

    [Fact]
    public async Task No_more_than_asked_for_is_returned() => Assert.Equal(2, (await Search().FindAsync("吉他", Any, top: 2)).Count);

    [Fact]
    public async Task Quotes_and_operators_of_the_full_text_syntax_are_plain_words() =>
        Assert.Equal("SEAL", (await FindAsync("\"篆刻\" OR (陶 NEAR* -^"))[0]);

    [Fact]
    public async Task A_question_without_a_vector_is_searched_by_words_and_concepts()
    {
        var model = await VectorsInUse.EnterAsync(_database, new EmbeddingModel { Name = "distant", Dimensions = 4 }, default);
        await VectorsInUse.SwitchAsync(_database, model, default);
        NextVersion();

        var hit = (await Search().FindAsync("想刻自己的印章", Any, top: 1)).Single();

        Assert.Equal(_database.Courses.Single(course => course.Code == "SEAL").Key, hit.CourseKey);
        Assert.DoesNotContain(hit.Parts, part => part.Kind == ScoreKind.Vector);
    }

    [Fact]
    public async Task A_new_version_of_the_catalogue_is_seen_at_the_next_search()
    {
        Assert.Empty(await FindAsync("圍棋", course => course.Title.Contains("圍棋")));

        Add("GO", "圍棋啟蒙", district: "信義區", fee: 0);
        NextVersion();

        var hit = (await Search().FindAsync("圍棋", Any, top: 1)).Single();
        Assert.Equal(_database.Courses.Single(course => course.Code == "GO").Key, hit.CourseKey);
        Assert.Contains(hit.Parts, part => part.Kind == ScoreKind.Vector && part.Weight > 0.5);
    }

    [Fact]
    public async Task Conditions_in_memory_find_what_the_filter_of_the_database_finds()
    {
        Expression<Func<Course, bool>> near = course => course.District == "七堵區" && course.Fee <= 500;

        var inMemory = await OutlinedAsync("吉他", new CourseConditions([CompiledConditions.Of(near)]));

        Assert.Equal(await FindAsync("吉他", near), inMemory);
        Assert.Equal(["GUITAR", "UKULELE"], inMemory);
    }

    [Fact]
    public async Task Courses_and_concepts_that_are_not_wanted_are_left_out()
    {
        var shown = _database.Courses.Single(course => course.Code == "GUITAR").Key;

        Assert.Equal(["GUITAR-2", "UKULELE"], (await OutlinedAsync("想學音樂", new CourseConditions([]) { WithoutKeys = [shown] })).Take(2).Order());
        Assert.DoesNotContain("SEAL", await OutlinedAsync("篆刻", new CourseConditions([]) { WithoutConcepts = ["craft.seal"] }));
    }

    [Fact]
    public async Task Hits_that_score_below_the_wanted_share_of_the_best_are_left_out()
    {
        var all = await Search().FindAsync("吉他", new CourseConditions([]), top: 20, leastShare: 0);
        var best = await Search().FindAsync("吉他", new CourseConditions([]), top: 20, leastShare: 0.5);

        Assert.InRange(best.Count, 1, all.Count - 1);
        Assert.Equal(all.TakeWhile(hit => hit.Score >= 0.5 * all[0].Score).Select(hit => (hit.Outline.Key, hit.Score)), best.Select(hit => (hit.Outline.Key, hit.Score)));
    }

    // The best course of all is not admitted, so courses that lie far below it are looked at after all.
    [Fact]
    public async Task The_share_is_one_of_the_best_course_that_is_admitted()
    {
        var near = new CourseConditions([CompiledConditions.Of(course => course.District == "仁愛區")]);

        Assert.Equal(["POTTERY"], await OutlinedAsync("吉他", near, leastShare: 0.9));
    }

    [Fact]
    public async Task An_outline_holds_all_that_conditions_may_look_at()
    {
        var seal = _database.Courses.AsTracking().Single(course => course.Code == "SEAL");
        SampleCourse.Fill(seal);
        _database.SaveChanges();
        _database.ChangeTracker.Clear();

        var outline = (await Search().FindAsync("篆刻", new CourseConditions([]), top: 1, leastShare: 0)).Single().Outline;

        var whole = _database.Courses.Include(course => course.Sessions).Include(course => course.Institution).Single(course => course.Code == "SEAL");
        foreach (var column in CourseOutlines.Columns.Except([nameof(Course.Sessions), nameof(Course.Institution), nameof(Course.Audiences)]))
        {
            var property = typeof(Course).GetProperty(column)!;
            Assert.True(property.GetValue(whole) is not null, $"SampleCourse.Fill leaves {column} empty.");
            Assert.Equal(property.GetValue(whole), property.GetValue(outline));
        }

        Assert.Equal(whole.Audiences, outline.Audiences);
        Assert.Equal(whole.Institution!.Kind, outline.Institution!.Kind);
        Assert.Equal(whole.Sessions.Select(session => (session.Weekday, session.StartTime, session.EndTime)), outline.Sessions.Select(session => (session.Weekday, session.StartTime, session.EndTime)));
    }

    [Fact]
    public async Task Whole_courses_come_in_the_order_asked_for_without_those_that_are_gone()
    {
        var keys = _database.Courses.OrderBy(course => course.Code).Select(course => course.Key).ToList();

        var whole = await Search().WholeAsync([keys[2], 404, keys[0]]);

        Assert.Equal([keys[2], keys[0]], whole.Select(course => course.Key));
    }

    [Fact]
    public async Task A_whole_course_is_kept_until_the_catalogue_changes()
    {
        var key = _database.Courses.Single(course => course.Code == "SEAL").Key;
        var first = (await Search().WholeAsync([key])).Single();
        _database.Database.ExecuteSql($"""update "Courses" set "Fee" = 999 where "Key" = {key}""");

        Assert.Same(first, (await Search().WholeAsync([key])).Single());
        NextVersion();
        Assert.Equal(999, (await Search().WholeAsync([key])).Single().Fee);
    }

    [Fact]
    public async Task What_reviews_taught_is_one_part_of_a_hit_and_is_named()
    {
        var before = await Search().FindAsync("吉他", Any, top: 20);
        var lesser = _database.Courses.Single(course => course.Key == before[1].CourseKey);
        Learn(("music.guitar", lesser.Code, 0.05));

        var after = await Search().FindAsync("吉他", Any, top: 20);

        var risen = after.Single(hit => hit.CourseKey == lesser.Key);
        Assert.Equal(before[1].Score + 0.05, risen.Score, 12);
        Assert.Contains(risen.Parts, part => part is { Kind: ScoreKind.Review, Name: "music.guitar", Field: null, Weight: 0.05 });
        Assert.All(after.Where(hit => hit != risen), hit => Assert.DoesNotContain(hit.Parts, part => part.Kind == ScoreKind.Review));
    }

    [Fact]
    public async Task What_reviews_taught_is_told_apart_from_the_score_that_conditions_go_by()
    {
        var before = await Search().FindAsync("吉他", new CourseConditions([]), top: 20, leastShare: 0.5);
        Learn(("music.guitar", "GUITAR", -0.05), ("music.guitar", "UKULELE", 0.05), ("craft.seal", "SEAL", 0.05));

        var after = await Search().FindAsync("吉他", new CourseConditions([]), top: 20, leastShare: 0.5);

        Assert.Equal(before.Select(hit => (hit.Outline.Key, hit.Score)), after.Select(hit => (hit.Outline.Key, hit.Score)));
        Assert.Equal(-0.05, after.Single(hit => hit.Outline.Key == _database.Courses.Single(course => course.Code == "GUITAR").Key).Learned);
    }

    [Fact]
    public async Task Several_subjects_of_a_question_together_stay_within_the_bound()
    {
        Learn(("music.guitar", "GUITAR", 0.04), ("music", "GUITAR", 0.04));

        var hits = await Search().FindAsync("音樂和吉他", new CourseConditions([]), top: 20, leastShare: 0);

        Assert.Equal(LearnedWeight.Most, hits.Max(hit => hit.Learned));
    }

    [Fact]
    public async Task Weights_that_are_tried_hold_for_that_search_alone()
    {
        Learn(("music.guitar", "GUITAR", 0.05));
        var search = Search();
        search.TriedWeights = 0;

        Assert.All(await search.FindAsync("吉他", new CourseConditions([]), top: 20, leastShare: 0), hit => Assert.Equal(0, hit.Learned));
        Assert.Equal(0.05, (await Search().FindAsync("吉他", new CourseConditions([]), top: 20, leastShare: 0)).Max(hit => hit.Learned));
    }

    private void Learn(params (string Concept, string Code, double Weight)[] weights)
    {
        var keys = _database.Courses.ToDictionary(course => course.Code, course => course.Key);
        var version = new WeightVersion
        {
            MadeBy = "test",
            Weights = [.. weights.Select(weight => new LearnedWeight { ConceptId = weight.Concept, CourseKey = keys[weight.Code], Weight = weight.Weight })],
        };
        _database.Add(version);
        _database.SaveChanges();
        _database.Add(new CatalogueFact { Name = CatalogueFact.Weights, Value = version.Key });
        _database.SaveChanges();
        _database.ChangeTracker.Clear();
    }

    private CourseSearch Search() => new(_database, SampleThesaurus.Small, _memory, new QuestionEmbedding(_embedding));

    private async Task<List<string>> FindAsync(string text, Expression<Func<Course, bool>>? where = null)
    {
        var hits = await Search().FindAsync(text, where ?? Any, top: 20);
        var codes = _database.Courses.ToDictionary(course => course.Key, course => course.Code);
        return hits.Select(hit => codes[hit.CourseKey]).ToList();
    }

    private async Task<List<string>> OutlinedAsync(string text, CourseConditions conditions, double leastShare = 0)
    {
        var hits = await Search().FindAsync(text, conditions, top: 20, leastShare);
        var codes = _database.Courses.ToDictionary(course => course.Key, course => course.Code);
        return hits.Select(hit => codes[hit.Outline.Key]).ToList();
    }

    private void Add(string code, string title, string district, int fee, string? summary = null)
    {
        var course = SampleCourse.New(code, title);
        course.District = district;
        course.Fee = fee;
        course.Summary = summary;
        course.Concepts = new ConceptClassifier(SampleThesaurus.Small).Classify(course);
        _database.Add(course);
        _database.SaveChanges();

        var vector = MemoryMarshal.AsBytes(_embedding.Embed(CourseDocument.EmbeddingText(course)).AsSpan()).ToArray();
        _database.Add(new CourseVector { CourseKey = course.Key, Vector = vector, TextHash = code });
        _database.SaveChanges();
        _database.Database.ExecuteSql(
            $"""insert into "CourseText"(rowid, "Title", "Body") values ({course.Key}, {CourseDocument.Title(course)}, {CourseDocument.Body(course)})""");
        _database.ChangeTracker.Clear();
    }

    private void NextVersion() => _database.Database.ExecuteSql(
        $"""insert into "CatalogueFacts" as f("Name", "Value") values ({CatalogueFact.Version}, 1) on conflict("Name") do update set "Value" = f."Value" + 1""");
}
