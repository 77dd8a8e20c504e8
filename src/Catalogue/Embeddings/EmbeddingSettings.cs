using System.Globalization;
using Microsoft.Extensions.Configuration;

namespace LearningAdvisor.Catalogue.Embeddings;

/// <summary>The endpoint that makes vectors: any that speaks OpenAI's embeddings protocol.</summary>
public sealed record EmbeddingSettings
{
    /// <summary>The section of the settings.</summary>
    public const string Section = "Embedding";

    /// <summary>The settings' names, as docs/settings.md lists them.</summary>
    public static IReadOnlyList<string> Names { get; } =
    [
        "BaseUrl", "Name", "Key", nameof(Dimensions), nameof(Shorten), nameof(BatchTexts), "TimeoutSeconds", nameof(Attempts), "QuestionMilliseconds", "Price", nameof(TokensPerDay),
        "MoneyPerDay",
    ];

    /// <summary>Address of the endpoint without <c>/embeddings</c>: <c>https://models.example/v1</c>.</summary>
    public required Uri BaseUrl { get; init; }

    /// <summary>The model's name as the endpoint knows it.</summary>
    public required string Name { get; init; }

    /// <summary>Sent as a bearer token; null for an endpoint that wants none.</summary>
    public string? Key { get; init; }

    /// <summary>Values of a vector of the model; an answer of another length is refused.</summary>
    public required int Dimensions { get; init; }

    /// <summary>Whether the endpoint is asked for that many values, for a model that was trained to be shortened.</summary>
    public bool Shorten { get; init; }

    /// <summary>Most texts of one request.</summary>
    public int BatchTexts { get; init; } = 64;

    /// <summary>The longest wait for one answer.</summary>
    public TimeSpan Timeout { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>How often a request is sent that meets a passing failure.</summary>
    public int Attempts { get; init; } = 6;

    /// <summary>The longest a question waits for its vector; it is searched without one then.</summary>
    public TimeSpan QuestionTimeout { get; init; } = TimeSpan.FromMilliseconds(1_500);

    /// <summary>Millionths of a currency for a million tokens.</summary>
    public long PriceMicros { get; init; }

    /// <summary>Tokens of a day in Asia/Taipei that the ingest may take; 0 = no limit.</summary>
    public long TokensPerDay { get; init; }

    /// <summary>Millionths of a currency that the ingest may spend on a day in Asia/Taipei; 0 = no limit.</summary>
    public long MicrosPerDay { get; init; }

    public EmbeddingModel Model => new() { Name = Name, Dimensions = Dimensions };

    /// <returns>Millionths of the currency, rounded up.</returns>
    public long CostOf(long tokens) => ((tokens * PriceMicros) + 999_999) / 1_000_000;

    /// <param name="given">The section that holds the settings.</param>
    /// <returns>Null while no endpoint is named: vectors are made from the thesaurus.</returns>
    /// <exception cref="InvalidDataException">A setting cannot be used; the message names it and the way out.</exception>
    public static EmbeddingSettings? From(IConfigurationSection given)
    {
        if (Text(given, "BaseUrl") is not { } address)
            return null;

        var settings = new EmbeddingSettings
        {
            BaseUrl = Uri.TryCreate(address, UriKind.Absolute, out var parsed) && parsed.Scheme is "http" or "https"
                ? parsed
                : throw Wrong("BaseUrl", address, "an address such as https://models.example/v1; leave it out to make vectors from the thesaurus"),
            Name = Text(given, "Name") ?? throw Missing("Name", "Name the model as the endpoint knows it."),
            Key = Text(given, "Key"),
            Dimensions = Text(given, nameof(Dimensions)) is null
                ? throw Missing(nameof(Dimensions), "Say how many values a vector of the model has.")
                : (int)Number(given, nameof(Dimensions), 0, least: 1, most: 16_000),
            Shorten = Switch(given, nameof(Shorten)),
            BatchTexts = (int)Number(given, nameof(BatchTexts), 64, least: 1, most: 2_048),
            Timeout = TimeSpan.FromSeconds(Number(given, "TimeoutSeconds", 30, least: 1, most: 3_600)),
            Attempts = (int)Number(given, nameof(Attempts), 6, least: 1, most: 20),
            QuestionTimeout = TimeSpan.FromMilliseconds(Number(given, "QuestionMilliseconds", 1_500, least: 1, most: 30_000)),
            PriceMicros = Micros(given, "Price"),
            TokensPerDay = Number(given, nameof(TokensPerDay), 0, least: 0, most: long.MaxValue),
            MicrosPerDay = Micros(given, "MoneyPerDay"),
        };
        return settings is { MicrosPerDay: > 0, PriceMicros: 0 }
            ? throw new InvalidDataException($"{Variable("MoneyPerDay")} is set without a price, so nothing would ever be spent. Set {Variable("Price")}.")
            : settings;
    }

    private static string? Text(IConfigurationSection given, string name) => given[name] is { Length: > 0 } text ? text : null;

    private static long Number(IConfigurationSection given, string name, long usual, long least, long most)
    {
        if (Text(given, name) is not { } text)
            return usual;
        return long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most
            ? number
            : throw Wrong(name, text, $"a whole number from {least} to {most}");
    }

    private static long Micros(IConfigurationSection given, string name)
    {
        if (Text(given, name) is not { } text)
            return 0;
        return decimal.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var amount) && amount <= 1_000_000
            ? (long)(amount * 1_000_000)
            : throw Wrong(name, text, "an amount such as 0.13");
    }

    private static bool Switch(IConfigurationSection given, string name) => Text(given, name) switch
    {
        null => false,
        var text => bool.TryParse(text, out var isOn) ? isOn : throw Wrong(name, text, "true or false"),
    };

    private static InvalidDataException Wrong(string name, string text, string rule) => new($"{Variable(name)} is \"{text}\". It must be {rule}.");

    private static InvalidDataException Missing(string name, string wayOut) => new($"{Variable("BaseUrl")} is set and {Variable(name)} is not. {wayOut}");

    private static string Variable(string name) => $"LEARNINGADVISOR__{Section}__{name}";
}
