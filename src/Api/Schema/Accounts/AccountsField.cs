using LearningAdvisor.Api.Accounts;
using LearningAdvisor.Api.Schema.Paging;
using LearningAdvisor.Api.Schema.Reading;
using LearningAdvisor.Catalogue.Accounts;
using LearningAdvisor.GraphQL.Execution;
using LearningAdvisor.GraphQL.TypeSystem;
using Microsoft.EntityFrameworkCore;

namespace LearningAdvisor.Api.Schema.Accounts;

/// <summary>The query's field <c>accounts</c>.</summary>
internal static class AccountsField
{
    private static readonly Ordering<Account> ByName = new(
    [
        (new SortKey<Account, string>("displayName", account => account.DisplayName, canBeUnknown: false), false),
    ]);

    public static Field Field { get; } = new(
        "accounts",
        ConnectionTypes.Of("Accounts", AccountType.Type).NonNull,
        "For leads and administrators: all accounts, by the name shown. An institution sees those of its own.",
        PageArguments.Arguments)
    {
        Resolve = PageAsync,
        Cost = Costs.Statement,
        ListSize = Costs.Page,
    };

    // Whose accounts they are is no value of the read, so it cannot be prepared once for all; there are few, and few who ask.
    private static async ValueTask<object?> PageAsync(ResolveContext context)
    {
        var by = context.Request.Require(context.SelectedField);
        var page = PageArguments.Of(context.Arguments);
        var given = ByName.Given(new Given(), page);
        await using var database = await context.Request.DatabaseAsync();
        var accounts = AccountType.Seen(database, "Query.accounts", by);
        var rows = await ByName.Sorted(accounts, given).Take(given.Take).ToListAsync(context.CancellationToken);
        int? total = context.Selection.Selects("totalCount") ? await accounts.CountAsync(context.CancellationToken) : null;
        return Connection.Of(rows, ByName, page, total);
    }
}
