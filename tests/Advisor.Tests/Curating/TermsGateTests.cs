using LearningAdvisor.Advisor.Curating;
using LearningAdvisor.Advisor.Learning.Cases;
using LearningAdvisor.Advisor.Tests.Reviewing;
using LearningAdvisor.Catalogue.Concepts;
using LearningAdvisor.Catalogue.Learning;
using LearningAdvisor.Catalogue.Storage;
using Microsoft.EntityFrameworkCore;

namespace LearningAdvisor.Advisor.Tests.Curating;

public sealed class TermsGateTests : IAsyncLifetime
{
    private static readonly CityTerm Clay = new("巴啵樂", "arts.pottery", "zh-TW");

    private readonly CuratedCity _city = new();

    public Task InitializeAsync() => _city.InitializeAsync();

    public Task DisposeAsync() => _city.DisposeAsync();

    [Fact]
    public async Task Words_that_an_approved_case_needs_cannot_be_taken_out()
    {
        await ChangeAsync(0, [Clay]);
        var turn = await new RecordedTalk(_city.Changing.City).SayAsync("想玩巴啵樂");
        var approved = await _city.WithAsync<CaseDesk, CaseOutcome>(desk => desk.ApproveAsync(turn.Key, "一號櫃台", CancellationToken.None));

        var stopped = await ChangeAsync(1, []);

        Assert.Equal((TermsRefusal.GateStopped, 1L), (stopped.Fault!.Refusal, stopped.Version!.Number));
        Assert.Equal(CuratedCity.Pottery, (await _city.ReplyAsync("想玩巴啵樂")).Suggestions[0].CourseKey);
        var run = await _city.WithAsync<CatalogueContext, GateRun>(database => database.GateRuns.Include(one => one.Changes).OrderByDescending(one => one.Key).FirstAsync());
        Assert.Equal((GateSubject.Thesaurus, "2", approved.Case!.Key), (run.Subject, run.Candidate, Assert.Single(run.Changes).CaseKey));
    }

    [Fact]
    public async Task Words_that_leave_every_case_as_it_is_are_taken_into_use()
    {
        await ChangeAsync(0, [Clay]);
        var turn = await new RecordedTalk(_city.Changing.City).SayAsync("想玩巴啵樂");
        await _city.WithAsync<CaseDesk, CaseOutcome>(desk => desk.ApproveAsync(turn.Key, "一號櫃台", CancellationToken.None));

        var changed = await ChangeAsync(1, [Clay, new CityTerm("捏捏土", "arts.pottery", "zh-TW")]);

        Assert.Null(changed.Fault);
        Assert.Equal(2, changed.Version!.Number);
    }

    private Task<TermsOutcome> ChangeAsync(long version, IReadOnlyList<CityTerm> terms) =>
        _city.WithAsync<TermsDesk, TermsOutcome>(desk => desk.ChangeAsync(version, terms, null, "一號櫃台", CancellationToken.None));
}
