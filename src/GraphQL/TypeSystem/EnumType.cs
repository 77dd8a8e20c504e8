using System.Collections.Frozen;
using System.Text;
using LearningAdvisor.GraphQL.Language;

namespace LearningAdvisor.GraphQL.TypeSystem;

/// <summary>One value of an enum type.</summary>
/// <param name="name">The name in documents and responses.</param>
/// <param name="value">What resolvers give and receive for it; the name itself when null.</param>
public sealed class EnumValue(
    string name, object? value = null, string? description = null, string? deprecationReason = null)
    : INamed, IDeprecable
{
    /// <inheritdoc/>
    public string Name { get; } = name;

    /// <summary>What resolvers give and receive.</summary>
    public object Value { get; } = value ?? name;

    /// <summary>What the value means, in Markdown.</summary>
    public string? Description { get; } = description;

    /// <inheritdoc/>
    public string? DeprecationReason { get; } = deprecationReason;

    /// <summary>The definition it was built from; null for a value made in code.</summary>
    public EnumValueDefinitionNode? Definition { get; init; }
}

/// <summary>A leaf with a fixed list of values.</summary>
/// <remarks>https://spec.graphql.org/September2025/#sec-Enums</remarks>
public sealed class EnumType : NamedType
{
    private readonly FrozenDictionary<object, string> _names;

    /// <summary>Makes an enum type; at least one value makes it valid.</summary>
    public EnumType(string name, IEnumerable<EnumValue> values, string? description = null)
        : base(name, description)
    {
        Values = new NamedList<EnumValue>(values);
        _names = Values.DistinctBy(value => value.Value).ToFrozenDictionary(value => value.Value, value => value.Name);
    }

    /// <inheritdoc/>
    public override TypeKind Kind => TypeKind.Enum;

    /// <summary>The values, in order.</summary>
    public NamedList<EnumValue> Values { get; }

    /// <summary>Makes an enum type from a .NET one: <c>HandOver</c> becomes <c>HAND_OVER</c>.</summary>
    /// <param name="name">The type's name in the schema.</param>
    /// <param name="description">What the type means.</param>
    /// <param name="describe">Gives each value's description; none when null.</param>
    public static EnumType From<TEnum>(string name, string? description = null, Func<TEnum, string?>? describe = null)
        where TEnum : struct, Enum =>
        new(name, Enum.GetValues<TEnum>().Select(value =>
            new EnumValue(CapitalWords(value.ToString()), value, describe?.Invoke(value))), description);

    /// <summary>The name of a resolver's value, or null when the enum has no such value.</summary>
    public string? NameOf(object value) =>
        _names.TryGetValue(value, out var name) ? name
        : value is string text && Values.Find(text) is not null ? text
        : null;

    private static string CapitalWords(string pascalCase)
    {
        var words = new StringBuilder();
        for (var i = 0; i < pascalCase.Length; i++)
        {
            var startsWord = i > 0 && char.IsUpper(pascalCase[i])
                && (char.IsLower(pascalCase[i - 1]) || (i + 1 < pascalCase.Length && char.IsLower(pascalCase[i + 1])));
            if (startsWord && pascalCase[i - 1] != '_')
                words.Append('_');
            words.Append(char.ToUpperInvariant(pascalCase[i]));
        }
        return words.ToString();
    }
}
