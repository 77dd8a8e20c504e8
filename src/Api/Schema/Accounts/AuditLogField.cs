using LearningAdvisor.Api.Accounts;
using LearningAdvisor.Api.Schema.Filtering;
using LearningAdvisor.Api.Schema.Paging;
using LearningAdvisor.Api.Schema.Reading;
using LearningAdvisor.Catalogue.Accounts;
using LearningAdvisor.Catalogue.Storage;
using LearningAdvisor.GraphQL.Execution;
using LearningAdvisor.GraphQL.TypeSystem;
using Microsoft.EntityFrameworkCore;
using static LearningAdvisor.Api.Schema.Filtering.FilterField;

namespace LearningAdvisor.Api.Schema.Accounts;

/// <summary>The query's field <c>auditLog</c>, for leads and administrators.</summary>
internal static class AuditLogField
{
    private static readonly ObjectType Entry = new("AuditEntry", () =>
    [
        Field.Of<AuditEntry>("id", Scalars.Id.NonNull, entry => GlobalId.Of("AuditEntry", entry.Key)),
        Field.Of<AuditEntry>("at", CustomScalars.DateTime.NonNull, entry => Instants.Utc(entry.At)),
        Field.Of<AuditEntry>("actor", Scalars.String.NonNull, entry => entry.Actor, "The name shown at that time."),
        new Field("account", AccountType.Type, "Whose name it is; null for the holder of a counsellor's key, and for the server itself.") { ResolveBatch = AccountsAsync },
        Field.Of<AuditEntry>("action", AccountEnums.Action.NonNull, entry => entry.Action),
        Field.Of<AuditEntry>("recordType", Scalars.String.NonNull, entry => entry.RecordType, "The type of what was changed."),
        Field.Of<AuditEntry>("recordId", Scalars.Id.NonNull, entry => new GlobalId(entry.RecordType, entry.RecordKey).ToString(), "Of what was changed; it may be gone since."),
        Field.Of<AuditEntry>("before", Scalars.String, entry => entry.Before, "What changed as it was, a JSON object; null where it was not there."),
        Field.Of<AuditEntry>("after", Scalars.String, entry => entry.After, "What changed as it is since, a JSON object; null where nothing is to be said."),
        Field.Of<AuditEntry>("origin", Scalars.String, entry => entry.Origin, "A keyed hash of the address: entries of one hash came from one address. Null for the server itself."),
    ], "One change, and who made it. Never changed, and without words of residents.");

    private static readonly FilterInput<AuditEntry> Filter = new("AuditFilterInput", "Narrows the audit log; all fields must hold.", () =>
    [
        Of("at", OperationInput.Instant, (AuditEntry entry) => entry.At),
        Of("actor", OperationInput.Text, (AuditEntry entry) => entry.Actor),
        Of("action", OperationInput.Choosing<AuditAction>("AuditActionOperationFilterInput", AccountEnums.Action), (AuditEntry entry) => entry.Action),
        Of("recordType", OperationInput.Text, (AuditEntry entry) => entry.RecordType),
        Of("origin", OperationInput.Text, (AuditEntry entry) => entry.Origin),
    ]);

    private static readonly PagedList<AuditEntry> List = new(new Columns<AuditEntry>(nameof(AuditEntry.Key), new Dictionary<string, string[]>
    {
        ["account"] = [nameof(AuditEntry.AccountKey)],
        ["recordId"] = [nameof(AuditEntry.RecordType), nameof(AuditEntry.RecordKey)],
    }));

    private static readonly Ordering<AuditEntry> NewestFirst = new([(new SortKey<AuditEntry, long>("key", entry => entry.Key, canBeUnknown: false), true)]);

    public static Field Field { get; } = new(
        "auditLog",
        ConnectionTypes.Of("AuditLog", Entry).NonNull,
        "For leads and administrators: every change that somebody made, the newest first.",
        [.. PageArguments.Forward, new InputValue("where", Filter.Type)])
    {
        Resolve = PageAsync,
        Cost = Costs.Statement,
        ListSize = Costs.ForwardPage,
    };

    private static async ValueTask<object?> PageAsync(ResolveContext context)
    {
        context.Request.Require(context.SelectedField);
        return await List.PageAsync(context, Entries, NewestFirst, PageArguments.Of(context.Arguments), context.Argument<InputObject>("where"));
    }

    private static IQueryable<AuditEntry> Entries(CatalogueContext database, Given given) => Filter.Narrow(database.AuditEntries, given.Where, given.Today);

    private static async ValueTask<IReadOnlyList<object?>> AccountsAsync(BatchContext context)
    {
        var wanted = context.ParentsAs<AuditEntry>().Select(entry => entry.AccountKey).ToList();
        var keys = wanted.OfType<Guid>().Distinct().ToList();
        await using var database = await context.Request.DatabaseAsync();
        var accounts = await database.Accounts.Where(account => keys.Contains(account.Key)).ToDictionaryAsync(account => account.Key, context.CancellationToken);
        return [.. wanted.Select(key => key is { } known ? accounts.GetValueOrDefault(known) : null)];
    }
}
