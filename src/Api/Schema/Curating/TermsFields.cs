using LearningAdvisor.Advisor.Curating;
using LearningAdvisor.Api.Accounts;
using LearningAdvisor.Api.Schema.Paging;
using LearningAdvisor.GraphQL.Execution;
using LearningAdvisor.GraphQL.TypeSystem;

namespace LearningAdvisor.Api.Schema.Curating;

/// <summary>The query's fields <c>cityTermsVersions</c> and <c>cityTermsPreview</c>, for counsellors.</summary>
internal static class TermsFields
{
    public static IEnumerable<Field> Query =>
    [
        new Field(
            "cityTermsVersions",
            TermsTypes.Version.NonNull.List.NonNull,
            "For counsellors: the city's words of the thesaurus, version by version. The first one is in use; there is none before the first change.",
            [new InputValue("first", Scalars.Int, $"At most that many, {PageArguments.Largest} at most.", "10")])
        {
            Resolve = VersionsAsync,
            Cost = Costs.Statement,
            ListSize = Costs.ForwardPage with { SizedFields = [] },
        },
        new Field(
            "cityTermsPreview",
            TermsTypes.Preview.NonNull,
            "For counsellors: which questions of the last month would be understood otherwise with these words in place of the present ones. Nothing is kept.",
            [new InputValue("terms", TermsTypes.Input.NonNull.List.NonNull, "All of the city's words as they would be.")])
        {
            Resolve = PreviewAsync,
            Cost = Costs.Turn,
        },
    ];

    private static async ValueTask<object?> VersionsAsync(ResolveContext context)
    {
        context.Request.RequireCounsellor(context.SelectedField);
        var page = PageArguments.Of(context.Arguments);
        await using var scope = context.RequestServices.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<TermsDesk>().VersionsAsync(page.Size, context.CancellationToken);
    }

    private static async ValueTask<object?> PreviewAsync(ResolveContext context)
    {
        context.Request.RequireCounsellor(context.SelectedField);
        await using var scope = context.RequestServices.CreateAsyncScope();
        var terms = TermsTypes.Read(context.Arguments.GetList<InputObject>("terms")!);
        return await scope.ServiceProvider.GetRequiredService<TermsPreview>().LookAsync(terms, context.CancellationToken);
    }
}
