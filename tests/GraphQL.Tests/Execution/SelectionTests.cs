using static LearningAdvisor.GraphQL.Tests.Execution.Answers;

namespace LearningAdvisor.GraphQL.Tests.Execution;

public sealed class SelectionTests
{
    private const string Sdl = """
        type Query { zuck: User me: User animal: Animal }
        type User { id: ID name: String profilePic(size: Int): String birthday: Birthday friends: [User] }
        type Birthday { month: Int day: Int }
        interface Animal { name: String }
        type Dog implements Animal { name: String barkVolume: Int }
        type Cat implements Animal { name: String meowVolume: Int }
        """;

    private static readonly object Root = Object(
        ("zuck", Object(
            ("id", 4),
            ("name", "Mark"),
            ("birthday", Object(("month", 5), ("day", 14))),
            ("friends", new object[] { Object(("name", "Ann")), Object(("name", "Bo")) }))));

    [Theory]
    [InlineData("{ zuck { id name } }", """{"data":{"zuck":{"id":"4","name":"Mark"}}}""")]
    [InlineData("{ zuck { name id } }", """{"data":{"zuck":{"name":"Mark","id":"4"}}}""")]
    [InlineData("{ zuck { a: name b: name } }", """{"data":{"zuck":{"a":"Mark","b":"Mark"}}}""")]
    [InlineData("{ zuck { birthday { month } name birthday { day } } }", """{"data":{"zuck":{"birthday":{"month":5,"day":14},"name":"Mark"}}}""")]
    [InlineData("{ zuck { friends { name } } }", """{"data":{"zuck":{"friends":[{"name":"Ann"},{"name":"Bo"}]}}}""")]
    [InlineData("{ me { id } }", """{"data":{"me":null}}""")]
    [InlineData("{ zuck { ...a id ...a } } fragment a on User { name ...b } fragment b on User { id }", """{"data":{"zuck":{"name":"Mark","id":"4"}}}""")]
    [InlineData("{ __typename zuck { __typename } }", """{"data":{"__typename":"Query","zuck":{"__typename":"User"}}}""")]
    public async Task Response_keys_stand_in_the_order_of_the_document(string query, string expected) =>
        Assert.Equal(expected, await To(Sdl, query, Root));
}
