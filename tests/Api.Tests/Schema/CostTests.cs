using System.Net.Http.Json;
using System.Text.Json;
using LearningAdvisor.Api.Hosting;
using LearningAdvisor.Api.Schema;
using LearningAdvisor.GraphQL.Execution;
using LearningAdvisor.GraphQL.Language;

namespace LearningAdvisor.Api.Tests.Schema;

/// <summary>What usual and unusual operations cost, so that a change of weights shows.</summary>
[Collection(nameof(ApiCollection))]
public sealed class CostTests(ApiFixture api)
{
    [Theory]
    [InlineData("{ course(id: \"x\") { title fee institution { name } sessions { weekday } } }", 12, 8)]
    [InlineData("{ courses(first: 20) { nodes { title institution { name } sessions { weekday } } } }", 51, 142)]
    [InlineData("{ courses(first: 100) { totalCount nodes { title institution { name } sessions { weekday } } pageInfo { endCursor } } }", 222, 703)]
    [InlineData("{ courses(first: 100) { edges { cursor node { title institution { name } sessions { weekday } } } } }", 311, 802)]
    [InlineData("{ institutions(first: 100) { nodes { name courses { nodes { title sessions { weekday } } } } } }", 1211, 6202)]
    [InlineData("{ courseChanges { nodes { title retiredAt } } }", 11, 102)]
    [InlineData("{ search(text: \"陶\") { facets { district { value count } } edges { score node { ... on Course { title sessions { weekday } } } } } }", 82, 93)]
    [InlineData("{ node(id: \"x\") { id ... on Institution { courses(first: 5) { nodes { title } } } } }", 12, 8)]
    [InlineData("{ nodes(ids: [\"x\", \"y\", \"z\"]) { id } }", 10, 4)]
    [InlineData("mutation { ask(input: { text: \"x\" }) { reply { text recommendations { rank course { title } } citations { quote document { title } } } errors { message } } }", 114, 25)]
    public async Task What_teams_usually_ask_is_far_from_the_maximum(string query, double fieldCost, double typeCost)
    {
        var cost = (await ValidateAsync(query)).GetProperty("extensions").GetProperty("operationCost");

        Assert.Equal((fieldCost, typeCost), (cost.GetProperty("fieldCost").GetDouble(), cost.GetProperty("typeCost").GetDouble()));
    }

    [Theory]
    [InlineData("{ institutions(first: 100) { nodes { courses(first: 100) { nodes { title } } } } }")]
    [InlineData("{ courses(first: 100) { nodes { institution { courses(first: 100) { nodes { institution { courses(first: 100) { nodes { title } } } } } } } } }")]
    [InlineData("{ guideDocuments(first: 100) { nodes { passages(first: 100) { nodes { heading } } } } }")]
    public async Task Long_lists_of_long_lists_are_refused(string query)
    {
        var error = (await ValidateAsync(query)).GetProperty("errors")[0];

        Assert.Equal("COST_EXCEEDED", error.GetProperty("extensions").GetProperty("code").GetString());
        Assert.True(error.GetProperty("extensions").GetProperty("typeCost").GetDouble() > 10_000);
    }

    [Fact]
    public async Task A_page_that_is_too_long_is_still_told_its_own_error()
    {
        var error = await api.Client.ErrorAsync("{ courses(first: 100000) { nodes { title } } }");
        Assert.Equal("PAGE_INVALID", error.GetProperty("extensions").GetProperty("code").GetString());
    }

    [Theory]
    [MemberData(nameof(PrintedSchemaTests.Operations), MemberType = typeof(PrintedSchemaTests))]
    public void The_pages_operations_are_within_the_limits(string name, string operation)
    {
        var server = new GraphQLServer(CatalogueSchema.Build(), new GraphQLSettings().Options(TimeProvider.System));
        // A document of several operations runs one of them, by its name.
        foreach (var one in Parser.Parse(operation).Definitions.OfType<OperationDefinitionNode>())
            Assert.True(server.Prepare(new GraphQLRequest(operation, one.Name?.Value)).Errors.Count == 0, name);
    }

    /// <summary>The shape of what explorers and code generators ask, with types nested nine deep.</summary>
    [Fact]
    public async Task The_usual_introspection_is_within_the_limits()
    {
        var type = string.Concat(Enumerable.Repeat("kind name ofType { ", 9)) + "kind name" + string.Concat(Enumerable.Repeat(" }", 9));
        var data = await api.Client.DataAsync($$"""
            query IntrospectionQuery {
              __schema {
                description queryType { name kind } mutationType { name kind } subscriptionType { name kind }
                types { ...FullType }
                directives { name description isRepeatable locations args(includeDeprecated: true) { ...InputValue } }
              }
            }
            fragment FullType on __Type {
              kind name description specifiedByURL isOneOf
              fields(includeDeprecated: true) {
                name description args(includeDeprecated: true) { ...InputValue } type { ...TypeRef } isDeprecated deprecationReason
              }
              inputFields(includeDeprecated: true) { ...InputValue }
              interfaces { ...TypeRef }
              enumValues(includeDeprecated: true) { name description isDeprecated deprecationReason }
              possibleTypes { ...TypeRef }
            }
            fragment InputValue on __InputValue { name description type { ...TypeRef } defaultValue isDeprecated deprecationReason }
            fragment TypeRef on __Type { {{type}} }
            """);
        Assert.NotEqual(0, data.GetProperty("__schema").GetProperty("types").GetArrayLength());
    }

    private async Task<JsonElement> ValidateAsync(string query)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql") { Content = JsonContent.Create(new { query }) };
        request.Headers.Add("GraphQL-Cost", "validate");
        using var response = await api.Client.Http.SendAsync(request);
        return await response.Content.ReadFromJsonAsync<JsonElement>();
    }
}
