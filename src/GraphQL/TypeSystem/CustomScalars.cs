using System.Globalization;
using System.Text.Json;
using LearningAdvisor.GraphQL.Language;
using LearningAdvisor.GraphQL.Response;

namespace LearningAdvisor.GraphQL.TypeSystem;

/// <summary>Scalars many schemas need, with the names and formats of the GraphQL Scalars project.</summary>
/// <remarks>https://scalars.graphql.org</remarks>
public static partial class CustomScalars
{
    private const NumberStyles DecimalNumber =
        NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent;

    /// <summary>Web addresses; <see cref="Uri"/>, absolute.</summary>
    public static ScalarType Url { get; } = FromText<Uri>(
        "URL",
        "An absolute address (RFC 3986).",
        "https://scalars.graphql.org/chillicream/url.html",
        url => url.OriginalString,
        ReadUrl);

    /// <summary>Identifiers of RFC 9562; <see cref="Guid"/>, written in lower case with hyphens.</summary>
    public static ScalarType Uuid { get; } = FromText<Guid>(
        "UUID",
        "A universally unique identifier, 32 hexadecimal digits with hyphens (RFC 9562).",
        "https://scalars.graphql.org/chillicream/uuid.html",
        uuid => uuid.ToString("D"),
        // TryParseExact would pass over white space around the digits.
        text => text.Length == 36 && Guid.TryParseExact(text, "D", out var uuid) ? uuid : null);

    /// <summary>Whole numbers of 64 bits; <see cref="long"/>, a number in JSON.</summary>
    public static ScalarType Long { get; } = Number(
        "Long",
        "A whole number of 64 bits. Readers of JSON that know only double precision lose digits beyond 2⁵³.",
        "https://scalars.graphql.org/chillicream/long.html",
        value => value is long or int or short or byte ? Convert.ToInt64(value, CultureInfo.InvariantCulture) : null,
        json => json.TryGetInt64(out var number) ? number : null,
        literal => literal is IntValueNode { Value: var written }
            && long.TryParse(written, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : null);

    /// <summary>Decimal numbers without rounding; <see cref="decimal"/>, a number in JSON.</summary>
    public static ScalarType Decimal { get; } = Number(
        "Decimal",
        "A decimal number of up to 28 digits, kept without rounding.",
        "https://scalars.graphql.org/chillicream/decimal.html",
        value => value is decimal or long or int or short or byte ? Convert.ToDecimal(value, CultureInfo.InvariantCulture) : null,
        json => json.TryGetDecimal(out var number) ? number : null,
        literal => decimal.TryParse(literal.ToString(), DecimalNumber, CultureInfo.InvariantCulture, out var number) ? number : null);

    /// <summary>All of them.</summary>
    public static IReadOnlyList<ScalarType> All => [Date, LocalTime, LocalDateTime, DateTime, Duration, Url, Uuid, Long, Decimal];

    /// <summary>Makes a scalar whose values are strings of one format.</summary>
    /// <param name="name">The type's name.</param>
    /// <param name="description">What the format is, in Markdown.</param>
    /// <param name="specifiedByUrl">Where the format is specified.</param>
    /// <param name="write">Writes a resolver's value.</param>
    /// <param name="read">Reads an input, or gives null when it is not of the format.</param>
    /// <typeparam name="T">What resolvers give and receive; a resolver may also give text that <paramref name="read"/> accepts.</typeparam>
    public static ScalarType FromText<T>(
        string name, string description, string? specifiedByUrl, Func<T, string> write, Func<string, object?> read)
        where T : notnull
    {
        return new ScalarType(name, description, specifiedByUrl)
        {
            Serialise = value => value switch
            {
                T typed => write(typed),
                string text when read(text) is T typed => write(typed),
                _ => throw Unwritable(name, value),
            },
            ParseValue = json => json.ValueKind == JsonValueKind.String
                ? Read(json.GetString()!, JsonInspection.Inspect(json))
                : Parsed.Failed($"{name} cannot represent a non string value: {JsonInspection.Inspect(json)}"),
            ParseLiteral = (literal, _) => literal is StringValueNode text
                ? Read(text.Value, literal.ToString())
                : Parsed.Failed($"{name} cannot represent a non string value: {literal}"),
        };

        Parsed Read(string text, string shown) =>
            read(text) is { } value ? Parsed.Of(value) : Parsed.Failed($"{name} cannot represent value: {shown}");
    }

    /// <summary>Makes a scalar whose values are numbers in JSON; each function gives null for what is none of its values.</summary>
    private static ScalarType Number(
        string name,
        string description,
        string specifiedByUrl,
        Func<object, object?> write,
        Func<JsonElement, object?> read,
        Func<ValueNode, object?> readLiteral) => new(name, description, specifiedByUrl)
        {
            Serialise = value => write(value) ?? throw Unwritable(name, value),
            ParseValue = json => Result(json.ValueKind == JsonValueKind.Number ? read(json) : null, () => JsonInspection.Inspect(json), name),
            ParseLiteral = (literal, _) => Result(literal is IntValueNode or FloatValueNode ? readLiteral(literal) : null, literal.ToString, name),
        };

    private static Parsed Result(object? number, Func<string> shown, string name) =>
        number is null ? Parsed.Failed($"{name} cannot represent value: {shown()}") : Parsed.Of(number);

    private static GraphQLException Unwritable(string name, object value) =>
        new($"{name} cannot represent value: {Convert.ToString(value, CultureInfo.InvariantCulture)}");

    private static object? ReadUrl(string text)
    {
        // Uri would also take "/a" and "//a", as a file and a share of this machine.
        var hasScheme = text.Length > 0 && char.IsAsciiLetter(text[0]) && text.Contains(':');
        return hasScheme && Uri.TryCreate(text, UriKind.Absolute, out var url) ? url : null;
    }
}
