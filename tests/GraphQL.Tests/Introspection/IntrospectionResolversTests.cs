using LearningAdvisor.GraphQL.Execution;
using LearningAdvisor.GraphQL.Introspection;
using LearningAdvisor.GraphQL.Tests.Execution;
using LearningAdvisor.GraphQL.TypeSystem;
using LearningAdvisor.GraphQL.TypeSystem.Sdl;

namespace LearningAdvisor.GraphQL.Tests.Introspection;

public sealed class IntrospectionResolversTests
{
    private static readonly Schema Catalogue = SdlSchema.Build("""
        type Query implements Node { id(a: Int = 1, b: [E!] = [OLD] @deprecated): ID old: [Int!] @deprecated }
        interface Node { id: ID }
        enum E { NEW OLD @deprecated }
        input One @oneOf { a: Int }
        """);

    [Fact]
    public async Task Deprecated_members_are_listed_only_when_asked_for()
    {
        Assert.Equal(["id"], await Names(Catalogue.Query!, "fields", includeDeprecated: false));
        Assert.Equal(["id", "old"], await Names(Catalogue.Query!, "fields", includeDeprecated: true));
        Assert.Equal(["NEW"], await Names(Catalogue.Type("E")!, "enumValues", includeDeprecated: false));
    }

    [Fact]
    public async Task Possible_types_come_from_the_schema()
    {
        Assert.Equal(["Query"], await Names(Catalogue.Type("Node")!, "possibleTypes", includeDeprecated: false));
        Assert.Null(await Resolve(IntrospectionTypes.Type, "possibleTypes", Catalogue.Query!));
    }

    [Fact]
    public async Task What_a_kind_does_not_have_is_null()
    {
        Assert.Null(await Resolve(IntrospectionTypes.Type, "fields", Scalars.Int));
        Assert.Null(await Resolve(IntrospectionTypes.Type, "name", Scalars.Int.List));
        Assert.Null(await Resolve(IntrospectionTypes.Type, "isOneOf", Catalogue.Query!));
        Assert.Equal(true, await Resolve(IntrospectionTypes.Type, "isOneOf", Catalogue.Type("One")!));
        Assert.Equal(TypeKind.NonNull, await Resolve(IntrospectionTypes.Type, "kind", Scalars.Int.NonNull));
        Assert.Same(Scalars.Int, await Resolve(IntrospectionTypes.Type, "ofType", Scalars.Int.NonNull));
    }

    [Fact]
    public async Task A_default_is_shown_as_a_literal() =>
        Assert.Equal("[OLD]", await Resolve(
            IntrospectionTypes.InputValue, "defaultValue", Catalogue.Query!.Fields[0].Arguments[1]));

    [Fact]
    public async Task The_meta_fields_lead_to_the_schema()
    {
        var root = FakeSelectedField.Context(
            Catalogue, Catalogue.Query!, MetaFields.Type, null, new InputObject([new("name", "Node")]));

        Assert.Same(Catalogue, await MetaFields.Schema.Resolve!(root));
        Assert.Same(Catalogue.Type("Node"), await MetaFields.Type.Resolve!(root));
        Assert.Equal("Query", await MetaFields.TypeName.Resolve!(root));
    }

    private static async Task<IEnumerable<string>> Names(NamedType type, string field, bool includeDeprecated)
    {
        var arguments = new InputObject([new("includeDeprecated", includeDeprecated)]);
        var members = (IEnumerable<INamed>)(await Resolve(IntrospectionTypes.Type, field, type, arguments))!;
        return members.Select(member => member.Name);
    }

    private static async Task<object?> Resolve(ObjectType on, string name, object parent, InputObject? arguments = null)
    {
        var field = on.Fields.Find(name)!;
        return field.Read is { } read
            ? read(parent)
            : await field.Resolve!(FakeSelectedField.Context(Catalogue, on, field, parent, arguments));
    }
}
