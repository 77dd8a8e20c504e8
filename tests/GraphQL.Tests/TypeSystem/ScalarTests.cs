using System.Text.Json;
using LearningAdvisor.GraphQL.Language;
using LearningAdvisor.GraphQL.Response;
using LearningAdvisor.GraphQL.TypeSystem;

namespace LearningAdvisor.GraphQL.Tests.TypeSystem;

public sealed class ScalarTests
{
    [Theory]
    [InlineData("Int", "1", 1)]
    [InlineData("Int", "1.0", 1)]
    [InlineData("Int", "-2147483648", int.MinValue)]
    [InlineData("Float", "1", 1.0)]
    [InlineData("Float", "1.5e3", 1500.0)]
    [InlineData("String", "\"課\"", "課")]
    [InlineData("Boolean", "true", true)]
    [InlineData("ID", "\"x\"", "x")]
    [InlineData("ID", "12", "12")]
    [InlineData("LocalTime", "\"19:30\"", "19:30:00")]
    [InlineData("Date", "\"2024-02-29\"", "2024-02-29")]
    [InlineData("DateTime", "\"2026-03-05T19:00:00.5+08:00\"", "2026-03-05T19:00:00.5+08:00")]
    [InlineData("DateTime", "\"2026-03-05t19:00:00z\"", "2026-03-05T19:00:00Z")]
    [InlineData("URL", "\"https://example.org/課\"", "https://example.org/課")]
    public void A_json_value_of_the_format_is_read_and_written_again(string scalar, string json, object written)
    {
        var type = Scalar(scalar);
        var parsed = type.ParseValue(JsonElement.Parse(json));
        Assert.Null(parsed.Error);
        Assert.Equal(written, type.Serialise(parsed.Value!));
    }

    [Theory]
    [InlineData("Int", "1.5", "Int cannot represent non-integer value: 1.5")]
    [InlineData("Int", "\"1\"", "Int cannot represent non-integer value: \"1\"")]
    [InlineData("Int", "2147483648", "Int cannot represent non 32-bit signed integer value: 2147483648")]
    [InlineData("Float", "\"1\"", "Float cannot represent non numeric value: \"1\"")]
    [InlineData("String", "[1, {\"a\": [[1]]}]", "String cannot represent a non string value: [1, { a: [Array] }]")]
    [InlineData("String", "[1,2,3,4,5,6,7,8,9,10,11]", "String cannot represent a non string value: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, ... 1 more item]")]
    [InlineData("Boolean", "0", "Boolean cannot represent a non boolean value: 0")]
    [InlineData("ID", "1.5", "ID cannot represent value: 1.5")]
    [InlineData("Date", "\"2026-02-29\"", "Date cannot represent value: \"2026-02-29\"")]
    [InlineData("Date", "20260101", "Date cannot represent a non string value: 20260101")]
    [InlineData("LocalTime", "\"24:00\"", "LocalTime cannot represent value: \"24:00\"")]
    [InlineData("DateTime", "\"2026-03-05T19:00:00\"", "DateTime cannot represent value: \"2026-03-05T19:00:00\"")]
    [InlineData("URL", "\"keelung\"", "URL cannot represent value: \"keelung\"")]
    public void A_json_value_of_another_format_is_refused(string scalar, string json, string error) =>
        Assert.Equal(error, Scalar(scalar).ParseValue(JsonElement.Parse(json)).Error);

    [Theory]
    [InlineData("Int", "2147483648", "Int cannot represent non 32-bit signed integer value: 2147483648")]
    [InlineData("Int", "1.0", "Int cannot represent non-integer value: 1.0")]
    [InlineData("Float", "\"x\"", "Float cannot represent non numeric value: \"x\"")]
    [InlineData("String", "1", "String cannot represent a non string value: 1")]
    [InlineData("Boolean", "TRUE", "Boolean cannot represent a non boolean value: TRUE")]
    [InlineData("ID", "1.5", "ID cannot represent a non-string and non-integer value: 1.5")]
    [InlineData("Date", "\"114/03/05\"", "Date cannot represent value: \"114/03/05\"")]
    public void A_literal_of_another_format_is_refused(string scalar, string literal, string error) =>
        Assert.Equal(error, Scalar(scalar).ParseLiteral(Parser.ParseValue(literal), null).Error);

    [Fact]
    public void A_resolver_value_of_another_kind_is_refused()
    {
        AssertRefused(Scalars.Int, "x", "Int cannot represent non-integer value: \"x\"");
        AssertRefused(Scalars.Int, 1.5, "Int cannot represent non-integer value: 1.5");
        AssertRefused(Scalars.Int, 1L << 40, "Int cannot represent non 32-bit signed integer value: 1099511627776");
        AssertRefused(Scalars.Float, double.NaN, "Float cannot represent non numeric value: NaN");
        AssertRefused(Scalars.Boolean, 1, "Boolean cannot represent a non boolean value: 1");
        AssertRefused(Scalars.Id, 1.5, "ID cannot represent value: 1.5");
        AssertRefused(CustomScalars.Date, 5, "Date cannot represent value: 5");
    }

    private static void AssertRefused(ScalarType type, object value, string message) =>
        Assert.Equal(message, Assert.Throws<GraphQLException>(() => type.Serialise(value)).Message);

    private static ScalarType Scalar(string name) =>
        Scalars.BuiltIn.Concat([CustomScalars.Date, CustomScalars.LocalTime, CustomScalars.DateTime, CustomScalars.Url])
            .Single(scalar => scalar.Name == name);
}
