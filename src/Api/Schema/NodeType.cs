using LearningAdvisor.GraphQL.TypeSystem;

namespace LearningAdvisor.Api.Schema;

/// <summary>The interface of everything that has a global id.</summary>
/// <remarks>https://graphql.org/learn/global-object-identification/</remarks>
internal static class NodeType
{
    public static InterfaceType Type { get; } = new("Node", () => [Id], "Something with an id of its own, for `node` and `nodes`.");

    private static Field Id => new("id", Scalars.Id.NonNull, "Names this object in the whole schema.");

    /// <summary>The id field of a type whose rows are keyed by numbers.</summary>
    public static Field IdOf<TRow>(string type, Func<TRow, long> key) =>
        Field.Of<TRow>("id", Scalars.Id.NonNull, row => GlobalId.Of(type, key(row)), Id.Description);

    /// <summary>The id field of a type whose rows are keyed by GUIDs.</summary>
    public static Field IdOf<TRow>(string type, Func<TRow, Guid> key) =>
        Field.Of<TRow>("id", Scalars.Id.NonNull, row => GlobalId.Of(type, key(row)), Id.Description);
}
