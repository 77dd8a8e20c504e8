namespace LearningAdvisor.GraphQL.TypeSystem;

/// <summary>The kinds of type, as introspection names them.</summary>
/// <remarks>https://spec.graphql.org/September2025/#sec-Type-Kinds</remarks>
public enum TypeKind
{
    /// <summary>A leaf whose values the schema defines.</summary>
    Scalar,

    /// <summary>A list of fields.</summary>
    Object,

    /// <summary>Fields that several types have.</summary>
    Interface,

    /// <summary>One of several object types.</summary>
    Union,

    /// <summary>A leaf with a fixed list of values.</summary>
    Enum,

    /// <summary>A list of input fields.</summary>
    InputObject,

    /// <summary>Any number of items of another type.</summary>
    List,

    /// <summary>Another type without null.</summary>
    NonNull,
}
