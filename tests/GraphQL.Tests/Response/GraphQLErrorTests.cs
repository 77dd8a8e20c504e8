using System.Text;
using System.Text.Json;
using LearningAdvisor.GraphQL.Execution;
using LearningAdvisor.GraphQL.Language;
using LearningAdvisor.GraphQL.Response;

namespace LearningAdvisor.GraphQL.Tests.Response;

public sealed class GraphQLErrorTests
{
    [Fact]
    public void Every_part_is_written_in_the_specifications_order()
    {
        var error = new GraphQLError("No seats.", new Location(2, 3, 9))
        {
            Path = ResponsePath.Field(ResponsePath.Field(null, "courses").Item(4), "title").ToList(),
            Code = "FULL",
            Extensions = new Dictionary<string, object?> { ["left"] = 0, ["tags"] = new[] { "a" } },
            Cause = new InvalidOperationException("secret"),
        };

        Assert.Equal(
            """{"message":"No seats.","locations":[{"line":2,"column":3}],"path":["courses",4,"title"],"extensions":{"code":"FULL","left":0,"tags":["a"]}}""",
            Json(error));
    }

    [Fact]
    public void What_is_not_known_is_not_written() =>
        Assert.Equal("""{"message":"Later."}""", Json(new GraphQLError("Later.")));

    private static string Json(GraphQLError error)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream))
            error.WriteTo(writer);
        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
