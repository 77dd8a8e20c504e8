using LearningAdvisor.Api.Schema.Consultations;
using LearningAdvisor.Ingest.Desk;

namespace LearningAdvisor.Api.Schema.Desk;

/// <summary>The expected failures of the desk, in the words of the reader's language.</summary>
internal static class DeskErrors
{
    public static ExpectedError Of(DeskRefusal refusal, bool isChinese)
    {
        var (message, code, path) = refusal.Fault switch
        {
            DeskFault.FileRefused => (OfFile(refusal, isChinese), "DESK_FILE_REFUSED", "content"),
            DeskFault.RunFailed => (isChinese ? $"沒有發布成功，原有資料不變。（{refusal.Code}）請稍後再試，或聯絡管理員。" : $"It was not published, and the catalogue is as it was: {refusal.Detail}", "DESK_RUN_FAILED", "draftId"),
            _ => OfFault(refusal.Fault, isChinese),
        };
        return new ExpectedError(message, code, "input", path);
    }

    private static (string Message, string Code, string Path) OfFault(DeskFault fault, bool isChinese) => fault switch
    {
        DeskFault.InstitutionNotFound => (isChinese ? "找不到這個單位，或它已不在資料裡。" : "There is no such institution, or it has left the catalogue.", "DESK_INSTITUTION_NOT_FOUND", "institutionId"),
        DeskFault.DraftChanged => (isChinese ? "您打開之後，有人改過這份草稿。請看過現在的內容再決定。" : "Somebody has changed the draft since you looked at it. Look at it as it stands now, then decide.", "DESK_DRAFT_CHANGED", "version"),
        DeskFault.WrongState => (isChinese ? "這份草稿目前的狀態不能這樣做。請重新整理看看。" : "The draft does not stand so that this could be done. Look at it anew.", "DESK_WRONG_STATE", "draftId"),
        DeskFault.FileNameWrong => (isChinese ? "檔名要有名稱和副檔名，例如 課程.xlsx。" : "A file name has a name and an ending, such as courses.xlsx.", "DESK_FILE_NAME_INVALID", "fileName"),
        DeskFault.FileTooLarge => (
            isChinese ? $"檔案最多 {DeskLimits.Bytes / 1_000_000} MB，也不能是空的。請移除已結束的課程，或請市府承辦人匯入。" : $"A file holds 1 to {DeskLimits.Bytes} bytes. Take courses that are over out, or hand the whole list to the city's office.", "DESK_FILE_TOO_LARGE", "bytes"),
        DeskFault.TooManyDrafts => (isChinese ? $"未發布的草稿最多 {DeskLimits.OpenDrafts} 份，請先發布或丟棄一些。" : $"There are {DeskLimits.OpenDrafts} open drafts already. Publish some, or throw some away.", "DESK_TOO_MANY_DRAFTS", "institutionId"),
        DeskFault.PieceWrong => (isChinese ? "檔案傳送時出錯，請再上傳一次。" : "This is no piece of the file. Send the file again.", "DESK_PIECE_INVALID", "content"),
        DeskFault.ColumnsWrong => (isChinese ? "欄位對應不對：同一個項目只能選一個欄位。" : "There is no such column or field, or two columns are taken for one field.", "DESK_COLUMNS_INVALID", "columns"),
        DeskFault.ColumnsMissing => (isChinese ? "還缺必要的欄位：課程編號和課程名稱。請先指定是哪一欄。" : "A required field has no column: code and title. Say which columns they are.", "DESK_COLUMNS_MISSING", "draftId"),
        DeskFault.RowNotFound => (isChinese ? "草稿裡沒有這一列。" : "The draft has no such row.", "DESK_ROW_NOT_FOUND", "line"),
        DeskFault.RowChanged => (isChinese ? "您打開之後，有人改過這一列。下面是現在的內容。" : "Somebody has mended this row since you looked at it. Here it is as it stands now.", "DESK_ROW_CHANGED", "version"),
        DeskFault.CellTooLong => (isChinese ? $"一格最多 {DeskLimits.CellCharacters} 字，請縮短。" : $"A cell holds at most {DeskLimits.CellCharacters} characters. Please shorten it.", "DESK_CELL_TOO_LONG", "cells"),
        DeskFault.RowsFaulty => (isChinese ? "還有資料列不合規則。請修正，或選擇略過這些列發布；至少要有一列可以發布。" : "Rows break rules. Mend them, or publish without them; one at least must be good.", "DESK_ROWS_FAULTY", "withoutFaulty"),
        DeskFault.CasesWorse => (
            isChinese ? "放行後，至少有一個核可案例的回覆會變差，所以仍暫緩。請修正資料；若資料才是對的，請先到「學習與把關」關閉那個案例，再放行。" : "An approved case would get a worse reply, so the draft stays held. Mend the data; or, where the data is right, switch that case off on the page Learning and let the draft in again.", "DESK_CASES_WORSE", "letIn"),
        DeskFault.Busy => (isChinese ? "現在有其他資料正在匯入，請過一會兒再試。" : "Another ingest is at work on the catalogue. Try again in a while.", "DESK_BUSY", "draftId"),
        _ => (isChinese ? "沒有這份草稿。" : "There is no such draft.", "DESK_DRAFT_NOT_FOUND", "draftId"),
    };

    // The ingest speaks English; an institution's first meeting with its own file is in its language.
    private static string OfFile(DeskRefusal refusal, bool isChinese) => !isChinese ? refusal.Detail! : refusal.Code switch
    {
        "FILE_KIND" => "這裡只讀 .xlsx、.csv 和 .tsv。請另存成其中一種再上傳。",
        "FILE_EMPTY" => "檔案裡沒有課程。第一列是欄名，下面每列一門課。",
        "FILE_ENCODING" => "看不出檔案的編碼。請另存成 UTF-8 的 CSV，或 .xlsx。",
        "FILE_QUOTE_OPEN" => $"有一個引號沒有結尾，後面的列分不開。請補上引號。（{refusal.Detail}）",
        "FILE_TOO_LARGE" => $"檔案太大：最多 {DeskLimits.Rows} 列、{DeskLimits.Columns} 欄。請移除已結束的課程，或請市府承辦人匯入。",
        "FILE_WORKBOOK" => "這不是完整的 XLSX：可能損壞、加密，或是舊格式。請另存成沒有密碼的 .xlsx，或 CSV。",
        "HEADER_MISSING" => "沒有欄名。請在課程上方加一列欄名，例如 課程編號、課程名稱。",
        "HEADER_DUPLICATE" => $"有兩欄同名，請改名或刪除其中一欄。（{refusal.Detail}）",
        "ARCHIVE_RATIO" or "ARCHIVE_SIZE" or "ARCHIVE_ENTRIES" => "解開之後遠大於一份課程表，所以沒有讀。請把資料複製到新的活頁簿，或另存成 CSV。",
        _ => $"檔案讀不進來：{refusal.Detail}",
    };
}
