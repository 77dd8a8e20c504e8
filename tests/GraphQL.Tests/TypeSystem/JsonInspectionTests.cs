using System.Text.Json;
using LearningAdvisor.GraphQL.TypeSystem;

namespace LearningAdvisor.GraphQL.Tests.TypeSystem;

public sealed class JsonInspectionTests
{
    [Theory]
    [InlineData("""{"a": [1, 2.5, "x", null, true], "b": {}}""", """{ a: [1, 2.5, "x", null, true], b: {} }""")]
    [InlineData("""{"a": {"b": {"c": 1}}, "d": [[[1]]]}""", "{ a: { b: [Object] }, d: [[Array]] }")]
    [InlineData("[1,2,3,4,5,6,7,8,9,10,11]", "[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, ... 1 more item]")]
    [InlineData("[1,2,3,4,5,6,7,8,9,10,11,12]", "[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, ... 2 more items]")]
    public void A_value_is_shown_as_one_would_write_it(string json, string shown) =>
        Assert.Equal(shown, JsonInspection.Inspect(JsonElement.Parse(json)));

    [Fact]
    public void Of_a_large_object_fifty_fields_are_shown()
    {
        var json = $"{{{string.Join(',', Enumerable.Range(0, 52).Select(i => $"\"f{i}\": 1"))}}}";
        Assert.EndsWith("f49: 1, ... 2 more fields }", JsonInspection.Inspect(JsonElement.Parse(json)));
    }

    [Fact]
    public void A_long_text_is_cut_between_characters()
    {
        var shown = JsonInspection.Inspect(JsonElement.Parse($"\"{new string('a', 999)}😀\""));
        Assert.Equal($"\"{new string('a', 999)}...", shown);
    }
}
