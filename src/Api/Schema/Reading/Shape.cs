using LearningAdvisor.Catalogue.Texts;
using LearningAdvisor.GraphQL.Execution;

namespace LearningAdvisor.Api.Schema.Reading;

/// <summary>Walks coerced input, always in the same order, and tells values from shape.</summary>
internal static class Shape
{
    /// <summary>Whether two inputs differ at most in values.</summary>
    public static bool AreSame(object? left, object? right)
    {
        switch (left, right)
        {
            case (null, null):
                return true;
            case (null, _) or (_, null):
                return false;
            case (InputObject one, InputObject other):
                return AreSame(one.Members, other.Members);
            case (IReadOnlyList<object?> one, IReadOnlyList<object?> other):
                return AreSame(one, other);
            default:
                return left.GetType() == right.GetType() && (IsValue(left) || left.Equals(right));
        }
    }

    /// <summary>Appends the input's values.</summary>
    public static void AddValues(object? input, List<object> values)
    {
        switch (input)
        {
            case InputObject members:
                foreach (var member in members.Members)
                    AddValues(member.Value, values);
                break;
            case IReadOnlyList<object?> items:
                for (var i = 0; i < items.Count; i++)
                    AddValues(items[i], values);
                break;
            case string text:
                values.Add(StorableText.Of(text));
                break;
            case not null when IsValue(input):
                values.Add(input);
                break;
        }
    }

    /// <summary>The same input with other values.</summary>
    public static object? Map(object? input, Func<object, object> value) => input switch
    {
        InputObject members => new InputObject(members.Select(member => KeyValuePair.Create(member.Key, Map(member.Value, value)))),
        IReadOnlyList<object?> items => items.Select(item => Map(item, value)).ToArray(),
        not null when IsValue(input) => value(input),
        _ => input,
    };

    // Booleans and enums have few values, and conditions branch on them: each value is a shape of its own.
    private static bool IsValue(object input) => input is not (bool or Enum);

    private static bool AreSame(ReadOnlySpan<KeyValuePair<string, object?>> left, ReadOnlySpan<KeyValuePair<string, object?>> right)
    {
        if (left.Length != right.Length)
            return false;
        for (var i = 0; i < left.Length; i++)
        {
            if (left[i].Key != right[i].Key || !AreSame(left[i].Value, right[i].Value))
                return false;
        }

        return true;
    }

    private static bool AreSame(IReadOnlyList<object?> left, IReadOnlyList<object?> right)
    {
        if (left.Count != right.Count)
            return false;
        for (var i = 0; i < left.Count; i++)
        {
            if (!AreSame(left[i], right[i]))
                return false;
        }

        return true;
    }
}
