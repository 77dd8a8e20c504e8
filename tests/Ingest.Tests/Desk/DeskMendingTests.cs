using LearningAdvisor.Catalogue.Accounts;
using LearningAdvisor.Catalogue.Desk;
using LearningAdvisor.Ingest.Desk;
using Microsoft.EntityFrameworkCore;

namespace LearningAdvisor.Ingest.Tests.Desk;

public sealed class DeskMendingTests : IDisposable
{
    private const int Code = 0;
    private const int Title = 1;
    private const int Fee = 3;

    private readonly DeskCity _city = new();

    public void Dispose() => _city.Dispose();

    [Fact]
    public async Task A_mended_cell_is_checked_at_once_and_the_audit_log_has_both()
    {
        var draft = await DraftAsync("C1,陶藝,,隨便,\n");

        var still = await _city.MendAsync(draft, 2, 1, Fee, "看心情");
        var good = await _city.MendAsync(draft, 2, 2, Fee, "1,200元");

        Assert.Equal(("COURSE_FEE_UNREADABLE", 1), (still.Row!.Problems.Single().Rule, still.Draft!.FaultyCount));
        Assert.Equal((0, 0, 3), (good.Row!.Problems.Count, good.Draft!.FaultyCount, good.Row.Version));
        await using var database = _city.Open();
        var entries = await database.AuditEntries.Where(entry => entry.Action == AuditAction.DeskRowMending).OrderBy(entry => entry.Key).ToListAsync();
        Assert.Equal(("""{"line":2,"cells":{"費用":"看心情"}}""", """{"line":2,"cells":{"費用":"1,200元"}}""", DeskCity.By), (entries[1].Before, entries[1].After, entries[1].Actor));
    }

    [Fact]
    public async Task Of_two_that_mend_one_row_the_second_sees_what_the_first_wrote()
    {
        var draft = await DraftAsync("C1,陶藝,,隨便,\n");
        await _city.MendAsync(draft, 2, 1, Fee, "100");

        var late = await _city.MendAsync(draft, 2, 1, Fee, "200");

        Assert.Equal((DeskFault.RowChanged, "100"), (late.Refusal!.Fault, late.Row!.Cells[Fee]));
    }

    [Fact]
    public async Task A_code_that_gets_another_one_frees_the_row_that_had_it_twice()
    {
        var draft = await DraftAsync("C1,陶藝,,100,\nC1,書法,,100,\n");

        var mended = await _city.MendAsync(draft, 2, 1, Code, "C9");

        Assert.Equal(0, mended.Draft!.FaultyCount);
        Assert.All(await _city.RowsAsync(draft), row => Assert.Empty(row.Problems));
    }

    [Fact]
    public async Task A_code_that_becomes_that_of_an_earlier_row_is_wrong()
    {
        var draft = await DraftAsync("C1,陶藝,,100,\nC2,書法,,100,\n");

        var mended = await _city.MendAsync(draft, 3, 1, Code, "C1");

        Assert.Equal((1, "COURSE_CODE_DUPLICATE"), (mended.Draft!.FaultyCount, mended.Row!.Problems.Single().Rule));
    }

    [Fact]
    public async Task A_row_that_could_not_be_read_can_be_typed_anew()
    {
        var draft = await DraftAsync("C1,陶藝\nC2,書法,,100,\n");
        Assert.Equal("ROW_CELL_COUNT", (await _city.RowsAsync(draft))[0].Problems.Single().Rule);

        var typed = await _city.MendAsync(draft, 2, 1, Code, "C1");
        var whole = await _city.MendAsync(draft, 2, 2, Title, "陶藝");

        Assert.Equal((1, 0), (typed.Draft!.FaultyCount, whole.Draft!.FaultyCount));
    }

    [Fact]
    public async Task Of_two_choices_of_columns_at_once_one_is_refused()
    {
        var draft = (await _city.UploadAsync("課號,課名,甲\nC1,陶藝,免費\n")).Draft!;

        var both = await Task.WhenAll(
            Task.Run(() => _city.MapAsync(draft, (2, "fee"))),
            Task.Run(() => _city.MapAsync(draft, (2, null))));

        Assert.Equal([DeskFault.DraftChanged], both.Select(outcome => outcome.Refusal?.Fault).OfType<DeskFault>());
    }

    [Fact]
    public async Task Another_choice_of_columns_checks_every_row_anew()
    {
        var draft = (await _city.UploadAsync("課號,課名,甲\nC1,陶藝,免費\nC2,書法,看著辦\n")).Draft!;

        var mapped = await _city.MapAsync(draft, (2, "fee"));
        var unmapped = await _city.MapAsync(mapped.Draft!, (1, null));

        Assert.Equal((0, 1), (draft.FaultyCount, mapped.Draft!.FaultyCount));
        Assert.Equal((2, "課程名稱 (title)"), (unmapped.Draft!.FaultyCount, DeskColumns.Missing(unmapped.Draft.Columns).Single().Label));
        Assert.Equal(DeskFault.ColumnsMissing, (await _city.PublishAsync(unmapped.Draft, withoutFaulty: true)).Refusal!.Fault);
    }

    [Fact]
    public async Task A_choice_of_columns_that_is_none_changes_nothing()
    {
        var draft = await DraftAsync("C1,陶藝,,100,\n");

        Assert.Equal(DeskFault.ColumnsWrong, (await _city.MapAsync(draft, (9, "fee"))).Refusal!.Fault);
        Assert.Equal(DeskFault.ColumnsWrong, (await _city.MapAsync(draft, (4, "fee"))).Refusal!.Fault);
        Assert.Equal(DeskFault.ColumnsWrong, (await _city.MapAsync(draft, (4, "secret"))).Refusal!.Fault);
        Assert.Equal(draft.Version, (await _city.FindAsync(draft.Key, _city.Own))!.Version);
    }

    [Fact]
    public async Task A_draft_of_another_institution_is_not_there()
    {
        var draft = await DraftAsync("C1,陶藝,,隨便,\n");

        Assert.Null(await _city.FindAsync(draft.Key, _city.Other));
        Assert.Equal(DeskFault.DraftNotFound, (await _city.MendAsync(draft, 2, 1, Fee, "1", _city.Other)).Refusal!.Fault);
        Assert.Equal(DeskFault.DraftNotFound, (await _city.PublishAsync(draft, true, _city.Other)).Refusal!.Fault);
    }

    [Fact]
    public async Task A_draft_thrown_away_can_be_taken_back()
    {
        var draft = await DraftAsync("C1,陶藝,,100,\n");

        var thrown = await _city.DiscardAsync(draft, true);
        var refused = await _city.MendAsync(draft, 2, 1, Fee, "1");
        var back = await _city.DiscardAsync(thrown.Draft!, false);

        Assert.Equal((DeskState.Discarded, DeskFault.WrongState, DeskState.Open), (thrown.Draft!.State, refused.Refusal!.Fault, back.Draft!.State));
    }

    private async Task<DeskDraft> DraftAsync(string rows) => (await _city.UploadAsync(DeskCity.Header + rows)).Draft!;
}
