using LearningAdvisor.Catalogue.Courses;
using LearningAdvisor.Ingest.Duplicates;
using LearningAdvisor.Ingest.Reporting;
using Microsoft.EntityFrameworkCore;

namespace LearningAdvisor.Ingest.Tests.Duplicates;

public sealed class DuplicatesTests : IDisposable
{
    private const string Header = "code,title,institution,startsOn,fee,schedule\n";
    private const string Guitar = "A1,吉他入門,示範社區大學,2026-12-01,500,每週三 19:00-21:00\n";
    private const string Twin = "B1,吉他 入門,示範社區大學,2026-12-01,,\n";
    private const string Pottery = "B2,陶藝,示範圖書館,2026-12-05,300,\n";

    private readonly TestCity _city = new();

    public void Dispose() => _city.Dispose();

    [Fact]
    public async Task A_pair_of_two_sources_is_proposed_with_what_speaks_for_it()
    {
        await LoadBothAsync();
        var pair = Assert.Single(await FindAsync());
        Assert.Equal(("A1", "B1", 0.9), (pair.First.Code, pair.Second.Code, pair.Likeness.Score));
        Assert.Equal(["same title", "same institution", "same dates", "sessions not known of both", "fee not known of both"], pair.Likeness.Evidence);
    }

    [Fact]
    public async Task Courses_of_one_source_are_never_proposed()
    {
        await LoadAsync("one", Guitar + Guitar.Replace("A1", "A2", StringComparison.Ordinal));
        Assert.Empty(await FindAsync());
    }

    [Fact]
    public async Task The_same_title_elsewhere_at_another_time_is_no_pair()
    {
        await LoadAsync("one", Guitar);
        await LoadAsync("two", "B1,吉他入門,示範圖書館,2027-03-01,800,每週五 19:00-21:00\n");
        Assert.Empty(await FindAsync());
    }

    [Fact]
    public async Task A_confirmed_pair_is_shown_once_and_can_be_taken_apart_again()
    {
        await LoadBothAsync();
        var pair = (await FindAsync()).Single();
        await Decisions().ConfirmAsync(pair.Second.Key, pair.First.Key, "Counsellor A", default);
        Assert.Equal(["A1", "B2"], await OfferedAsync());
        Assert.Equal(pair.First.Key, (await CourseAsync("B1")).ShownAs);
        Assert.Empty(await FindAsync());
        Assert.Equal([pair.First.Key], await WithWordAsync("吉他"));

        await Decisions().UndoAsync(pair.First.Key, pair.Second.Key, default);
        Assert.Equal(["A1", "B1", "B2"], await OfferedAsync());
        Assert.Equal([pair.First.Key, pair.Second.Key], await WithWordAsync("吉他"));
    }

    [Fact]
    public async Task A_hidden_twin_is_unchanged_for_its_source()
    {
        await ConfirmAsync();
        var before = await CourseAsync("B1");
        var run = await LoadAsync("two", Twin + Pottery);
        Assert.Equal((0, 0, 2, 0), (run.Added, run.Changed, run.Unchanged, run.Retired));
        Assert.Equal((before.ChangeNumber, before.ShownAs), ((await CourseAsync("B1")).ChangeNumber, (await CourseAsync("B1")).ShownAs));
    }

    [Fact]
    public async Task A_hidden_twin_that_changes_stays_hidden()
    {
        await ConfirmAsync();
        await LoadAsync("two", Twin.Replace("吉他 入門", "吉他入門班", StringComparison.Ordinal) + Pottery);
        Assert.Equal(["A1", "B2"], await OfferedAsync());
        Assert.Single(await WithWordAsync("吉他"));
    }

    [Fact]
    public async Task When_the_shown_one_is_dropped_by_its_source_the_other_takes_its_place()
    {
        await ConfirmAsync();
        await LoadAsync("one", "A9,歌唱,示範社區大學,2026-12-09,,\n");
        Assert.Equal(["A9", "B1", "B2"], await OfferedAsync());
        Assert.Equal([(await CourseAsync("B1")).Key], await WithWordAsync("吉他"));

        await LoadAsync("one", Guitar);
        Assert.Equal(["A1", "B2"], await OfferedAsync());
    }

    [Fact]
    public async Task When_the_hidden_one_is_dropped_by_its_source_nothing_waits_any_more()
    {
        await ConfirmAsync();
        await LoadAsync("two", Pottery);
        var dropped = await CourseAsync("B1");
        Assert.Equal((true, (long?)null), (dropped.RetiredAt is not null, dropped.ShownAs));
        await LoadAsync("one", "A9,歌唱,示範社區大學,2026-12-09,,\n");
        Assert.Equal(["A9", "B2"], await OfferedAsync());
    }

    [Fact]
    public async Task Twins_of_twins_are_one_course()
    {
        await LoadBothAsync();
        await LoadAsync("three", Twin.Replace("B1", "C1", StringComparison.Ordinal));
        var (a, b, c) = ((await CourseAsync("A1")).Key, (await CourseAsync("B1")).Key, (await CourseAsync("C1")).Key);
        await Decisions().ConfirmAsync(b, c, "Counsellor A", default);
        await Decisions().ConfirmAsync(a, b, "Counsellor A", default);
        Assert.Equal(["A1", "B2"], await OfferedAsync());
        Assert.Equal((a, a), ((await CourseAsync("B1")).ShownAs, (await CourseAsync("C1")).ShownAs));
    }

    [Fact]
    public async Task A_rejected_pair_is_not_proposed_again()
    {
        await LoadBothAsync();
        var pair = (await FindAsync()).Single();
        await Decisions().RejectAsync(pair.First.Key, pair.Second.Key, "Counsellor A", default);
        Assert.Empty(await FindAsync());
        Assert.Equal(3, (await OfferedAsync()).Count);
    }

    [Fact]
    public async Task Wrong_numbers_are_refused_with_what_to_do()
    {
        await LoadBothAsync();
        Assert.Equal(
            "1 and 99 are not the numbers of two courses. ./ingest duplicates lists pairs with their numbers.",
            (await Assert.ThrowsAsync<ArgumentException>(() => Decisions().ConfirmAsync(1, 99, "Counsellor A", default))).Message);
        Assert.Equal(
            "2 and 3 are both of two, whose own codes say that they are two. Only courses of different sources can be one.",
            (await Assert.ThrowsAsync<ArgumentException>(() => Decisions().ConfirmAsync(2, 3, "Counsellor A", default))).Message);
        Assert.Equal(
            "Nothing was decided about 1 and 2. ./ingest duplicates --decided lists what was.",
            (await Assert.ThrowsAsync<ArgumentException>(() => Decisions().UndoAsync(2, 1, default))).Message);
    }

    [Theory]
    [InlineData("吉他入門", "吉他入門", 1.0)]
    [InlineData("吉他入門", "吉他初階", 1.0 / 3)]
    [InlineData("吉他", "陶藝", 0.0)]
    [InlineData("吉", "他", 0.0)]
    public void Titles_are_compared_by_pairs_of_characters(string first, string second, double expected) => Assert.Equal(expected, Likeness.Dice(first, second), 3);

    private TwinDecisions Decisions() => new(_city.Settings);

    private async Task LoadBothAsync()
    {
        await LoadAsync("one", Guitar);
        await LoadAsync("two", Twin + Pottery);
    }

    private async Task ConfirmAsync()
    {
        await LoadBothAsync();
        await Decisions().ConfirmAsync((await CourseAsync("A1")).Key, (await CourseAsync("B1")).Key, "Counsellor A", default);
    }

    private async Task<SourceSummary> LoadAsync(string source, string rows) =>
        (await _city.IngestAsync(_city.Folder.Write($"{source}.csv", Header + rows))).Sources[0];

    private async Task<List<ProposedPair>> FindAsync()
    {
        await using var catalogue = _city.Open();
        return await new DuplicateFinder(catalogue).FindAsync(default);
    }

    private async Task<Course> CourseAsync(string code)
    {
        await using var catalogue = _city.Open();
        return await catalogue.Courses.SingleAsync(course => course.Code == code);
    }

    private async Task<List<string>> OfferedAsync()
    {
        await using var catalogue = _city.Open();
        return await catalogue.Courses.Where(course => course.RetiredAt == null).OrderBy(course => course.Code).Select(course => course.Code).ToListAsync();
    }

    private async Task<IReadOnlyList<long>> WithWordAsync(string word)
    {
        await using var catalogue = _city.Open();
        return (await catalogue.TextIndex.CoursesWithAsync([word], CancellationToken.None))[word].All;
    }
}
