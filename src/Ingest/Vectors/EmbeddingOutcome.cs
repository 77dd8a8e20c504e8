using System.Globalization;
using LearningAdvisor.Catalogue.Embeddings;

namespace LearningAdvisor.Ingest.Vectors;

/// <summary>What making vectors took and gave. Counts rise while it is at work.</summary>
public sealed class EmbeddingOutcome(EmbeddingModel model)
{
    /// <summary>The model whose vectors are made.</summary>
    public string Model { get; } = model.ToString();

    /// <summary>The run as it is stored; 0 when nothing was to be done.</summary>
    public long Run { get; set; }

    /// <summary>Courses and passages looked at.</summary>
    public int Records { get; set; }

    /// <summary>Records whose text had its vector already, from another record or from before.</summary>
    public int Reused { get; set; }

    /// <summary>Texts that were sent and got their vector.</summary>
    public int Embedded { get; set; }

    /// <summary>Texts that the endpoint will not have; their records are found by words and concepts.</summary>
    public int Refused { get; set; }

    /// <summary>Records that have their vector now and had none of the model before.</summary>
    public int Placed { get; set; }

    public int Requests { get; set; }

    public long Tokens { get; set; }

    /// <summary>Millionths of the currency of the price.</summary>
    public long CostMicros { get; set; }

    /// <summary>Why it ended before all was made, and the way out; null when it did not.</summary>
    public string? Stopped { get; set; }

    /// <summary>Code of <see cref="Stopped"/>, listed in docs/ingest.md.</summary>
    public string? StopCode { get; set; }

    /// <summary>What a person should know and nothing is wrong with.</summary>
    public List<string> Notes { get; } = [];

    /// <summary>In words, on one line.</summary>
    public override string ToString() =>
        $"embedding, {Model}: {Records} records, {Reused} vectors reused, {Embedded} texts embedded, {Refused} refused; {Cost(Requests, Tokens, CostMicros)}";

    /// <summary>A cost in words.</summary>
    /// <param name="micros">Millionths.</param>
    public static string Cost(int requests, long tokens, long micros) =>
        string.Create(CultureInfo.InvariantCulture, $"{requests} requests, {tokens} tokens, cost {micros / 1_000_000m:0.######}");

    public void Stop(string code, string reason) => (StopCode, Stopped) = (code, reason);
}
