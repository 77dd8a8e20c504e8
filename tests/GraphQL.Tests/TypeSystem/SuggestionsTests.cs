using LearningAdvisor.GraphQL.TypeSystem;

namespace LearningAdvisor.GraphQL.Tests.TypeSystem;

public sealed class SuggestionsTests
{
    [Theory]
    [InlineData("citty", "city,district,fee", "city")]
    [InlineData("TITLE", "title,titles", "title,titles")]
    [InlineData("ttile", "title,tile", "tile,title")]
    [InlineData("part1", "part10,part2", "part2,part10")]
    [InlineData("zzz", "city,fee", "")]
    [InlineData("", "a,b", "a,b")]
    public void The_closest_names_come_first(string name, string options, string expected) =>
        Assert.Equal(expected, string.Join(',', Suggestions.For(name, options.Split(','))));

    [Theory]
    [InlineData("", "")]
    [InlineData("a", " Did you mean \"a\"?")]
    [InlineData("a,b", " Did you mean \"a\" or \"b\"?")]
    [InlineData("a,b,c,d,e,f", " Did you mean \"a\", \"b\", \"c\", \"d\", or \"e\"?")]
    public void The_question_names_five_at_most(string names, string expected) =>
        Assert.Equal(expected, Suggestions.DidYouMean(names.Split(',', StringSplitOptions.RemoveEmptyEntries)));
}
