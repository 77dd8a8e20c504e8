using LearningAdvisor.Advisor.Evaluation;
using LearningAdvisor.Advisor.Learning.Cases;
using LearningAdvisor.Advisor.Learning.Gates;
using LearningAdvisor.Advisor.Learning.Weights;
using LearningAdvisor.Catalogue.Accounts;
using LearningAdvisor.Catalogue.Consultations;
using LearningAdvisor.Catalogue.Learning;
using LearningAdvisor.Catalogue.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace LearningAdvisor.Advisor.Tests.Learning.Gates;

public sealed class ChangeGateTests : IAsyncLifetime
{
    private EqualCity _city = null!;

    public async Task InitializeAsync() => _city = await EqualCity.OpenAsync();

    public async Task DisposeAsync() => await _city.DisposeAsync();

    [Fact]
    public async Task Weights_that_make_an_approved_case_worse_do_not_go_live_and_the_case_is_named()
    {
        var before = await _city.TitlesAsync();
        var approved = await ApproveAsync(before[1], ReviewReason.BetterOffer);
        foreach (var counsellor in new[] { "乙", "丙", "丁" })
        {
            await _city.ReviewAsync(counsellor, before[1], ReviewDecision.Approve, ReviewReason.Fits);
            await _city.ReviewAsync(counsellor, before[0], ReviewDecision.Reject, ReviewReason.WrongSubject);
        }

        var learned = await _city.LearnAsync();

        Assert.Equal((WeightRefusal.GateStopped, WeightState.Stopped), (learned.Refusal, learned.Version!.State));
        Assert.Equal((1, 1, 0), (learned.Version.GateRun!.Cases, learned.Version.GateRun.Worse, learned.Version.GateRun.Better));
        Assert.Equal(before, await _city.TitlesAsync());
        await using var scope = _city.City.Open();
        var change = await scope.ServiceProvider.GetRequiredService<CatalogueContext>().CaseChanges.FirstAsync(one => one.RunKey == learned.Version.GateRun.Key);
        Assert.Equal((approved.Key, true), (change.CaseKey, change.IsWorse));
        Assert.Contains($"notFirst: {await NameOfAsync(before[1])} is suggested first", Assert.Single(change.Faults), StringComparison.Ordinal);
        Assert.NotEqual(change.Before, change.After);
    }

    [Fact]
    public async Task A_case_that_is_switched_off_stops_nothing()
    {
        var before = await _city.TitlesAsync();
        var approved = await ApproveAsync(before[1], ReviewReason.BetterOffer);
        foreach (var counsellor in new[] { "乙", "丙", "丁" })
            await _city.ReviewAsync(counsellor, before[0], ReviewDecision.Reject, ReviewReason.WrongSubject);
        Assert.Equal(WeightRefusal.GateStopped, (await _city.LearnAsync()).Refusal);

        await using (var scope = _city.City.Open())
            await scope.ServiceProvider.GetRequiredService<CaseDesk>().SwitchAsync(approved.Key, 1, false, "改看同事的意見", "督導", CancellationToken.None);

        Assert.Null((await _city.LearnAsync()).Refusal);
        Assert.Equal(before[1], (await _city.TitlesAsync())[0]);
    }

    [Fact]
    public async Task A_change_that_mends_a_case_is_told_as_well()
    {
        var before = await _city.TitlesAsync();
        await ApproveAsync(before[0], ReviewReason.BetterOffer);

        var run = await TryAsync(new HouseWithWeights(_city.City.Services, await CandidateAsync(before[1])));

        Assert.Equal((1, 0, 1), (run.Cases, run.Worse, run.Better));
        Assert.True(run.Passed);
    }

    [Fact]
    public async Task A_case_whose_course_is_gone_is_out_of_date_and_not_worse()
    {
        await ApproveAsync("太極拳晨練", ReviewReason.Fits, ReviewDecision.Approve);
        await using var changed = await EqualCity.OpenAsync(courses => courses[0].RetiredAt = new DateTime(2026, 11, 1, 0, 0, 0, DateTimeKind.Utc));

        var run = await TryAsync(new HouseAsItIs(changed.City.Services));

        Assert.Equal((0, 1), (run.Worse, run.OutOfDate));
    }

    [Fact]
    public async Task A_catalogue_in_which_a_wanted_course_is_told_wrongly_is_stopped()
    {
        await ApproveAsync("太極拳晨練", ReviewReason.Fits, ReviewDecision.Approve);
        await using var changed = await EqualCity.OpenAsync(courses => courses[0].Title = "桌球入門");

        var run = await TryAsync(new HouseAsItIs(changed.City.Services));

        Assert.Equal(1, run.Worse);
    }

    [Fact]
    public async Task Without_a_case_every_change_passes()
    {
        var run = await TryAsync(new HouseAsItIs(_city.City.Services));

        Assert.Equal((0, true), (run.Cases, run.Passed));
    }

    [Fact]
    public async Task A_change_that_is_accepted_all_the_same_says_by_whom_and_why()
    {
        var run = await TryAsync(new HouseAsItIs(_city.City.Services));
        await using var scope = _city.City.Open();
        await scope.ServiceProvider.GetRequiredService<ChangeGate>().AcceptAsync(run, "督導", "新學期換了課", CancellationToken.None);

        var database = scope.ServiceProvider.GetRequiredService<CatalogueContext>();
        var kept = await database.GateRuns.SingleAsync(one => one.Key == run.Key);
        Assert.Equal(("督導", "新學期換了課"), (kept.AcceptedBy, kept.AcceptReason));
        Assert.Equal("督導", (await database.AuditEntries.SingleAsync(entry => entry.Action == AuditAction.GateOverride)).Actor);
    }

    private async Task<GateRun> TryAsync(IHouse house)
    {
        await using var scope = _city.City.Open();
        return await scope.ServiceProvider.GetRequiredService<ChangeGate>().TryAsync(new Change(GateSubject.Catalogue, "test", house), "督導");
    }

    private async Task<ApprovedCase> ApproveAsync(string title, ReviewReason reason, ReviewDecision decision = ReviewDecision.Reject)
    {
        var turn = await _city.ReviewAsync("甲", title, decision, reason);
        await using var scope = _city.City.Open();
        return (await scope.ServiceProvider.GetRequiredService<CaseDesk>().ApproveAsync(turn.Key, "甲", CancellationToken.None)).Case!;
    }

    private async Task<string> NameOfAsync(string title)
    {
        await using var scope = _city.City.Open();
        return CoursesKept.NameOf(await scope.ServiceProvider.GetRequiredService<CatalogueContext>().Courses.SingleAsync(course => course.Title == title));
    }

    private async Task<long> CandidateAsync(string risen)
    {
        await using var scope = _city.City.Open();
        var database = scope.ServiceProvider.GetRequiredService<CatalogueContext>();
        var key = await database.Courses.Where(course => course.Title == risen).Select(course => course.Key).SingleAsync();
        var version = new WeightVersion { MadeBy = "test", Weights = [new LearnedWeight { ConceptId = "sport.taichi", CourseKey = key, Weight = LearnedWeight.Most }] };
        database.Add(version);
        await database.SaveChangesAsync();
        return version.Key;
    }
}
