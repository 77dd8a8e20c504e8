using LearningAdvisor.GraphQL.Execution;
using LearningAdvisor.GraphQL.Language;
using LearningAdvisor.GraphQL.TypeSystem;

namespace LearningAdvisor.GraphQL.Introspection;

/// <summary>The types that describe types. Ordinary object types, whose resolvers read the type system.</summary>
/// <remarks>https://spec.graphql.org/September2025/#sec-Schema-Introspection.Schema-Introspection-Schema</remarks>
public static class IntrospectionTypes
{
    /// <summary><c>__TypeKind</c></summary>
    public static EnumType TypeKind { get; } =
        EnumType.From<TypeKind>("__TypeKind", "The kinds of type.");

    /// <summary><c>__DirectiveLocation</c></summary>
    public static EnumType DirectiveLocation { get; } =
        EnumType.From<DirectiveLocation>("__DirectiveLocation", "The places where a directive may stand.");

    /// <summary><c>__InputValue</c></summary>
    public static ObjectType InputValue { get; } = new("__InputValue", () =>
    [
        Field.Of<InputValue>("name", Scalars.String.NonNull, input => input.Name),
        Field.Of<InputValue>("description", Scalars.String, input => input.Description),
        Field.Of<InputValue>("type", Type!.NonNull, input => input.Type),
        Field.Of<InputValue>("defaultValue", Scalars.String, input => input.DefaultValue?.ToString(),
            "The default as a literal."),
        Field.Of<InputValue>("isDeprecated", Scalars.Boolean.NonNull, input => input.DeprecationReason is not null),
        Field.Of<InputValue>("deprecationReason", Scalars.String, input => input.DeprecationReason),
    ], "An argument or an input field.");

    /// <summary><c>__EnumValue</c></summary>
    public static ObjectType EnumValue { get; } = new("__EnumValue", () =>
    [
        Field.Of<EnumValue>("name", Scalars.String.NonNull, value => value.Name),
        Field.Of<EnumValue>("description", Scalars.String, value => value.Description),
        Field.Of<EnumValue>("isDeprecated", Scalars.Boolean.NonNull, value => value.DeprecationReason is not null),
        Field.Of<EnumValue>("deprecationReason", Scalars.String, value => value.DeprecationReason),
    ], "A value of an enum type.");

    /// <summary><c>__Field</c></summary>
    public static ObjectType FieldType { get; } = new("__Field", () =>
    [
        Field.Of<Field>("name", Scalars.String.NonNull, field => field.Name),
        Field.Of<Field>("description", Scalars.String, field => field.Description),
        Filtered("args", InputValue.NonNull.List.NonNull, (Field field) => field.Arguments),
        Field.Of<Field>("type", Type!.NonNull, field => field.Type),
        Field.Of<Field>("isDeprecated", Scalars.Boolean.NonNull, field => field.DeprecationReason is not null),
        Field.Of<Field>("deprecationReason", Scalars.String, field => field.DeprecationReason),
    ], "A field of an object or interface type.");

    /// <summary><c>__Type</c></summary>
    public static ObjectType Type { get; } = new("__Type", () =>
    [
        Field.Of<GraphQLType>("kind", TypeKind.NonNull, type => type.Kind),
        Field.Of<GraphQLType>("name", Scalars.String, type => (type as NamedType)?.Name),
        Field.Of<GraphQLType>("description", Scalars.String, type => (type as NamedType)?.Description),
        Field.Of<GraphQLType>("specifiedByURL", Scalars.String, type => (type as ScalarType)?.SpecifiedByUrl),
        Filtered("fields", FieldType.NonNull.List, (GraphQLType type) => (type as FieldsType)?.Fields),
        Field.Of<GraphQLType>("interfaces", Type!.NonNull.List, type => (type as FieldsType)?.Interfaces),
        new Field("possibleTypes", Type!.NonNull.List) { Resolve = PossibleTypes },
        Filtered("enumValues", EnumValue.NonNull.List, (GraphQLType type) => (type as EnumType)?.Values),
        Filtered("inputFields", InputValue.NonNull.List, (GraphQLType type) => (type as InputObjectType)?.Fields),
        Field.Of<GraphQLType>("ofType", Type, WrappedType),
        Field.Of<GraphQLType>("isOneOf", Scalars.Boolean, type => (type as InputObjectType)?.IsOneOf),
    ], "A type, named or wrapped; which fields have a value depends on its kind.");

    /// <summary><c>__Directive</c></summary>
    public static ObjectType Directive { get; } = new("__Directive", () =>
    [
        Field.Of<DirectiveDefinition>("name", Scalars.String.NonNull, directive => directive.Name),
        Field.Of<DirectiveDefinition>("description", Scalars.String, directive => directive.Description),
        Field.Of<DirectiveDefinition>("isRepeatable", Scalars.Boolean.NonNull, directive => directive.IsRepeatable),
        Field.Of<DirectiveDefinition>("locations", DirectiveLocation.NonNull.List.NonNull, directive => directive.Locations),
        Filtered("args", InputValue.NonNull.List.NonNull, (DirectiveDefinition directive) => directive.Arguments),
    ], "A directive documents may use.");

    /// <summary><c>__Schema</c></summary>
    public static ObjectType Schema { get; } = new("__Schema", () =>
    [
        Field.Of<Schema>("description", Scalars.String, schema => schema.Description),
        Field.Of<Schema>("types", Type.NonNull.List.NonNull, schema => schema.Types, "Every named type."),
        Field.Of<Schema>("queryType", Type.NonNull, schema => schema.Query, "Where queries start."),
        Field.Of<Schema>("mutationType", Type, schema => schema.Mutation, "Where mutations start, if they are supported."),
        Field.Of<Schema>("subscriptionType", Type, schema => schema.Subscription, "Where subscriptions start, if they are supported."),
        Field.Of<Schema>("directives", Directive.NonNull.List.NonNull, schema => schema.Directives, "Every directive."),
    ], "The types and directives of a service, and where its operations start.");

    /// <summary>All of them.</summary>
    public static IReadOnlyList<NamedType> All { get; } =
        [Schema, Type, TypeKind, FieldType, InputValue, EnumValue, Directive, DirectiveLocation];

    /// <summary>Whether a type is one of them.</summary>
    public static bool Contains(NamedType type) => All.Contains(type);

    /// <summary>A field that lists members, deprecated ones only when asked.</summary>
    private static Field Filtered<TParent, TMember>(
        string name, GraphQLType type, Func<TParent, IReadOnlyList<TMember>?> members)
        where TMember : IDeprecable =>
        new(name, type, arguments: [new InputValue("includeDeprecated", Scalars.Boolean.NonNull, defaultValue: "false")])
        {
            Resolve = context =>
            {
                var all = members(context.Parent<TParent>());
                return new(all is null || context.Argument<bool>("includeDeprecated")
                    ? all
                    : all.Where(member => member.DeprecationReason is null).ToList());
            },
        };

    private static ValueTask<object?> PossibleTypes(ResolveContext context)
    {
        var type = context.Parent<GraphQLType>();
        return new(type.IsAbstract ? context.Request.Schema.PossibleTypes((NamedType)type) : null);
    }

    private static GraphQLType? WrappedType(GraphQLType type) => type switch
    {
        ListType list => list.ItemType,
        NonNullType nonNull => nonNull.Nullable,
        _ => null,
    };
}
