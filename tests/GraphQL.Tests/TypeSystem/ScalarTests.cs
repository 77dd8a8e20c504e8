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
    [InlineData("LocalTime", "\"09:00:00.123456789\"", "09:00:00.1234567")]
    [InlineData("DateTime", "\"2026-03-05T19:00:00.123456789+08:00\"", "2026-03-05T19:00:00.1234567+08:00")]
    [InlineData("LocalDateTime", "\"2026-03-05t19:30:00.5\"", "2026-03-05T19:30:00.5")]
    [InlineData("Duration", "\"P1DT2H30M\"", "P1DT2H30M")]
    [InlineData("Duration", "\"P2W\"", "P14D")]
    [InlineData("Duration", "\"-PT0.5S\"", "-PT0.5S")]
    [InlineData("UUID", "\"123E4567-E89B-12D3-A456-426614174000\"", "123e4567-e89b-12d3-a456-426614174000")]
    [InlineData("Long", "9223372036854775807", long.MaxValue)]
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
    [InlineData("URL", "\"/var/log\"", "URL cannot represent value: \"/var/log\"")]
    [InlineData("URL", "\"//example.org\"", "URL cannot represent value: \"//example.org\"")]
    [InlineData("URL", "\"http://\"", "URL cannot represent value: \"http://\"")]
    [InlineData("LocalTime", "\"09:00:00.1234567890\"", "LocalTime cannot represent value: \"09:00:00.1234567890\"")]
    [InlineData("LocalTime", "\"15:30:00Z\"", "LocalTime cannot represent value: \"15:30:00Z\"")]
    [InlineData("LocalDateTime", "\"2026-03-05T19:30:00Z\"", "LocalDateTime cannot represent value: \"2026-03-05T19:30:00Z\"")]
    [InlineData("LocalDateTime", "\"2026-02-30T19:30:00\"", "LocalDateTime cannot represent value: \"2026-02-30T19:30:00\"")]
    [InlineData("Duration", "\"P1Y\"", "Duration cannot represent value: \"P1Y\"")]
    [InlineData("Duration", "\"P\"", "Duration cannot represent value: \"P\"")]
    [InlineData("Duration", "\"PT\"", "Duration cannot represent value: \"PT\"")]
    [InlineData("Duration", "\"P99999999999D\"", "Duration cannot represent value: \"P99999999999D\"")]
    [InlineData("Duration", "\"P99999999999999999999W\"", "Duration cannot represent value: \"P99999999999999999999W\"")]
    [InlineData("UUID", "\"123e4567e89b12d3a456426614174000\"", "UUID cannot represent value: \"123e4567e89b12d3a456426614174000\"")]
    [InlineData("UUID", "\" 23e4567-e89b-12d3-a456-426614174000\"", "UUID cannot represent value: \" 23e4567-e89b-12d3-a456-426614174000\"")]
    [InlineData("Long", "9223372036854775808", "Long cannot represent value: 9223372036854775808")]
    [InlineData("Long", "3.14", "Long cannot represent value: 3.14")]
    [InlineData("Long", "\"1000\"", "Long cannot represent value: \"1000\"")]
    [InlineData("Decimal", "\"99.99\"", "Decimal cannot represent value: \"99.99\"")]
    [InlineData("Decimal", "1e99", "Decimal cannot represent value: 1e+99")]
    public void A_json_value_of_another_format_is_refused(string scalar, string json, string error) =>
        Assert.Equal(error, Scalar(scalar).ParseValue(JsonElement.Parse(json)).Error);

    [Theory]
    [InlineData("Int", "2147483648", "Int cannot represent non 32-bit signed integer value: 2147483648")]
    [InlineData("Int", "1.0", "Int cannot represent non-integer value: 1.0")]
    [InlineData("Float", "\"x\"", "Float cannot represent non numeric value: \"x\"")]
    [InlineData("String", "1", "String cannot represent a non string value: 1")]
    [InlineData("Boolean", "TRUE", "Boolean cannot represent a non boolean value: TRUE")]
    [InlineData("ID", "1.5", "ID cannot represent a non-string and non-integer value: 1.5")]
    [InlineData("Long", "9223372036854775808", "Long cannot represent value: 9223372036854775808")]
    [InlineData("Long", "1.0", "Long cannot represent value: 1.0")]
    [InlineData("Decimal", "\"1\"", "Decimal cannot represent value: \"1\"")]
    [InlineData("Date", "\"114/03/05\"", "Date cannot represent value: \"114/03/05\"")]
    public void A_literal_of_another_format_is_refused(string scalar, string literal, string error) =>
        Assert.Equal(error, Scalar(scalar).ParseLiteral(Parser.ParseValue(literal), null).Error);

    [Theory]
    [InlineData("99.99")]
    [InlineData("-0.1234567890123456789012345678")]
    [InlineData("1000000")]
    public void A_decimal_keeps_its_digits_from_variable_and_literal_to_response(string number)
    {
        var expected = decimal.Parse(number, System.Globalization.CultureInfo.InvariantCulture);
        Assert.Equal(expected, CustomScalars.Decimal.ParseValue(JsonElement.Parse(number)).Value);
        Assert.Equal(expected, CustomScalars.Decimal.ParseLiteral(Parser.ParseValue(number), null).Value);
        Assert.Equal(expected, CustomScalars.Decimal.Serialise(expected));
    }

    [Fact]
    public void Numbers_of_smaller_types_are_written_as_those_they_fit()
    {
        Assert.Equal(5L, CustomScalars.Long.Serialise(5));
        Assert.Equal(5m, CustomScalars.Decimal.Serialise(5L));
        Assert.Equal(5L, CustomScalars.Long.ParseLiteral(Parser.ParseValue("5"), null).Value);
    }

    [Fact]
    public void A_resolver_value_of_another_kind_is_refused()
    {
        AssertRefused(Scalars.Int, "x", "Int cannot represent non-integer value: \"x\"");
        AssertRefused(Scalars.Int, 1.5, "Int cannot represent non-integer value: 1.5");
        AssertRefused(Scalars.Int, 1L << 40, "Int cannot represent non 32-bit signed integer value: 1099511627776");
        AssertRefused(Scalars.Float, double.NaN, "Float cannot represent non numeric value: NaN");
        AssertRefused(Scalars.Boolean, 1, "Boolean cannot represent a non boolean value: 1");
        AssertRefused(Scalars.Id, 1.5, "ID cannot represent value: 1.5");
        AssertRefused(CustomScalars.Long, 1.5, "Long cannot represent value: 1.5");
        AssertRefused(CustomScalars.Decimal, 1.5, "Decimal cannot represent value: 1.5");
        AssertRefused(CustomScalars.Date, 5, "Date cannot represent value: 5");
    }

    private static void AssertRefused(ScalarType type, object value, string message) =>
        Assert.Equal(message, Assert.Throws<GraphQLException>(() => type.Serialise(value)).Message);

    private static ScalarType Scalar(string name) =>
        Scalars.BuiltIn.Concat(CustomScalars.All)
            .Single(scalar => scalar.Name == name);
}
