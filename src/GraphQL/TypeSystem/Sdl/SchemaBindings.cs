using LearningAdvisor.GraphQL.Execution;
using LearningAdvisor.GraphQL.Language;

namespace LearningAdvisor.GraphQL.TypeSystem.Sdl;

/// <summary>The behaviour of a schema whose types come from a document. Everything is optional.</summary>
public sealed record SchemaBindings
{
    /// <summary>Nothing bound: fields read dictionaries, custom scalars accept anything.</summary>
    public static SchemaBindings None { get; } = new();

    /// <summary>Custom scalars to use for definitions of the same name.</summary>
    public IReadOnlyList<ScalarType> Scalars { get; init; } = [];

    /// <summary>Gives a field's resolver by the type's name and the field's definition; null for none.</summary>
    public Func<string, FieldDefinitionNode, Resolver?> Resolve { get; init; } = (_, _) => null;

    /// <summary>
    /// Gives the event stream of a subscription's root field by the type's name and the field's definition; null for none.
    /// </summary>
    public Func<string, FieldDefinitionNode, Subscriber?> Subscribe { get; init; } = (_, _) => null;

    /// <summary>Finds the object type of a value of any interface or union.</summary>
    public TypeResolver? ResolveType { get; init; }

    /// <summary>
    /// Gives what resolvers give and receive for an enum value, by the type's name and the definition; null for the
    /// value's name.
    /// </summary>
    public Func<string, EnumValueDefinitionNode, object?> EnumValue { get; init; } = (_, _) => null;
}
