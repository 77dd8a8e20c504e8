using System.Linq.Expressions;
using System.Runtime.InteropServices;
using LearningAdvisor.Catalogue.Concepts;
using LearningAdvisor.Catalogue.Courses;
using LearningAdvisor.Catalogue.Embeddings;
using LearningAdvisor.Catalogue.Ingestion;
using LearningAdvisor.Catalogue.Search;
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

    private CourseSearch Search() => new(_database, SampleThesaurus.Small, _memory, new QuestionEmbedding(_embedding));

    private async Task<List<string>> FindAsync(string text, Expression<Func<Course, bool>>? where = null)
    {
        var hits = await Search().FindAsync(text, where ?? Any, top: 20);
        var codes = _database.Courses.ToDictionary(course => course.Key, course => course.Code);
        return hits.Select(hit => codes[hit.CourseKey]).ToList();
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
