using System.Text.Json;
using LearningAdvisor.Api.Schema.Institutions;
using LearningAdvisor.Catalogue.Desk;
using LearningAdvisor.Catalogue.Ingestion;
using LearningAdvisor.GraphQL.Execution;
using LearningAdvisor.GraphQL.TypeSystem;
using LearningAdvisor.Ingest.Desk;
using LearningAdvisor.Ingest.Gating;
using Microsoft.EntityFrameworkCore;

namespace LearningAdvisor.Api.Schema.Desk;

/// <summary>The GraphQL type <c>DeskDraft</c> and its parts. Whoever hands one out has checked whose it is.</summary>
internal static class DeskDraftType
{
    public const string Name = "DeskDraft";

    private const int UsualRows = 50;
    private const int MostRows = 100;

    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);

    public static ObjectType KnownField { get; } = new("DeskField", () =>
    [
        Field.Of<DeskField>("name", Scalars.String.NonNull, field => field.Name, "In English, such as `registrationOpens`."),
        Field.Of<DeskField>("label", Scalars.String.NonNull, field => field.Label, "Its Chinese and its English name."),
        Field.Of<DeskField>("required", Scalars.Boolean.NonNull, field => field.IsRequired, "Whether a draft without it cannot be published."),
    ], "A fact about a course that a column can hold.");

    private static readonly ObjectType Column = new("DeskColumn", () =>
    [
        Field.Of<DeskColumn>("name", Scalars.String.NonNull, column => column.Name, "As the header has it."),
        Field.Of<DeskColumn>("field", Scalars.String, column => column.Field, "The name of the field it was taken for; null for one that is not used."),
    ], "A column of a draft.");

    private static readonly ObjectType Finding = new("DeskFinding", () =>
    [
        Field.Of<GateFinding>("measure", Scalars.String.NonNull, finding => finding.Measure, "The limit's name: docs/ingest.md, \"The gate\"."),
        Field.Of<GateFinding>("field", Scalars.String, finding => finding.Field, "Where it is taken for each field."),
        Field.Of<GateFinding>("words", Scalars.String.NonNull, finding => finding.Words, "What was and what would be, in English."),
        Field.Of<GateFinding>("value", Scalars.Float.NonNull, finding => finding.Value),
        Field.Of<GateFinding>("limit", Scalars.Float.NonNull, finding => finding.Limit),
        Field.Of<GateFinding>("beyond", Scalars.Boolean.NonNull, finding => finding.Beyond, "Whether the draft is held because of it."),
    ], "One measure of what a draft would change.");

    private static readonly ObjectType Run = new("DeskRun", () =>
    [
        Field.Of<IngestRun>("number", Scalars.Int.NonNull, run => (int)run.Key, "As `./ingest status` shows it."),
        Field.Of<IngestRun>("added", Scalars.Int.NonNull, run => run.Added),
        Field.Of<IngestRun>("changed", Scalars.Int.NonNull, run => run.Changed),
        Field.Of<IngestRun>("unchanged", Scalars.Int.NonNull, run => run.Unchanged),
        Field.Of<IngestRun>("retired", Scalars.Int.NonNull, run => run.Retired, "Courses that the institution's draft names no more."),
        Field.Of<IngestRun>("refused", Scalars.Int.NonNull, run => run.Quarantined, "Rows that stayed out; they wait in quarantine."),
        Field.Of<IngestRun>("decidedBy", Scalars.String, run => run.By, "Who let it in or sent it back; null where nobody had to."),
        Field.Of<IngestRun>("findings", Finding.NonNull.List.NonNull, run => JsonSerializer.Deserialize<List<GateFinding>>(run.Difference ?? "[]", Json), "What a held draft would change.", listSize: Costs.UpTo(20)),
    ], "What publishing a draft did or would do.");

    private static readonly ObjectType Problem = new("DeskProblem", () =>
    [
        Field.Of<DeskProblem>("rule", Scalars.String.NonNull, problem => problem.Rule, "Its code: docs/ingest.md."),
        Field.Of<DeskProblem>("field", Scalars.String, problem => problem.Field, "The field whose column it is about; null for the row as a whole."),
        Field.Of<DeskProblem>("value", Scalars.String, problem => problem.Value, "What was read; null where nothing stands."),
        Field.Of<DeskProblem>("message", Scalars.String.NonNull, problem => problem.Message, "What was found, the rule and the way out, in English."),
    ], "One rule that a row breaks.");

    public static ObjectType Row { get; } = new("DeskRow", () =>
    [
        Field.Of<DeskRow>("line", Scalars.Int.NonNull, row => row.Line, "Where it stands in the file, from 1."),
        Field.Of<DeskRow>("version", Scalars.Int.NonNull, row => row.Version, "To be sent with what mends it."),
        Field.Of<DeskRow>("cells", Scalars.String.NonNull.List.NonNull, row => row.Cells, "In the order of the columns."),
        Field.Of<DeskRow>("problems", Problem.NonNull.List.NonNull, row => row.Problems, "Every rule that it breaks; empty for a row that can be published.", listSize: Costs.UpTo(3)),
    ], "A row of a draft.");

    public static ObjectType Type { get; } = new(Name, () =>
    [
        Field.Of<DeskDraft>("id", Scalars.Id.NonNull, draft => GlobalId.Of(Name, draft.Key)),
        new Field("institution", InstitutionType.Type, "Whose courses they are.") { ResolveBatch = InstitutionType.Of<DeskDraft>(draft => draft.InstitutionKey) },
        Field.Of<DeskDraft>("fileName", Scalars.String.NonNull, draft => draft.FileName),
        Field.Of<DeskDraft>("state", DeskEnums.State.NonNull, draft => draft.State),
        Field.Of<DeskDraft>("version", Scalars.Int.NonNull, draft => draft.Version, "To be sent with what is decided about it; rises with each mended row, too."),
        Field.Of<DeskDraft>("columns", Column.NonNull.List.NonNull, draft => draft.Columns, listSize: Costs.UpTo(40)),
        Field.Of<DeskDraft>("missing", KnownField.NonNull.List.NonNull, draft => DeskColumns.Missing(draft.Columns), "Required fields that no column was taken for.", listSize: Costs.UpTo(2)),
        Field.Of<DeskDraft>("rowCount", Scalars.Int.NonNull, draft => draft.RowCount),
        Field.Of<DeskDraft>("faultyCount", Scalars.Int.NonNull, draft => draft.FaultyCount, "Rows that break a rule."),
        new Field("rows", Row.NonNull.List.NonNull, "In the order of the file.",
        [
            new InputValue("first", Scalars.Int, $"{MostRows} at most.", $"{UsualRows}"),
            new InputValue("after", Scalars.Int, "The line behind which they begin.", "0"),
            new InputValue("faulty", Scalars.Boolean, "Only those that break a rule.", "false"),
        ])
        {
            Resolve = RowsAsync,
            Cost = Costs.Statement,
            ListSize = Costs.UpTo(UsualRows) with { SlicingArguments = ["first"], SlicingArgumentDefaultValue = UsualRows, RequireOneSlicingArgument = false },
        },
        new Field("run", Run, "Null before it was published.") { Resolve = RunAsync, Cost = Costs.Statement },
        Field.Of<DeskDraft>("createdAt", CustomScalars.DateTime.NonNull, draft => Instants.Utc(draft.CreatedAt)),
        Field.Of<DeskDraft>("createdBy", Scalars.String.NonNull, draft => draft.CreatedBy, "The name shown at that time."),
        Field.Of<DeskDraft>("changedAt", CustomScalars.DateTime.NonNull, draft => Instants.Utc(draft.ChangedAt)),
        Field.Of<DeskDraft>("changedBy", Scalars.String.NonNull, draft => draft.ChangedBy, "The name shown at that time."),
    ], "A spreadsheet of courses that an institution has handed in.");

    private static async ValueTask<object?> RowsAsync(ResolveContext context)
    {
        var first = Math.Clamp(context.Argument<int?>("first") ?? UsualRows, 0, MostRows);
        await using var database = await context.Request.DatabaseAsync();
        return await new DeskDrafts(database, TimeProvider.System)
            .RowsAsync(context.Parent<DeskDraft>().Key, context.Argument<int?>("after") ?? 0, first, context.Argument<bool?>("faulty") ?? false, context.CancellationToken);
    }

    private static async ValueTask<object?> RunAsync(ResolveContext context)
    {
        if (context.Parent<DeskDraft>().RunKey is not { } key)
            return null;

        await using var database = await context.Request.DatabaseAsync();
        return await database.IngestRuns.FirstOrDefaultAsync(run => run.Key == key, context.CancellationToken);
    }
}
