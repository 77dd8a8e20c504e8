using LearningAdvisor.Advisor.Learning.Cases;
using LearningAdvisor.Advisor.Tests.Reviewing;
using LearningAdvisor.Catalogue.Accounts;
using LearningAdvisor.Catalogue.Concepts;
using LearningAdvisor.Catalogue.Consultations;
using LearningAdvisor.Catalogue.Geography;
using LearningAdvisor.Catalogue.Ingestion;
using LearningAdvisor.Catalogue.Learning;
using LearningAdvisor.Catalogue.Search;
using LearningAdvisor.Catalogue.Storage;
using LearningAdvisor.Ingest;
using LearningAdvisor.Ingest.Gating;
using LearningAdvisor.Ingest.Loading;
using LearningAdvisor.Ingest.Reporting;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace LearningAdvisor.Advisor.Tests.Learning.Gates;

/// <summary>The real ingest, whose switches the real adviser tries.</summary>
public sealed class CatalogueGateTests : IAsyncLifetime
{
    private const string Header = "code,title,institution,city,district,venue,mode,fee,registrationOpens,registrationCloses,startsOn,endsOn,schedule\n";
    private const string AsItIs = "太極拳晨練";
    private const string AnotherCourse = "桌球入門";

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("gate-");
    private EqualCity _city = null!;

    public async Task InitializeAsync() => _city = await EqualCity.OpenAsync();

    public async Task DisposeAsync()
    {
        await _city.DisposeAsync();
        _folder.Delete(recursive: true);
    }

    [Fact]
    public async Task A_run_that_makes_an_approved_case_worse_is_held_and_readers_see_the_last_good_version()
    {
        var approved = await ApproveAsync();

        var source = await IngestCoursesAsync(AnotherCourse);

        Assert.Equal(
            new GateFinding("approvedCases", null, $"approved cases that would get worse: 1 of 1 (case {approved.Key})", 1, 0, Beyond: true),
            Assert.Single(source.Difference));
        Assert.True(source.IsHeld);
        Assert.Contains(AsItIs, await _city.TitlesAsync());
        await using var database = Open();
        var tried = await database.GateRuns.Include(run => run.Changes).SingleAsync();
        Assert.Equal((GateSubject.Catalogue, $"run {source.Run} of equal", "./ingest", 1, 1), (tried.Subject, tried.Candidate, tried.By, tried.Cases, tried.Worse));
        Assert.Equal((approved.Key, true), (tried.Changes[0].CaseKey, tried.Changes[0].IsWorse));
        Assert.NotEmpty(await database.StagedBatches.ToListAsync());
    }

    [Fact]
    public async Task A_run_that_leaves_the_cases_as_they_are_goes_live_by_itself()
    {
        await ApproveAsync();

        var source = await IngestCoursesAsync("太極拳晨練（初級）");

        Assert.False(source.IsHeld);
        Assert.Contains("太極拳晨練（初級）", await _city.TitlesAsync());
        await using var database = Open();
        Assert.True((await database.GateRuns.SingleAsync()).Passed);
    }

    [Fact]
    public async Task Without_an_approved_case_nothing_is_tried()
    {
        Assert.False((await IngestCoursesAsync(AnotherCourse)).IsHeld);

        await using var database = Open();
        Assert.Empty(await database.GateRuns.ToListAsync());
    }

    [Fact]
    public async Task Publishing_tries_the_cases_again_and_keeps_the_run_held()
    {
        await ApproveAsync();
        var held = await IngestCoursesAsync(AnotherCourse);

        var run = await Decision().PublishAsync(held.Run, "督導", CancellationToken.None);

        Assert.Equal((RunState.Held, null), (run.State, run.By));
        await using var database = Open();
        var kept = await database.IngestRuns.SingleAsync(one => one.Key == held.Run);
        Assert.Equal((RunState.Held, null), (kept.State, kept.By));
        Assert.Equal(["./ingest", "督導"], await database.GateRuns.OrderBy(one => one.Key).Select(one => one.By).ToListAsync());
        Assert.Contains(AsItIs, await _city.TitlesAsync());
    }

    [Fact]
    public async Task A_named_person_lets_it_go_live_all_the_same_and_the_audit_log_says_so()
    {
        await ApproveAsync();
        var held = await IngestCoursesAsync(AnotherCourse);

        var run = await Decision().PublishAsync(held.Run, "督導", CancellationToken.None, "新學期換了課");

        Assert.Equal((RunState.Published, "督導"), (run.State, run.By));
        Assert.DoesNotContain(AsItIs, await _city.TitlesAsync());
        await using var database = Open();
        var tried = await database.GateRuns.OrderBy(one => one.Key).LastAsync();
        Assert.Equal(("督導", "新學期換了課"), (tried.AcceptedBy, tried.AcceptReason));
        var entry = await database.AuditEntries.SingleAsync(one => one.Action == AuditAction.GateOverride);
        Assert.Equal(("督導", nameof(GateRun), tried.Key.ToString()), (entry.Actor, entry.RecordType, entry.RecordKey));
    }

    [Fact]
    public async Task Once_the_case_is_switched_off_the_run_is_published_without_a_word()
    {
        var approved = await ApproveAsync();
        var held = await IngestCoursesAsync(AnotherCourse);
        await using (var scope = _city.City.Open())
            await scope.ServiceProvider.GetRequiredService<CaseDesk>().SwitchAsync(approved.Key, approved.Version, false, "課換了", "督導", CancellationToken.None);

        Assert.Equal(RunState.Published, (await Decision().PublishAsync(held.Run, "督導", CancellationToken.None)).State);
        Assert.DoesNotContain(AsItIs, await _city.TitlesAsync());
    }

    [Fact]
    public async Task A_guide_that_no_longer_answers_an_approved_question_is_held_and_published_by_word_alone()
    {
        var turn = await new RecordedTalk(_city.City).SayAsync("學習券可以抵材料費嗎？");
        await ApproveAsync(turn);
        var path = Write("test-vouchers.md", "# 測試公告\n\n## 場地整修\n二樓教室整修到月底，暫停借用。\n");

        var held = (await Pipeline().RunAsync([path])).Sources.Single();

        Assert.True(held.IsHeld);
        Assert.Equal("approvedCases", held.Difference[^1].Measure);
        Assert.Equal(RunState.Held, (await Decision().PublishAsync(held.Run, "督導", CancellationToken.None)).State);
        Assert.Equal(1, await PassagesAboutAsync("面額五百元"));
        Assert.Equal(RunState.Published, (await Decision().PublishAsync(held.Run, "督導", CancellationToken.None, "學習券停辦")).State);
        Assert.Equal((0, 1), (await PassagesAboutAsync("面額五百元"), await PassagesAboutAsync("二樓教室整修")));
    }

    private async Task<ApprovedCase> ApproveAsync() => await ApproveAsync(await _city.ReviewAsync("甲", AsItIs, ReviewDecision.Approve, ReviewReason.Fits));

    private async Task<ApprovedCase> ApproveAsync(Turn turn)
    {
        await using var scope = _city.City.Open();
        return (await scope.ServiceProvider.GetRequiredService<CaseDesk>().ApproveAsync(turn.Key, "甲", CancellationToken.None)).Case!;
    }

    // The city's own four courses, of which the first has this title.
    private async Task<SourceSummary> IngestCoursesAsync(string first)
    {
        var titles = new[] { first, "太極拳初階", "太極拳夜班", "水彩畫" };
        var rows = titles.Select((title, at) =>
            $"E{at + 1},{title},示範社區大學,基隆市,{(at == 2 ? "中正區" : "七堵區")},第一教室,實體,{(at == 2 ? "900" : "0")},2026-11-01,2026-12-10,2026-12-20,2027-03-01,每週二 09:00-11:00\n");
        var source = (await Pipeline().RunAsync([Write("equal.csv", Header + string.Concat(rows))])).Sources.Single();
        Assert.Null(source.Failure);
        return source;
    }

    private string Write(string file, string text)
    {
        var path = Path.Combine(_folder.FullName, file);
        File.WriteAllText(path, text);
        return path;
    }

    private async Task<int> PassagesAboutAsync(string words)
    {
        await using var database = Open();
        return await database.Passages.CountAsync(passage => passage.Text.Contains(words) && passage.Document!.RetiredAt == null);
    }

    private IngestPipeline Pipeline() => new(Settings(), Indexing(), Documents(), SilentReporter.Instance);

    private IngestDecision Decision() => new(Settings(), Indexing(), Documents());

    private IngestSettings Settings() => new()
    {
        Database = _city.City.Connection,
        Places = _city.City.Services.GetRequiredService<Places>(),
        Clock = _city.City.Services.GetRequiredService<TimeProvider>(),
        Cases = _city.City.Services.GetRequiredService<ICaseGate>(),
    };

    private Lazy<CourseIndexing> Indexing() => new(() => new CourseIndexing(new ConceptClassifier(Thesaurus), new ThesaurusEmbedding(Thesaurus)));

    private GuideDocuments Documents() => new(_city.City.Connection, _city.City.Services.GetRequiredService<TimeProvider>(), new(() => new ThesaurusEmbedding(Thesaurus)));

    private Thesaurus Thesaurus => _city.City.Services.GetRequiredService<Thesaurus>();

    private CatalogueContext Open() => CatalogueStore.At(_city.City.Connection).Open();
}
