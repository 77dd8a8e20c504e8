using System.Linq.Expressions;
using LearningAdvisor.Api.Schema.Filtering;
using LearningAdvisor.Catalogue.Consultations;
using LearningAdvisor.GraphQL.Execution;
using LearningAdvisor.GraphQL.TypeSystem;
using static LearningAdvisor.Api.Schema.Filtering.FilterField;

namespace LearningAdvisor.Api.Schema.Recalls;

/// <summary>The input <c>RecallFilterInput</c>.</summary>
internal static class RecallFilters
{
    private static readonly InputObjectType Facts = new("ListRecallFactFilterInput", () =>
    [
        new InputValue("some", RecallEnums.Fact.NonNull.List, "At least one of these differs."),
        new InputValue("none", RecallEnums.Fact.NonNull.List, "None of these differs."),
    ]);

    public static FilterInput<Recall> Recall { get; } = new("RecallFilterInput", "Narrows the recalls; all fields must hold.", () =>
    [
        Of("state", OperationInput.Choosing<RecallState>("RecallStateOperationFilterInput", RecallEnums.State), (Recall recall) => recall.State),
        Of("foundAt", OperationInput.Instant, (Recall recall) => recall.FoundAt),
        Of("kind", OperationInput.Choosing<RecordKind>("RecallRecordKindOperationFilterInput", RecallEnums.Kind), (Recall recall) => recall.Kind),
        Of("change", OperationInput.Choosing<RecallChange>("RecallChangeOperationFilterInput", RecallEnums.Change), (Recall recall) => recall.Change),
        new FilterField(new InputValue("facts", Facts), (row, given, _) => FactsMeet(row, given)),
    ]);

    private static Expression? FactsMeet(Expression row, InputObject given) => Conditions.All(
    [
        given.GetList<object>("some") is { } some ? Differs(row, some) : null,
        given.GetList<object>("none") is { } none ? Expression.Not(Differs(row, none)) : null,
    ]);

    private static Expression Differs(Expression row, IEnumerable<object> facts)
    {
        Expression<Func<Recall, int>> bits = recall => recall.FactBits;
        var wanted = facts.OfType<FactKind>().Aggregate(0, (all, fact) => all | (1 << (int)fact));
        return Expression.NotEqual(Expression.And(Parameters.Apply(bits, row), Parameters.Value(wanted, typeof(int))), Expression.Constant(0));
    }
}
