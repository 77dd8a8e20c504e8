using System.Globalization;
using LearningAdvisor.GraphQL.Language;

namespace LearningAdvisor.GraphQL.TypeSystem;

/// <summary>The directives by which a schema says what its fields cost, read from and written to definitions.</summary>
/// <remarks>https://ibm.github.io/graphql-specs/cost-spec.html</remarks>
public static class CostDirectives
{
    private const string Weight = "weight";
    private const string AssumedSize = "assumedSize";
    private const string SlicingArguments = "slicingArguments";
    private const string SlicingArgumentDefaultValue = "slicingArgumentDefaultValue";
    private const string SizedFields = "sizedFields";
    private const string RequireOneSlicingArgument = "requireOneSlicingArgument";

    /// <summary><c>@cost(weight:)</c></summary>
    public static DirectiveDefinition Cost { get; } = new(
        "cost",
        [DirectiveLocation.FieldDefinition, DirectiveLocation.Object],
        [new InputValue(Weight, Scalars.String.NonNull, "A number of 0 or more.")],
        description: "What the field costs each time it is resolved, or an object of the type each time it is in a response. "
            + "Without it, objects and the fields that give them weigh 1, all others 0.");

    /// <summary><c>@listSize(assumedSize:, slicingArguments:, …)</c></summary>
    public static DirectiveDefinition ListSizes { get; } = new(
        "listSize",
        [DirectiveLocation.FieldDefinition],
        [
            new InputValue(AssumedSize, Scalars.Int, "The most items the list can have."),
            new InputValue(SlicingArguments, Scalars.String.NonNull.List, "Arguments that say how many items to give."),
            new InputValue(SlicingArgumentDefaultValue, Scalars.Int, "Items when none of these arguments is given."),
            new InputValue(SizedFields, Scalars.String.NonNull.List, "Fields below that are the list, where the field itself is none."),
            new InputValue(RequireOneSlicingArgument, Scalars.Boolean.NonNull, "Whether exactly one of these arguments must be given.", "true"),
        ],
        description: "How long a list can get, by which the cost of its items is multiplied.");

    /// <summary>Both.</summary>
    public static IReadOnlyList<DirectiveDefinition> All { get; } = [Cost, ListSizes];

    /// <summary>The weight a definition states; null when it states none, or no number of 0 or more.</summary>
    internal static double? WeightOf(IEnumerable<DirectiveNode> applied) =>
        Value(applied, Cost, Weight) is StringValueNode text
        && double.TryParse(text.Value, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var weight)
            ? weight
            : null;

    /// <summary>The list size a field's definition states; null when it states none.</summary>
    internal static ListSize? SizeOf(IEnumerable<DirectiveNode> applied)
    {
        if (applied.All(directive => directive.Name.Value != ListSizes.Name))
            return null;
        return new ListSize
        {
            AssumedSize = Number(Value(applied, ListSizes, AssumedSize)),
            SlicingArguments = Names(Value(applied, ListSizes, SlicingArguments)),
            SlicingArgumentDefaultValue = Number(Value(applied, ListSizes, SlicingArgumentDefaultValue)),
            SizedFields = Names(Value(applied, ListSizes, SizedFields)),
            RequireOneSlicingArgument = Value(applied, ListSizes, RequireOneSlicingArgument) is not BooleanValueNode { Value: false },
        };
    }

    /// <summary>The directives that state a weight and a list size; defaults are left out.</summary>
    internal static IEnumerable<DirectiveNode> Applied(double? weight, ListSize? size = null)
    {
        if (weight is { } known)
            yield return Directive(Cost, (Weight, Text(known.ToString(CultureInfo.InvariantCulture))));
        if (size is null)
            yield break;
        yield return Directive(
            ListSizes,
            (AssumedSize, Number(size.AssumedSize)),
            (SlicingArguments, Names(size.SlicingArguments)),
            (SlicingArgumentDefaultValue, Number(size.SlicingArgumentDefaultValue)),
            (SizedFields, Names(size.SizedFields)),
            (RequireOneSlicingArgument, size.RequireOneSlicingArgument ? null : new BooleanValueNode(false, default)));
    }

    private static ValueNode? Value(IEnumerable<DirectiveNode> applied, DirectiveDefinition directive, string argument) =>
        applied.FirstOrDefault(node => node.Name.Value == directive.Name)?
            .Arguments.FirstOrDefault(given => given.Name.Value == argument)?.Value;

    private static int? Number(ValueNode? value) =>
        value is IntValueNode number && int.TryParse(number.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var parsed) ? parsed : null;

    private static string[] Names(ValueNode? value) => value switch
    {
        ListValueNode list => [.. list.Values.OfType<StringValueNode>().Select(name => name.Value)],
        StringValueNode one => [one.Value],
        _ => [],
    };

    private static DirectiveNode Directive(DirectiveDefinition directive, params IEnumerable<(string Name, ValueNode? Value)> arguments) => new(
        new NameNode(directive.Name, default),
        [.. arguments.Where(argument => argument.Value is not null).Select(argument => new ArgumentNode(new NameNode(argument.Name, default), argument.Value!, default))],
        default);

    private static IntValueNode? Number(int? value) =>
        value is { } number ? new IntValueNode(number.ToString(CultureInfo.InvariantCulture), default) : null;

    private static ListValueNode? Names(IReadOnlyList<string> names) =>
        names.Count == 0 ? null : new ListValueNode([.. names.Select(Text)], default);

    private static StringValueNode Text(string value) => new(value, isBlock: false, default);
}
