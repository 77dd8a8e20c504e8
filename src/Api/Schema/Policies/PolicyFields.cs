using LearningAdvisor.Api.Accounts;
using LearningAdvisor.Catalogue.Concepts;
using LearningAdvisor.GraphQL.Execution;
using LearningAdvisor.GraphQL.TypeSystem;
using Microsoft.EntityFrameworkCore;

namespace LearningAdvisor.Api.Schema.Policies;

/// <summary>The query's fields <c>policy</c>, <c>policyVersions</c> and <c>policyTopics</c>, for counsellors.</summary>
internal static class PolicyFields
{
    private const int Versions = 50;

    public static IEnumerable<Field> Query =>
    [
        new Field("policy", PolicyType.Type.NonNull, "For counsellors: the policy in force.")
        {
            Resolve = async context =>
            {
                context.Request.RequireCounsellor(context.SelectedField);
                await using var database = await context.Request.DatabaseAsync();
                return await database.PolicyVersions.OrderByDescending(one => one.Number).FirstOrDefaultAsync(context.CancellationToken) ?? PolicyType.Unwritten;
            },
            Cost = Costs.Statement,
        },
        new Field("policyVersions", PolicyType.Type.NonNull.List.NonNull, $"For counsellors: the last {Versions} versions, the newest first; the first is in force.")
        {
            Resolve = async context =>
            {
                context.Request.RequireCounsellor(context.SelectedField);
                await using var database = await context.Request.DatabaseAsync();
                return await database.PolicyVersions.OrderByDescending(one => one.Number).Take(Versions).ToListAsync(context.CancellationToken);
            },
            Cost = Costs.Statement,
            ListSize = Costs.UpTo(Versions),
        },
        new Field("policyTopics", PolicyType.Topic.NonNull.List.NonNull, "For counsellors: the subjects that rules and switches can be about, by their ids.")
        {
            Resolve = context =>
            {
                context.Request.RequireCounsellor(context.SelectedField);
                var thesaurus = context.RequestServices.GetRequiredService<Thesaurus>();
                return new(NamedTopic.Of(thesaurus.Concepts.Select(concept => concept.Id).Order(StringComparer.Ordinal), thesaurus));
            },
            ListSize = Costs.UpTo(500),
        },
        TopicSwitchType.Query,
        PolicySimulationType.Query,
    ];
}
