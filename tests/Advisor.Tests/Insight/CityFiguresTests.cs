using LearningAdvisor.Advisor.Insight;
using LearningAdvisor.Catalogue.Consultations;
using Microsoft.EntityFrameworkCore;
using static LearningAdvisor.Advisor.Tests.Insight.CountedCity;

namespace LearningAdvisor.Advisor.Tests.Insight;

public sealed class CityFiguresTests : IDisposable
{
    private static readonly DateOnly November = new(2026, 11, 1);

    private readonly CountedCity _city = new();

    public void Dispose() => _city.Dispose();

    [Fact]
    public async Task A_consultation_counts_once_a_month_however_often_it_asks_and_four_are_not_shown()
    {
        for (var i = 0; i < 4; i++)
            await _city.AddAsync(Asked(Noon(3), "phone"), Asked(Noon(4), "phone"), Asked(Noon(5), "phone"));
        Assert.Empty((await ReadAsync()).Questions(FigureKind.Topic).Rows);

        await _city.AddAsync(Asked(Noon(6), "phone"));

        var row = Assert.Single((await ReadAsync()).Questions(FigureKind.Topic).Rows);
        Assert.Equal(("phone", 5), (row.Value, row.Consultations[QuestionOutcome.Answered]));
    }

    [Fact]
    public async Task Days_and_hours_are_those_of_Taipei()
    {
        // Sunday evening in UTC, Monday morning here.
        for (var i = 0; i < 5; i++)
            await _city.AddAsync(Asked(new DateTime(2026, 11, 2, 7, 30, 0)));

        var figures = await ReadAsync();

        Assert.Equal(["1"], figures.Questions(FigureKind.Weekday).Rows.Select(row => row.Value));
        Assert.Equal(["7"], figures.Questions(FigureKind.Hour).Rows.Select(row => row.Value));
    }

    [Fact]
    public async Task A_month_begins_at_midnight_in_Taipei()
    {
        for (var i = 0; i < 5; i++)
            await _city.AddAsync(Asked(new DateTime(2026, 11, 1, 0, 30, 0)), Asked(new DateTime(2026, 10, 31, 23, 30, 0)));

        var points = (await _city.ReadAsync(new DateOnly(2026, 10, 15), November)).ByMonth();

        Assert.Equal([(new DateOnly(2026, 10, 1), new DateOnly(2026, 10, 31), 5), (November, new DateOnly(2026, 11, 30), 5)], points.Select(point => (point.Since, point.Until, point.Consultations[QuestionOutcome.Answered])));
    }

    [Fact]
    public async Task Channels_and_languages_are_counted_each_alone()
    {
        for (var i = 0; i < 10; i++)
            await _city.AddAsync(i < 5 ? "line" : null, [Asked(Noon(3), language: "vi")]);

        var figures = await ReadAsync();

        Assert.Equal([("line", 5), ("web", 5)], figures.Questions(FigureKind.Channel).Rows.Select(row => (row.Value, row.Consultations[QuestionOutcome.Answered])).Order());
        Assert.Equal(10, Assert.Single(figures.Questions(FigureKind.Language).Rows).Consultations[QuestionOutcome.Answered]);
    }

    [Fact]
    public async Task A_month_without_figures_stands_there_all_the_same() =>
        Assert.Equal([true, true], (await _city.ReadAsync(new DateOnly(2026, 9, 30), new DateOnly(2026, 10, 1))).ByMonth().Select(point => point.Consultations.Count == 0));

    [Fact]
    public async Task The_share_of_the_helpful_is_told_where_both_counts_are()
    {
        for (var i = 0; i < 9; i++)
            await _city.AddAsync(Asked(Noon(3), helpful: i < 5));
        Assert.Equal((5, 0, null), Helped((await ReadAsync()).Service()));

        await _city.AddAsync(Asked(Noon(3), helpful: false));

        Assert.Equal((5, 5, 50), Helped((await ReadAsync()).Service()));

        static (int, int, int?) Helped(ServiceFigures service) => (service.Helpful, service.Unhelpful, service.HelpfulPercent);
    }

    [Fact]
    public async Task Reviews_and_take_overs_are_counted_with_how_long_they_took()
    {
        for (var i = 0; i < 5; i++)
            await ReviewedAndTakenAsync(reviewedAfterHours: i < 2 ? 90 : 3, waitedMinutes: i < 3 ? 12 : 3_000);

        var service = (await ReadAsync()).Service();

        Assert.Equal((5, 0, 4), (service.Reviews[ReviewDecision.Approve], service.Reviews[ReviewDecision.Reject], service.MedianReviewHours));
        Assert.Equal((5, 0, 15), (service.Taken, service.NotTaken, service.MedianWaitingMinutes));
    }

    [Fact]
    public async Task What_was_counted_outlasts_the_consultations()
    {
        for (var i = 0; i < 7; i++)
            await ReviewedAndTakenAsync(reviewedAfterHours: 3, waitedMinutes: 12);
        var before = await FiguresAsync();

        _city.Clock.Advance(TimeSpan.FromDays(100));
        Assert.Equal(7, await _city.ForgetOldAsync(days: 90));

        Assert.Equal(before, await FiguresAsync());
        await using var database = _city.Open();
        Assert.Equal((0, 0), (await database.Consultations.CountAsync(), await database.FigureCounts.CountAsync(count => count.Consultations != 7)));
    }

    [Fact]
    public async Task Counts_are_kept_for_three_years()
    {
        await _city.AddAsync(Asked(Noon(3)));
        _city.Clock.Advance(TimeSpan.FromDays(3 * 365));
        await _city.ForgetOldAsync(days: 90);
        await using var database = _city.Open();
        Assert.NotEmpty(await database.FigureCounts.ToListAsync());

        _city.Clock.Advance(TimeSpan.FromDays(62));
        await _city.ForgetOldAsync(days: 90);

        Assert.Empty(await database.FigureCounts.ToListAsync());
    }

    [Fact]
    public async Task Days_and_whole_weeks_from_Monday_have_points_of_their_own()
    {
        for (var i = 0; i < 5; i++)
            await _city.AddAsync(Asked(Noon(3)), Asked(Noon(4)));
        await using var database = _city.Open();

        var days = await RecentPoints.ReadAsync(database, new DateOnly(2026, 11, 2), new DateOnly(2026, 11, 10), kept: null, isByWeek: false, CancellationToken.None);
        var weeks = await RecentPoints.ReadAsync(database, new DateOnly(2026, 11, 1), new DateOnly(2026, 11, 10), kept: null, isByWeek: true, CancellationToken.None);
        var kept = await RecentPoints.ReadAsync(database, new DateOnly(2026, 11, 1), new DateOnly(2026, 11, 10), kept: new DateOnly(2026, 11, 3), isByWeek: true, CancellationToken.None);

        Assert.Equal([0, 5, 5, 0, 0, 0, 0, 0, 0], days.Select(Answered));
        Assert.Equal([(26, 1, 0), (2, 8, 5), (9, 15, 0)], weeks.Select(week => (week.Since.Day, week.Until.Day, Answered(week))));
        Assert.Equal([9], kept.Select(week => week.Since.Day));

        static int Answered(TimePoint point) => point.Consultations.GetValueOrDefault(QuestionOutcome.Answered);
    }

    private async Task ReviewedAndTakenAsync(int reviewedAfterHours, int waitedMinutes)
    {
        var turn = Asked(Noon(3), "phone", district: "七堵區", helpful: true);
        var consultation = await _city.AddAsync("line", [turn]);
        await using var database = _city.Open();
        var decided = turn.AskedAt.AddHours(reviewedAfterHours);
        database.ReviewItems.Add(new ReviewItem
        {
            TurnKey = turn.Key,
            AskedAt = turn.AskedAt,
            DecidedAt = decided,
            State = ReviewState.Decided,
            Reviews = [new Review { Key = Guid.NewGuid(), Version = 2, Decision = ReviewDecision.Approve, Reason = ReviewReason.Fits, Reviewer = "一號櫃台", DecidedAt = decided }],
        });
        database.HandOvers.Add(new HandOver { ConsultationKey = consultation.Key, State = HandOverState.Returned, Since = decided, TakenAt = turn.AskedAt.AddMinutes(waitedMinutes), WaitedMinutes = waitedMinutes });
        await database.SaveChangesAsync();
    }

    private async Task<string> FiguresAsync()
    {
        await using var database = _city.Open();
        var report = await FiguresReport.ReadAsync(database, new UnmetNeeds(database), November, November, CancellationToken.None);
        return string.Join('\n', ReportCsv.Lines(report.Lines(new Catalogue.Concepts.Thesaurus([]))));
    }

    private Task<CityFigures> ReadAsync() => _city.ReadAsync(November, November);

    private static DateTime Noon(int day) => new(2026, 11, day, 12, 0, 0);
}
