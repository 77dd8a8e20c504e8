using LearningAdvisor.GraphQL.Introspection;
using LearningAdvisor.GraphQL.Language;
using LearningAdvisor.GraphQL.TypeSystem;
using LearningAdvisor.GraphQL.TypeSystem.Sdl;

namespace LearningAdvisor.GraphQL.Tests.Introspection;

public sealed class IntrospectionTypesTests
{
    [Fact]
    public void Every_schema_holds_the_introspection_types()
    {
        var schema = SdlSchema.Build("type Query { a: Int }");

        Assert.Equal(
            ["Query", "Int", "Boolean", "String", "__Schema", "__Type", "__TypeKind", "__Field", "__InputValue", "__EnumValue", "__Directive", "__DirectiveLocation"],
            schema.Types.Select(type => type.Name));
        Assert.All(IntrospectionTypes.All, type => Assert.Same(type, schema.Type(type.Name)));
    }

    [Theory]
    [InlineData("__Schema", "description: String types: [__Type!]! queryType: __Type! mutationType: __Type subscriptionType: __Type directives: [__Directive!]!")]
    [InlineData("__Type", "kind: __TypeKind! name: String description: String specifiedByURL: String fields(includeDeprecated: Boolean! = false): [__Field!] interfaces: [__Type!] possibleTypes: [__Type!] enumValues(includeDeprecated: Boolean! = false): [__EnumValue!] inputFields(includeDeprecated: Boolean! = false): [__InputValue!] ofType: __Type isOneOf: Boolean")]
    [InlineData("__Field", "name: String! description: String args(includeDeprecated: Boolean! = false): [__InputValue!]! type: __Type! isDeprecated: Boolean! deprecationReason: String")]
    [InlineData("__InputValue", "name: String! description: String type: __Type! defaultValue: String isDeprecated: Boolean! deprecationReason: String")]
    [InlineData("__EnumValue", "name: String! description: String isDeprecated: Boolean! deprecationReason: String")]
    [InlineData("__Directive", "name: String! description: String isRepeatable: Boolean! locations: [__DirectiveLocation!]! args(includeDeprecated: Boolean! = false): [__InputValue!]!")]
    public void A_type_has_the_fields_of_the_specification(string name, string fields)
    {
        var type = (ObjectType)IntrospectionTypes.All.Single(type => type.Name == name);
        Assert.Equal(fields, string.Join(' ', type.Fields.Select(Signature)));
    }

    [Fact]
    public void The_kinds_and_locations_are_those_of_the_specification()
    {
        Assert.Equal(
            "SCALAR OBJECT INTERFACE UNION ENUM INPUT_OBJECT LIST NON_NULL",
            string.Join(' ', IntrospectionTypes.TypeKind.Values.Select(value => value.Name)));
        Assert.Equal(
            Enum.GetValues<DirectiveLocation>().Select(DirectiveLocations.Name),
            IntrospectionTypes.DirectiveLocation.Values.Select(value => value.Name));
    }

    private static string Signature(Field field) =>
        field.Arguments.Count == 0
            ? $"{field.Name}: {field.Type}"
            : $"{field.Name}({string.Join(", ", field.Arguments.Select(a => $"{a.Name}: {a.Type} = {a.DefaultValue}"))}): {field.Type}";
}
