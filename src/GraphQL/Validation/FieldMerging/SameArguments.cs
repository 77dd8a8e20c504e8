using System.Collections.Immutable;
using LearningAdvisor.GraphQL.Language;

namespace LearningAdvisor.GraphQL.Validation.FieldMerging;

/// <summary>Compares arguments as written. The order of arguments and of an object's fields does not count.</summary>
internal static class SameArguments
{
    public static bool Check(ImmutableArray<ArgumentNode> one, ImmutableArray<ArgumentNode> other) =>
        one.Length == other.Length && one.All(argument =>
            other.LastOrDefault(candidate => candidate.Name.Value == argument.Name.Value) is { } match
            && AreSame(argument.Value, match.Value));

    private static bool AreSame(ValueNode one, ValueNode other) => (one, other) switch
    {
        (VariableNode a, VariableNode b) => a.Name.Value == b.Name.Value,
        (IntValueNode a, IntValueNode b) => a.Value == b.Value,
        (FloatValueNode a, FloatValueNode b) => a.Value == b.Value,
        (StringValueNode a, StringValueNode b) => a.Value == b.Value && a.IsBlock == b.IsBlock,
        (BooleanValueNode a, BooleanValueNode b) => a.Value == b.Value,
        (EnumValueNode a, EnumValueNode b) => a.Value == b.Value,
        (NullValueNode, NullValueNode) => true,
        (ListValueNode a, ListValueNode b) =>
            a.Values.Length == b.Values.Length && a.Values.Zip(b.Values).All(pair => AreSame(pair.First, pair.Second)),
        (ObjectValueNode a, ObjectValueNode b) =>
            a.Fields.Length == b.Fields.Length && ByName(a).Zip(ByName(b)).All(pair =>
                pair.First.Name.Value == pair.Second.Name.Value && AreSame(pair.First.Value, pair.Second.Value)),
        _ => false,
    };

    private static IEnumerable<ObjectFieldNode> ByName(ObjectValueNode value) =>
        value.Fields.OrderBy(field => field.Name.Value, StringComparer.Ordinal);
}
