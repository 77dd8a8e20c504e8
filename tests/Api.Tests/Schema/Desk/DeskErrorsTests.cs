using LearningAdvisor.Api.Schema.Desk;
using LearningAdvisor.Ingest.Desk;

namespace LearningAdvisor.Api.Tests.Schema.Desk;

public sealed class DeskErrorsTests
{
    [Theory]
    [InlineData(DeskFault.DraftNotFound, "DESK_DRAFT_NOT_FOUND", "There is no such draft.")]
    [InlineData(DeskFault.InstitutionNotFound, "DESK_INSTITUTION_NOT_FOUND", "There is no such institution, or it has left the catalogue.")]
    [InlineData(DeskFault.DraftChanged, "DESK_DRAFT_CHANGED", "Somebody has changed the draft since you looked at it. Look at it as it stands now, then decide.")]
    [InlineData(DeskFault.WrongState, "DESK_WRONG_STATE", "The draft does not stand so that this could be done. Look at it anew.")]
    [InlineData(DeskFault.FileNameWrong, "DESK_FILE_NAME_INVALID", "A file name has a name and an ending, such as courses.xlsx.")]
    [InlineData(DeskFault.FileTooLarge, "DESK_FILE_TOO_LARGE", "A file holds 1 to 10000000 bytes. Take courses that are over out, or hand the whole list to the city's office.")]
    [InlineData(DeskFault.TooManyDrafts, "DESK_TOO_MANY_DRAFTS", "There are 20 open drafts already. Publish some, or throw some away.")]
    [InlineData(DeskFault.PieceWrong, "DESK_PIECE_INVALID", "This is no piece of the file. Send the file again.")]
    [InlineData(DeskFault.ColumnsWrong, "DESK_COLUMNS_INVALID", "There is no such column or field, or two columns are taken for one field.")]
    [InlineData(DeskFault.ColumnsMissing, "DESK_COLUMNS_MISSING", "A required field has no column: code and title. Say which columns they are.")]
    [InlineData(DeskFault.RowNotFound, "DESK_ROW_NOT_FOUND", "The draft has no such row.")]
    [InlineData(DeskFault.RowChanged, "DESK_ROW_CHANGED", "Somebody has mended this row since you looked at it. Here it is as it stands now.")]
    [InlineData(DeskFault.CellTooLong, "DESK_CELL_TOO_LONG", "A cell holds at most 20000 characters. Please shorten it.")]
    [InlineData(DeskFault.RowsFaulty, "DESK_ROWS_FAULTY", "Rows break rules. Mend them, or publish without them; one at least must be good.")]
    [InlineData(DeskFault.CasesWorse, "DESK_CASES_WORSE", "An approved case would get a worse reply, so the draft stays held. Mend the data; or, where the data is right, switch that case off on the page Learning and let the draft in again.")]
    [InlineData(DeskFault.Busy, "DESK_BUSY", "Another ingest is at work on the catalogue. Try again in a while.")]
    public void Each_refusal_says_what_is_wrong_and_the_way_out(DeskFault fault, string code, string message)
    {
        var error = DeskErrors.Of(new DeskRefusal(fault), isChinese: false);

        Assert.Equal((code, message), (error.Code, error.Message));
    }

    [Fact]
    public void A_refused_file_and_a_failed_run_say_what_the_ingest_said()
    {
        Assert.Equal("courses.csv: why", DeskErrors.Of(new DeskRefusal(DeskFault.FileRefused, "FILE_ELSE", "courses.csv: why"), isChinese: false).Message);
        Assert.Equal("It was not published, and the catalogue is as it was: why", DeskErrors.Of(new DeskRefusal(DeskFault.RunFailed, "STORE_FULL", "why"), isChinese: false).Message);
    }

    [Fact]
    public void Every_fault_is_worded_in_Chinese_too() =>
        Assert.All(Enum.GetValues<DeskFault>(), fault => Assert.Contains(DeskErrors.Of(new DeskRefusal(fault, "CODE", "x"), isChinese: true).Message, LearningAdvisor.Catalogue.Texts.Han.IsHan));
}
