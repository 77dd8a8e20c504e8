using LearningAdvisor.Catalogue.Accounts;
using LearningAdvisor.Catalogue.Desk;
using LearningAdvisor.Catalogue.Ingestion;
using LearningAdvisor.Ingest.Desk;
using LearningAdvisor.Ingest.Tests.Gating;
using Microsoft.EntityFrameworkCore;

namespace LearningAdvisor.Ingest.Tests.Desk;

public sealed class DeskPublishingTests : IDisposable
{
    private readonly DeskCity _city = new();

    public void Dispose() => _city.Dispose();

    [Fact]
    public async Task A_published_draft_is_in_the_catalogue_under_its_own_institution()
    {
        var draft = await DraftAsync("C1,陶藝,,100,\nC2,書法,基隆市社區大學,免費,\n");

        var published = await _city.PublishAsync(draft);

        Assert.Equal((DeskState.Published, null), (published.Draft!.State, published.Refusal));
        Assert.Equal([("C1", 100, _city.Own), ("C2", 0, _city.Own)], await _city.OfferedAsync());
        await using var database = _city.Open();
        var run = await database.IngestRuns.SingleAsync();
        Assert.Equal((published.Draft.RunKey, DeskSource.Of(_city.Own), RunState.Done, 2), (run.Key, run.Source, run.State, run.Added));
        var entry = await database.AuditEntries.SingleAsync(one => one.Action == AuditAction.DeskPublication);
        Assert.Equal($$"""{"state":"PUBLISHED","institution":{{_city.Own}},"file":"courses.csv","rows":2,"faulty":0,"run":{{run.Key}}}""", entry.After);
    }

    [Fact]
    public async Task The_same_rows_published_again_change_nothing()
    {
        await _city.PublishAsync(await DraftAsync("C1,陶藝,,100,\nC2,書法,,免費,\n"));

        // The same facts in other columns: what goes to the pipeline is the canonical row.
        var again = (await _city.UploadAsync("課名,課號,學費\n陶藝,C1,100\n書法,C2,免費\n")).Draft!;
        await _city.PublishAsync(again);

        await using var database = _city.Open();
        var last = await database.IngestRuns.OrderBy(run => run.Key).LastAsync();
        Assert.Equal((2, 0, 0, 0), (last.Unchanged, last.Added, last.Changed, last.Retired));
    }

    [Fact]
    public async Task Faulty_rows_keep_a_draft_back_until_it_is_to_go_without_them()
    {
        await _city.PublishAsync(await DraftAsync("C1,陶藝,,100,\nC2,書法,,100,\n"));
        var draft = await DraftAsync("C1,陶藝,,隨便,\nC2,書法,,200,\n");

        var refused = await _city.PublishAsync(draft);
        var published = await _city.PublishAsync(draft, withoutFaulty: true);

        Assert.Equal((DeskFault.RowsFaulty, DeskState.Published), (refused.Refusal!.Fault, published.Draft!.State));
        Assert.Equal([("C1", 100, _city.Own), ("C2", 200, _city.Own)], await _city.OfferedAsync());
        await using var database = _city.Open();
        var refusedRow = await database.QuarantinedRows.SingleAsync();
        Assert.Equal(("C1", "COURSE_FEE_UNREADABLE", 2), (refusedRow.RowCode, refusedRow.Rule, refusedRow.Line));
    }

    [Fact]
    public async Task A_row_of_another_institution_comes_in_by_no_way_and_takes_nothing_of_its_own()
    {
        await _city.PublishAsync(await DraftAsync("C1,陶藝,,100,\nC2,書法,,100,\n"));
        var draft = await DraftAsync("C1,陶藝,,100,\nC2,書法,七堵樂齡學習中心,999,\nC3,桌遊,七堵樂齡學習中心,999,\n");

        await _city.PublishAsync(draft, withoutFaulty: true);

        Assert.Equal([("C1", 100, _city.Own), ("C2", 100, _city.Own)], await _city.OfferedAsync());
    }

    [Fact]
    public async Task Two_institutions_with_the_same_codes_stay_apart()
    {
        await _city.PublishAsync(await DraftAsync("C1,陶藝,,100,\n"));
        var other = (await _city.UploadAsync(DeskCity.Header + "C1,太極,,200,\n", institution: _city.Other)).Draft!;

        await _city.PublishAsync(other, institution: _city.Other);

        Assert.Equal([("C1", 100, _city.Own), ("C1", 200, _city.Other)], (await _city.OfferedAsync()).OrderBy(course => course.Fee));
    }

    [Fact]
    public async Task What_goes_beyond_the_gate_waits_for_a_lead_and_the_catalogue_stays()
    {
        await _city.PublishAsync(await DraftAsync(Rows(40)));
        var draft = await DraftAsync(Rows(10));

        var held = await _city.PublishAsync(draft);
        var before = (await _city.OfferedAsync()).Count;
        var mended = await _city.MendAsync(held.Draft!, 2, 1, 3, "5");
        var letIn = await _city.DecideAsync(held.Draft!, isLetIn: true);

        Assert.Equal((DeskState.Held, 40, DeskFault.WrongState), (held.Draft!.State, before, mended.Refusal!.Fault));
        Assert.Equal((DeskState.Published, 10), (letIn.Draft!.State, (await _city.OfferedAsync()).Count));
        await using var database = _city.Open();
        Assert.Equal("督導", (await database.IngestRuns.SingleAsync(run => run.Key == letIn.Draft.RunKey)).By);
    }

    [Fact]
    public async Task A_draft_that_makes_an_approved_case_worse_is_held_and_not_let_in_either()
    {
        await _city.PublishAsync(await DraftAsync("C1,吉他入門,,100,\nC2,書法,,200,\n"));
        _city.Cases = new ScriptedCaseGate(_city.Settings.Database, "吉他入門");

        var held = await _city.PublishAsync(await DraftAsync("C1,吉他進階,,300,\nC2,書法,,200,\n"));
        var decided = await _city.DecideAsync(held.Draft!, isLetIn: true);

        Assert.Equal((DeskState.Held, null), (held.Draft!.State, held.Refusal));
        Assert.Equal((DeskState.Held, DeskFault.CasesWorse), (decided.Draft!.State, decided.Refusal!.Fault));
        Assert.Equal([("C1", 100, _city.Own), ("C2", 200, _city.Own)], await _city.OfferedAsync());
    }

    [Fact]
    public async Task A_held_draft_that_is_sent_back_can_be_mended()
    {
        await _city.PublishAsync(await DraftAsync(Rows(40)));
        var held = await _city.PublishAsync(await DraftAsync(Rows(10)));

        var back = await _city.DecideAsync(held.Draft!, isLetIn: false);
        var mended = await _city.MendAsync(back.Draft!, 2, 1, 3, "5");

        Assert.Equal((DeskState.Open, null, 40), (back.Draft!.State, mended.Refusal, (await _city.OfferedAsync()).Count));
    }

    [Fact]
    public async Task A_draft_follows_its_run_when_that_was_decided_at_a_terminal()
    {
        await _city.PublishAsync(await DraftAsync(Rows(40)));
        var held = await _city.PublishAsync(await DraftAsync(Rows(10)));
        await using var database = _city.Open();
        await database.IngestRuns.Where(run => run.Key == held.Draft!.RunKey).ExecuteUpdateAsync(set => set.SetProperty(run => run.State, RunState.Published));

        Assert.Equal(DeskState.Published, (await _city.FindAsync(held.Draft!.Key, _city.Own))!.State);
    }

    [Fact]
    public async Task A_published_draft_can_be_gone_back_to()
    {
        var first = await _city.PublishAsync(await DraftAsync("C1,陶藝,,100,\nC2,書法,,100,\n"));
        await _city.PublishAsync(await DraftAsync("C1,陶藝,,500,\n"));

        var reopened = await _city.ReopenAsync(first.Draft!);
        var back = await _city.PublishAsync(reopened.Draft!);

        Assert.Equal(DeskState.Published, back.Draft!.State);
        Assert.Equal([("C1", 100, _city.Own), ("C2", 100, _city.Own)], await _city.OfferedAsync());
    }

    [Fact]
    public async Task A_draft_that_somebody_has_changed_since_is_not_published()
    {
        var draft = await DraftAsync("C1,陶藝,,100,\n");
        await _city.MendAsync(draft, 2, 1, 3, "200");

        Assert.Equal(DeskFault.DraftChanged, (await _city.PublishAsync(draft)).Refusal!.Fault);
    }

    [Fact]
    public async Task A_server_that_died_while_publishing_keeps_a_draft_for_some_minutes_only()
    {
        var draft = await DraftAsync("C1,陶藝,,100,\n");
        await using var database = _city.Open();
        await database.DeskDrafts.ExecuteUpdateAsync(set => set.SetProperty(one => one.State, DeskState.Publishing));

        var soon = await _city.PublishAsync(draft);
        _city.Clock.Now += TimeSpan.FromMinutes(6);
        var later = await _city.PublishAsync(draft);

        Assert.Equal((DeskFault.WrongState, DeskState.Published), (soon.Refusal!.Fault, later.Draft!.State));
    }

    [Fact]
    public async Task Old_versions_go_and_the_last_ones_stay()
    {
        for (var i = 0; i < DeskLimits.PublishedDrafts + 2; i++)
        {
            _city.Clock.Now += TimeSpan.FromMinutes(1);
            await _city.PublishAsync(await DraftAsync($"C1,陶藝,,{i},\n"));
        }

        await DraftAsync("C1,陶藝,,100,\n");

        await using var database = _city.Open();
        Assert.Equal(DeskLimits.PublishedDrafts, await database.DeskDrafts.CountAsync(draft => draft.State == DeskState.Published));
        Assert.Equal(DeskLimits.PublishedDrafts + 1, await database.DeskRows.CountAsync());
    }

    private async Task<DeskDraft> DraftAsync(string rows) => (await _city.UploadAsync(DeskCity.Header + rows)).Draft!;

    private static string Rows(int count) => string.Concat(Enumerable.Range(1, count).Select(i => $"C{i},課程{i},,100,115/03/05\n"));
}
