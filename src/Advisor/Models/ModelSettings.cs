using LearningAdvisor.Catalogue.Consultations;

namespace LearningAdvisor.Advisor.Models;

/// <summary>Which language model may help, how far, and what it may take. Any endpoint that speaks OpenAI's chat protocol.</summary>
public sealed record ModelSettings
{
    /// <summary>Address of the endpoint without <c>/chat/completions</c>: <c>https://models.example/v1</c>.</summary>
    public required Uri BaseUrl { get; init; }

    /// <summary>The model's name as the endpoint knows it.</summary>
    public required string Name { get; init; }

    /// <summary>Sent as a bearer token; null for an endpoint that wants none.</summary>
    public string? Key { get; init; }

    /// <summary>The highest level that is tried.</summary>
    public AnswerLevel Level { get; init; } = AnswerLevel.Wording;

    /// <summary>The longest silence: until the first piece of an answer, and between two of them.</summary>
    public TimeSpan Timeout { get; init; } = TimeSpan.FromSeconds(6);

    /// <summary>All that a turn may spend with the model; the embedded engine answers right after it.</summary>
    public TimeSpan Deadline { get; init; } = TimeSpan.FromSeconds(12);

    /// <summary>How often the model may call functions in one turn, above 0.</summary>
    public int Rounds { get; init; } = 5;

    /// <summary>Tokens of a day in Asia/Taipei, both ways together; 0 = no limit.</summary>
    public long TokensPerDay { get; init; }

    /// <summary>Millionths of a currency a day in Asia/Taipei, at the prices below; 0 = no limit.</summary>
    public long MicrosPerDay { get; init; }

    /// <summary>Millionths of a currency for a million tokens that are sent.</summary>
    public long InputPriceMicros { get; init; }

    /// <summary>Millionths of a currency for a million tokens that are received.</summary>
    public long OutputPriceMicros { get; init; }

    /// <summary>The file of the subjects that are answered without a model; it need not exist. See <see cref="TopicsWithoutModel"/>.</summary>
    public string? TopicsOff { get; init; }

    /// <returns>Millionths of the currency, rounded up.</returns>
    public long CostOf(long inputTokens, long outputTokens) =>
        ((inputTokens * InputPriceMicros) + (outputTokens * OutputPriceMicros) + 999_999) / 1_000_000;
}
