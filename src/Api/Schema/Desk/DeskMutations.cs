using LearningAdvisor.Api.Schema.Consultations;
using LearningAdvisor.Catalogue.Accounts;
using LearningAdvisor.GraphQL.Execution;
using LearningAdvisor.GraphQL.TypeSystem;
using LearningAdvisor.Ingest.Desk;

namespace LearningAdvisor.Api.Schema.Desk;

/// <summary>The mutation's fields of the institutions' desk. What each does is the ingest's: <c>src/Ingest/Desk</c>.</summary>
internal static class DeskMutations
{
    private static readonly InputValue DraftId = new("draftId", Scalars.Id.NonNull);
    private static readonly InputValue Version = new("version", Scalars.Int.NonNull, "The version of the draft that was looked at.");

    private static readonly InputObjectType ColumnInput = new("DeskColumnInput", () =>
    [
        new InputValue("column", Scalars.Int.NonNull, "From 0."),
        new InputValue("field", Scalars.String, "One of `deskFields`; null for a column that is not to be used."),
    ]);

    private static readonly InputObjectType CellInput = new("DeskCellInput", () =>
    [
        new InputValue("column", Scalars.Int.NonNull, "From 0."),
        new InputValue("text", Scalars.String.NonNull, $"{DeskLimits.CellCharacters} characters at most."),
    ]);

    public static IEnumerable<Field> Fields =>
    [
        Change(
            "startDeskDraft",
            "StartDeskDraft",
            $"For institutions: opens a draft for a spreadsheet (.xlsx, .csv or .tsv, {DeskLimits.Bytes} bytes and {DeskLimits.Rows} rows at most), which `addDeskPiece` then brings.",
            [
                new InputValue("fileName", Scalars.String.NonNull),
                new InputValue("bytes", Scalars.Int.NonNull, $"Of the whole file. It comes in pieces of {DeskLimits.PieceBytes} bytes, the last one shorter."),
                new InputValue("institutionId", Scalars.Id, "For leads and administrators; an institution means itself."),
            ],
            (services, desk) => DeskRequests.InstitutionMeant(desk.Own, desk.Input.Get<string>("institutionId")) is { } institution
                ? services.GetRequiredService<DeskUpload>().StartAsync(institution, desk.Input.Get<string>("fileName")!, desk.Input.Get<int>("bytes"), desk.By, desk.Cancellation)
                : Task.FromResult(new DeskOutcome(null, new DeskRefusal(DeskFault.InstitutionNotFound)))),
        Change(
            "addDeskPiece",
            "AddDeskPiece",
            "For institutions: brings one piece of a file. With the last one the file is read, and each row comes back with what is wrong; one that cannot be read leaves no draft.",
            [DraftId, new InputValue("number", Scalars.Int.NonNull, "From 0."), new InputValue("content", Scalars.String.NonNull, "The bytes, in base64.")],
            (services, desk) => desk.Draft is { } draft
                ? services.GetRequiredService<DeskUpload>().AddPieceAsync(draft, desk.Own, desk.Input.Get<int>("number"), Bytes(desk.Input.Get<string>("content")!), desk.By, desk.Cancellation)
                : NotFound),
        Change(
            "mapDeskColumns",
            "MapDeskColumns",
            "For institutions: says which column is which, and checks every row anew.",
            [DraftId, Version, new InputValue("columns", ColumnInput.NonNull.List.NonNull, "Those that are not named stay as they are.")],
            (services, desk) => desk.Draft is { } draft
                ? services.GetRequiredService<DeskMending>().MapAsync(
                    draft, desk.Own, desk.Input.Get<int>("version"), [.. desk.Input.GetList<InputObject>("columns")!.Select(one => (one.Get<int>("column"), one.Get<string>("field")))], desk.By, desk.Cancellation)
                : NotFound),
        Change(
            "mendDeskRow",
            "MendDeskRow",
            "For institutions: writes cells of one row, which is checked again at once.",
            [
                DraftId,
                new InputValue("line", Scalars.Int.NonNull),
                new InputValue("version", Scalars.Int.NonNull, "The version of the row that was looked at."),
                new InputValue("cells", CellInput.NonNull.List.NonNull),
            ],
            (services, desk) => desk.Draft is { } draft
                ? services.GetRequiredService<DeskMending>().MendAsync(
                    draft, desk.Own, desk.Input.Get<int>("line"), desk.Input.Get<int>("version"), [.. desk.Input.GetList<InputObject>("cells")!.Select(one => (one.Get<int>("column"), one.Get<string>("text")!))], desk.By, desk.Cancellation)
                : NotFound),
        Change(
            "discardDeskDraft",
            "DiscardDeskDraft",
            "For institutions: throws a draft away, or takes that back within a week.",
            [DraftId, Version, new InputValue("discarded", Scalars.Boolean.NonNull, "False to take it back.", "true")],
            (services, desk) => desk.Draft is { } draft
                ? services.GetRequiredService<DeskDrawer>().DiscardAsync(draft, desk.Own, desk.Input.Get<int>("version"), desk.Input.Get<bool>("discarded"), desk.By, desk.Cancellation)
                : NotFound),
        Change(
            "reopenDeskDraft",
            "ReopenDeskDraft",
            $"For institutions: makes an open draft with the rows of a published one, to mend what stayed out or to go back to it. The last {DeskLimits.PublishedDrafts} are kept.",
            [DraftId],
            (services, desk) => desk.Draft is { } draft ? services.GetRequiredService<DeskDrawer>().ReopenAsync(draft, desk.Own, desk.By, desk.Cancellation) : NotFound),
        Change(
            "publishDeskDraft",
            "PublishDeskDraft",
            "For institutions: puts a draft into the catalogue as all that the institution offers by its desk. One that would change more than the gate lets through is held.",
            [DraftId, Version, new InputValue("withoutFaulty", Scalars.Boolean.NonNull, "Whether it may go without the rows that break rules; a course that one of them names stays as it was.", "false")],
            (services, desk) => desk.Draft is { } draft
                ? services.GetRequiredService<DeskPublishing>().PublishAsync(draft, desk.Own, desk.Input.Get<int>("version"), desk.Input.Get<bool>("withoutFaulty"), desk.By, desk.Cancellation)
                : NotFound),
        Change(
            "decideDeskDraft",
            "DecideDeskDraft",
            "For leads and administrators: lets a held draft into the catalogue, or sends it back to its institution.",
            [DraftId, Version, new InputValue("letIn", Scalars.Boolean.NonNull, "False sends it back.")],
            (services, desk) => desk.Draft is { } draft
                ? services.GetRequiredService<DeskPublishing>().DecideAsync(draft, desk.Input.Get<int>("version"), desk.Input.Get<bool>("letIn"), desk.By, desk.Cancellation)
                : NotFound),
    ];

    private static Task<DeskOutcome> NotFound => Task.FromResult(new DeskOutcome(null, new DeskRefusal(DeskFault.DraftNotFound)));

    private static Field Change(string name, string type, string description, InputValue[] input, Func<IServiceProvider, AtDesk, Task<DeskOutcome>> change) => new(
        name,
        new ObjectType($"{type}Payload", () =>
        [
            Field.Of<Changed>("draft", DeskDraftType.Type, changed => changed.Outcome.Draft, "As it stands now; null where there is none."),
            Field.Of<Changed>("row", DeskDraftType.Row, changed => changed.Outcome.Row, "The row that was to be mended, as it stands now; else null."),
            ExpectedError.FieldOf<Changed>(changed => changed.Errors),
        ]).NonNull,
        description,
        [new InputValue("input", new InputObjectType($"{type}Input", () => input).NonNull)])
    {
        Resolve = async context =>
        {
            var (by, own) = context.AtTheDesk();
            var given = context.Argument<InputObject>("input")!;
            await using var scope = context.RequestServices.CreateAsyncScope();
            var draft = input.Contains(DraftId) ? GlobalId.GuidOf(DeskDraftType.Name, given.Get<string>("draftId")) : null;
            var outcome = await change(scope.ServiceProvider, new AtDesk(by, own, draft, given, context.CancellationToken));
            return new Changed(outcome, outcome.Refusal is { } refusal ? [DeskErrors.Of(refusal, ExpectedErrors.IsChinese(ExpectedErrors.LanguageOf(context.Request.Http())))] : []);
        },
        Cost = Costs.Statement,
    };

    // What is no base64 is no piece; the desk refuses an empty one.
    private static byte[] Bytes(string content)
    {
        var bytes = new byte[(content.Length / 4 * 3) + 3];
        return Convert.TryFromBase64String(content, bytes, out var written) ? bytes[..written] : [];
    }

    /// <param name="Own">The institution to whose rows they are bound; null for leads and administrators.</param>
    /// <param name="Draft">The draft of the input; null for an id that is none's.</param>
    private sealed record AtDesk(Actor By, long? Own, Guid? Draft, InputObject Input, CancellationToken Cancellation);

    private sealed record Changed(DeskOutcome Outcome, IReadOnlyList<ExpectedError> Errors);
}
