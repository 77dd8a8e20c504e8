using LearningAdvisor.Catalogue.Desk;

namespace LearningAdvisor.Ingest.Desk;

/// <summary>Why something at the desk was not done.</summary>
/// <param name="Code">Of a file or run that was refused, the code of docs/ingest.md; else null.</param>
/// <param name="Detail">What the refusal is about: a message of the ingest, a name, a number.</param>
public sealed record DeskRefusal(DeskFault Fault, string? Code = null, string? Detail = null);

/// <summary>What stood in the way.</summary>
public enum DeskFault
{
    /// <summary>There is no such draft, or it is another institution's: the two look alike.</summary>
    DraftNotFound,

    /// <summary>The institution is not there, or has left the catalogue.</summary>
    InstitutionNotFound,

    /// <summary>Somebody has changed the draft since it was looked at.</summary>
    DraftChanged,

    /// <summary>The draft is not in the state that this needs.</summary>
    WrongState,

    FileNameWrong,
    FileTooLarge,

    /// <summary>The institution has as many open drafts as there may be.</summary>
    TooManyDrafts,

    /// <summary>A piece is none of the file's, or too large.</summary>
    PieceWrong,

    /// <summary>The file cannot be read; <see cref="DeskRefusal.Code"/> says why.</summary>
    FileRefused,

    /// <summary>There is no such column or field, or two columns were taken for one field.</summary>
    ColumnsWrong,

    /// <summary>No column was taken for a field that is required.</summary>
    ColumnsMissing,

    RowNotFound,

    /// <summary>Somebody has mended the row since it was looked at.</summary>
    RowChanged,

    CellTooLong,

    /// <summary>Rows break rules, and nobody said that it is to go without them; or no row is left.</summary>
    RowsFaulty,

    /// <summary>An approved case would get a worse reply; the run's findings name it.</summary>
    CasesWorse,

    /// <summary>Another ingest is at work.</summary>
    Busy,

    /// <summary>The run failed; <see cref="DeskRefusal.Code"/> says why.</summary>
    RunFailed,
}

/// <summary>What became of something at the desk.</summary>
/// <param name="Draft">As it stands now; null where there is none.</param>
/// <param name="Refusal">Null where it was done.</param>
public sealed record DeskOutcome(DeskDraft? Draft, DeskRefusal? Refusal)
{
    /// <summary>The row that was to be mended, as it stands now; null where there is none.</summary>
    public DeskRow? Row { get; init; }

    internal static DeskOutcome Of(DeskDraft draft) => new(draft, null);

    internal static DeskOutcome Of(DeskDraft? draft, DeskFault fault, string? detail = null) => new(draft, new DeskRefusal(fault, null, detail));
}
