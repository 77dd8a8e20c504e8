using LearningAdvisor.GraphQL.Execution;
using LearningAdvisor.GraphQL.Language;
using LearningAdvisor.GraphQL.TypeSystem;

namespace LearningAdvisor.GraphQL.Protection;

/// <summary>The most items a selected list can have, as its slicing arguments say.</summary>
internal sealed class ListLength
{
    private readonly ListSize _size;
    private readonly Slice[] _slices;

    private ListLength(FieldNode field, ListSize size, Slice[] slices)
    {
        Field = field;
        _size = size;
        _slices = slices;
        DependsOnVariables = slices.Any(slice => slice.Variable is not null);
    }

    /// <summary>The field that has the slicing arguments.</summary>
    public FieldNode Field { get; }

    /// <summary>The names of the slicing arguments; empty when the length is fixed.</summary>
    public IReadOnlyList<string> SlicingArguments => _size.SlicingArguments;

    /// <summary>Whether the schema wants exactly one of them, so that <see cref="For"/> can fail.</summary>
    public bool CanBeUnclear => _slices.Length > 0 && _size.RequireOneSlicingArgument;

    /// <summary>Whether the field's items are given by fields below it of this name.</summary>
    public bool Sizes(string fieldName) => _size.SizedFields.Contains(fieldName);

    /// <summary>Whether two requests of one operation can differ in it.</summary>
    public bool DependsOnVariables { get; }

    /// <summary>Reads the slicing arguments of a selected field.</summary>
    public static ListLength Of(Field definition, FieldNode field, ListSize size) =>
        new(field, size, [.. size.SlicingArguments.Select(name => SliceOf(definition.Arguments.Find(name), field, name))]);

    /// <summary>The length for these variables, 0 or more; null when exactly one slicing argument must be given and is not.</summary>
    public int? For(InputObject variables)
    {
        var given = 0;
        int? longest = null;
        foreach (var slice in _slices)
        {
            if (LengthOf(slice, variables) is not { } length)
                continue;
            given++;
            longest = Math.Max(longest ?? 0, length);
        }
        if (given != 1 && CanBeUnclear)
            return null;
        var items = longest ?? _size.SlicingArgumentDefaultValue ?? _size.AssumedSize ?? ListSize.Assumed;
        return _size.AssumedSize is { } most && items > most ? most : items;
    }

    private static int? LengthOf(Slice slice, InputObject variables)
    {
        if (slice.Variable is null || !variables.TryGetValue(slice.Variable, out var value))
            return slice.Otherwise;
        return LengthOf(value);
    }

    private static int? LengthOf(object? value) => value switch
    {
        int count => count,
        long count => (int)Math.Clamp(count, 0, int.MaxValue),
        IReadOnlyList<object?> items => items.Count,
        _ => null,
    };

    private static Slice SliceOf(InputValue? argument, FieldNode field, string name)
    {
        var fallback = argument is null ? null : LengthOf(argument.CoercedDefault);
        return field.Arguments.FirstOrDefault(one => one.Name.Value == name)?.Value switch
        {
            null => new Slice(null, fallback),
            VariableNode variable => new Slice(variable.Name.Value, fallback),
            NullValueNode => new Slice(null, null),
            // A variable inside a literal list is one item of it.
            ListValueNode list => new Slice(null, list.Values.Length),
            _ when argument?.Type.Nullable is ListType => new Slice(null, 1),
            IntValueNode number => new Slice(null, int.TryParse(number.Value, out var count) ? count : int.MaxValue),
            _ => new Slice(null, null),
        };
    }

    /// <param name="Variable">The variable that is the argument; null when the document says it all.</param>
    /// <param name="Otherwise">The length without the variable; null when the argument is then not given.</param>
    private readonly record struct Slice(string? Variable, int? Otherwise);
}
