using LearningAdvisor.Api.Schema.Reading;
using LearningAdvisor.GraphQL.Execution;

namespace LearningAdvisor.Api.Tests.Schema.Reading;

public sealed class GivenTests
{
    [Fact]
    public void Other_values_have_the_same_shape()
    {
        Assert.True(Where("eq", "七堵區").HasShapeOf(Where("eq", "暖暖區")));
    }

    [Theory]
    [InlineData("neq", "七堵區")]
    [InlineData("eq", null)]
    [InlineData("eq", true)]
    public void Other_names_nulls_and_types_have_another_shape(string name, object? value)
    {
        Assert.False(Where(name, value).HasShapeOf(Where("eq", "七堵區")));
    }

    [Fact]
    public void Each_boolean_has_a_shape_of_its_own()
    {
        Assert.False(Where("eq", true).HasShapeOf(Where("eq", false)));
    }

    [Fact]
    public void Lists_of_other_lengths_have_another_shape()
    {
        Assert.False(Where("in", (object?[])["a", "b"]).HasShapeOf(Where("in", (object?[])["a"])));
    }

    [Fact]
    public void Marks_keep_the_shape_and_share_no_value()
    {
        var given = Where("in", (object?[])["a", "b"]) with { Keys = Keys.Of([1, 2]), After = ["title", null, 3L] };
        var (one, other) = (given.WithMarks(0), given.WithMarks(1));

        Assert.True(one.HasShapeOf(given));
        Assert.Equal(given.Values().Count, one.Values().Concat(other.Values()).Distinct().Count() / 2);
    }

    [Theory]
    [InlineData(1, 1)]
    [InlineData(3, 4)]
    [InlineData(100, 128)]
    public void Keys_are_padded_to_a_power_of_two_by_the_last_one(int count, int padded)
    {
        var keys = Keys.Of([.. Enumerable.Range(1, count).Select(key => (long)key)]);

        Assert.Equal(padded, keys.Count);
        Assert.Equal((long)count, keys[^1]);
    }

    private static Given Where(string name, object? value) =>
        new() { Where = new InputObject([new("district", new InputObject([new(name, value)]))]) };
}
