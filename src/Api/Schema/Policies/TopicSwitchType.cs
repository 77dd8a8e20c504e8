using LearningAdvisor.Api.Accounts;
using LearningAdvisor.Catalogue.Concepts;
using LearningAdvisor.Catalogue.Policies;
using LearningAdvisor.GraphQL.TypeSystem;
using Microsoft.EntityFrameworkCore;

namespace LearningAdvisor.Api.Schema.Policies;

/// <summary>The GraphQL type <c>TopicSwitch</c> and the query's field <c>topicSwitches</c>, for counsellors.</summary>
internal static class TopicSwitchType
{
    private const int Most = 50;

    public static ObjectType Type { get; } = new("TopicSwitch", () =>
    [
        new Field("topic", PolicyType.Topic.NonNull)
        {
            Resolve = context => new(NamedTopic.Of([context.Parent<TopicSwitch>().ConceptId], context.RequestServices.GetRequiredService<Thesaurus>())[0]),
        },
        Field.Of<TopicSwitch>("off", Scalars.Boolean.NonNull, one => one.SwitchedOnAt is null, "Whether it is off now."),
        Field.Of<TopicSwitch>("reason", Scalars.String.NonNull, one => one.Reason),
        Field.Of<TopicSwitch>("switchedOffBy", Scalars.String.NonNull, one => one.SwitchedOffBy, "The name shown at that time."),
        Field.Of<TopicSwitch>("switchedOffAt", CustomScalars.DateTime.NonNull, one => Instants.Utc(one.SwitchedOffAt)),
        Field.Of<TopicSwitch>("switchedOnBy", Scalars.String, one => one.SwitchedOnBy, "Null while it is off."),
        Field.Of<TopicSwitch>("switchedOnAt", CustomScalars.DateTime, one => Instants.Utc(one.SwitchedOnAt), "Null while it is off."),
    ], "A time in which the adviser says nothing about a subject but that people answer.");

    public static Field Query { get; } = new(
        "topicSwitches",
        Type.NonNull.List.NonNull,
        $"For counsellors: subjects that are switched off, and those that were, the last {Most}. What is off comes first, then the newest.")
    {
        Resolve = async context =>
        {
            context.Request.RequireCounsellor(context.SelectedField);
            await using var database = await context.Request.DatabaseAsync();
            return await database.TopicSwitches.OrderBy(one => one.SwitchedOnAt != null).ThenByDescending(one => one.Key).Take(Most).ToListAsync(context.CancellationToken);
        },
        Cost = Costs.Statement,
        ListSize = Costs.UpTo(Most),
    };
}
