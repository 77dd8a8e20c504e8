using System.Collections.Immutable;
using LearningAdvisor.GraphQL.Language;

namespace LearningAdvisor.GraphQL.Tests.Language;

/// <summary>Makes documents out of every kind of node; the same seed makes the same document.</summary>
internal sealed class RandomDocument(int seed)
{
    private static readonly string[] Names = ["a", "on", "type", "query", "true_", "_x9", "Course", "input", "fragment"];

    private static readonly string[] Strings =
    [
        "", " ", "課程", "a \"quoted\" word", "\"\"\"", "back\\slash\\", "one\ntwo", "one\n\n  two\n", "\n", "  a\n  b",
        "tab\tand\u0007bell\u0085", "\U0001F600", "ends \"", "\r\n", new string('w', 90), " " + new string('x', 90),
    ];

    private readonly Random _random = new(seed);

    public DocumentNode Next() => new(Some(1, 4, Definition), default);

    private DefinitionNode Definition() => _random.Next(14) switch
    {
        0 or 1 => new OperationDefinitionNode(
            Text(), Operation(), Maybe(Name), Some(0, 3, Variable), Directives(false), Selections(3), default),
        2 => new FragmentDefinitionNode(
            Text(), new NameNode("F", default), Named(), Directives(false), Selections(3), default),
        3 => new SchemaDefinitionNode(Text(), false, Directives(true), Some(1, 3, Root), default),
        4 => new DirectiveDefinitionNode(Text(), Name(), Some(0, 2, Input), Flag(), [new NameNode("FIELD", default)], default),
        5 => Flag()
            ? new ObjectTypeDefinitionNode(
                Text(), false, Name(), Some(0, 2, Named), Directives(true), Some(0, 3, Field), default)
            : new InterfaceTypeDefinitionNode(null, true, Name(), Some(0, 2, Named), [], Some(1, 3, Field), default),
        6 => new UnionTypeDefinitionNode(Text(), false, Name(), Directives(true), Some(0, 3, Named), default),
        7 => new EnumTypeDefinitionNode(null, true, Name(), Directives(true), Some(1, 3, EnumValue), default),
        8 => new InputObjectTypeDefinitionNode(Text(), false, Name(), Directives(true), Some(0, 3, Input), default),
        9 => new ScalarTypeDefinitionNode(Text(), false, Name(), Directives(true), default),
        10 => new ScalarTypeDefinitionNode(null, true, Name(), [Directive(true)], default),
        11 => new SchemaDefinitionNode(null, true, [Directive(true)], Some(0, 3, Root), default),
        12 => new UnionTypeDefinitionNode(null, true, Name(), Directives(true), Some(1, 3, Named), default),
        _ => new InputObjectTypeDefinitionNode(null, true, Name(), [Directive(true)], Some(0, 3, Input), default),
    };

    private SelectionSetNode Selections(int depth) => new(Some(1, 3, () => Selection(depth)), default);

    private SelectionNode Selection(int depth) => _random.Next(depth > 0 ? 4 : 2) switch
    {
        0 => new FieldNode(Maybe(Name), Name(), Arguments(false), Directives(false), null, default),
        1 => new FragmentSpreadNode(new NameNode("F", default), Directives(false), default),
        2 => new FieldNode(null, Name(), [], Directives(false), Selections(depth - 1), default),
        _ => new InlineFragmentNode(Maybe(Named), Directives(false), Selections(depth - 1), default),
    };

    private ValueNode Value(int depth, bool isConst) => _random.Next(depth > 0 ? 9 : 7) switch
    {
        0 => new IntValueNode(_random.Next(-5, 50).ToString(), default),
        1 => new FloatValueNode("-1.5e+10", default),
        2 => Text() ?? new StringValueNode("", false, default),
        3 => new BooleanValueNode(Flag(), default),
        4 => new NullValueNode(default),
        5 => new EnumValueNode(Pick(Names), default),
        6 => isConst ? new NullValueNode(default) : new VariableNode(Name(), default),
        7 => new ListValueNode(Some(0, 3, () => Value(depth - 1, isConst)), default),
        _ => new ObjectValueNode(
            Some(0, 3, () => new ObjectFieldNode(Name(), Value(depth - 1, isConst), default)), default),
    };

    private TypeNode Type() => _random.Next(4) switch
    {
        0 => new ListTypeNode(Type(), default),
        1 => new NonNullTypeNode(Flag() ? Named() : new ListTypeNode(Type(), default), default),
        _ => Named(),
    };

    private VariableDefinitionNode Variable() => new(
        Text(), new VariableNode(Name(), default), Type(), Maybe(() => Value(2, true)), Directives(true), default);

    private FieldDefinitionNode Field() => new(Text(), Name(), Some(0, 2, Input), Type(), Directives(true), default);

    private InputValueDefinitionNode Input() =>
        new(Text(), Name(), Type(), Maybe(() => Value(2, true)), Directives(true), default);

    private EnumValueDefinitionNode EnumValue() => new(Text(), Name(), Directives(true), default);

    private OperationTypeDefinitionNode Root() => new(Operation(), Named(), default);

    private ImmutableArray<DirectiveNode> Directives(bool isConst) =>
        _random.Next(3) > 0 ? [] : Some(1, 2, () => Directive(isConst));

    private DirectiveNode Directive(bool isConst) => new(Name(), Arguments(isConst), default);

    private ImmutableArray<ArgumentNode> Arguments(bool isConst) =>
        Some(0, 3, () => new ArgumentNode(Name(), Value(2, isConst), default));

    private StringValueNode? Text() => Flag() ? null : new StringValueNode(Pick(Strings), Flag(), default);

    private OperationKind Operation() => Pick(Enum.GetValues<OperationKind>());

    private NameNode Name() => new(Pick(Names), default);

    private NamedTypeNode Named() => new(Name(), default);

    private T? Maybe<T>(Func<T> make)
        where T : class => Flag() ? make() : null;

    private bool Flag() => _random.Next(2) == 0;

    private T Pick<T>(T[] from) => from[_random.Next(from.Length)];

    private ImmutableArray<T> Some<T>(int least, int most, Func<T> make) =>
        [.. Enumerable.Range(0, _random.Next(least, most + 1)).Select(_ => make())];
}
