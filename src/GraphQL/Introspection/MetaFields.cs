using LearningAdvisor.GraphQL.TypeSystem;

namespace LearningAdvisor.GraphQL.Introspection;

/// <summary>The fields no schema lists: <c>__typename</c> on every composite type, the other two on the query root.</summary>
/// <remarks>https://spec.graphql.org/September2025/#sec-Schema-Introspection</remarks>
public static class MetaFields
{
    /// <summary><c>__schema</c></summary>
    public static Field Schema { get; } = new("__schema", IntrospectionTypes.Schema.NonNull, "The schema of this service.")
    {
        Resolve = context => new(context.Request.Schema),
    };

    /// <summary><c>__type(name:)</c></summary>
    public static Field Type { get; } = new(
        "__type", IntrospectionTypes.Type, "One type of this service by its name.",
        [new InputValue("name", Scalars.String.NonNull)])
    {
        Resolve = context => new(context.Request.Schema.Type(context.Argument<string>("name")!)),
    };

    /// <summary><c>__typename</c>; an executor that knows the object type need not call its resolver.</summary>
    public static Field TypeName { get; } = new("__typename", Scalars.String.NonNull, "The name of the object type.")
    {
        Resolve = context => new(context.SelectedField.ParentType.Name),
    };
}
