using System.Globalization;
using Microsoft.Extensions.Configuration;

namespace LearningAdvisor.Ingest.Gating;

/// <summary>How much one run may change of a source before a person has to look: docs/ingest.md, "The gate".</summary>
public sealed record GateLimits
{
    /// <summary>The section of the settings that changes the defaults.</summary>
    public const string Section = "Ingest:Gate";

    /// <summary>The measure that has no limit to be set: no approved case may get worse.</summary>
    public const string Cases = "approvedCases";

    /// <summary>The names in settings and mappings, in the order of the documentation.</summary>
    public static readonly IReadOnlyList<string> Names = ["rowsLost", "rowsAdded", "emptyCells", "dateShiftDays", "feeFactor", "duplicateKeys", "textLost", "smallest"];

    /// <summary>Rows gone, as a share of those on offer.</summary>
    public double RowsLost { get; init; } = 0.3;

    /// <summary>New rows, as a share of those on offer.</summary>
    public double RowsAdded { get; init; } = 1;

    /// <summary>By how much the share of rows without a field may rise, for each field.</summary>
    public double EmptyCells { get; init; } = 0.2;

    /// <summary>By how many days the middle first day may move.</summary>
    public double DateShiftDays { get; init; } = 400;

    /// <summary>By what factor the middle fee may rise or fall.</summary>
    public double FeeFactor { get; init; } = 2;

    /// <summary>By how much the share of rows whose code stands twice may rise.</summary>
    public double DuplicateKeys { get; init; } = 0.05;

    /// <summary>Characters gone from guide documents that stay, as a share of the source's.</summary>
    public double TextLost { get; init; } = 0.3;

    /// <summary>Sources with fewer rows, or guide documents with fewer passages, on offer are not compared: there, one row is a large share.</summary>
    public double Smallest { get; init; } = 20;

    /// <summary>The defaults, changed by the settings of the section.</summary>
    /// <exception cref="ArgumentException">A setting is no number.</exception>
    public static GateLimits Of(IConfiguration settings)
    {
        var section = settings.GetSection(Section);
        var given = new Dictionary<string, double>(StringComparer.Ordinal);
        foreach (var name in Names)
        {
            if (section[name] is { Length: > 0 } text)
            {
                given[name] = Parse(text) ?? throw new ArgumentException(
                    $"LEARNINGADVISOR__Ingest__Gate__{char.ToUpperInvariant(name[0])}{name[1..]} is \"{text}\"; it takes a number from 0 on or a percentage such as 30%. Correct the setting.");
            }
        }

        return new GateLimits().With(given);
    }

    /// <returns><c>0.3</c> and <c>30%</c> as 0.3; null for anything that is no number from 0 on.</returns>
    public static double? Parse(string text)
    {
        var isShare = text.EndsWith('%');
        return double.TryParse(isShare ? text[..^1] : text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number)
            ? isShare ? number / 100 : number
            : null;
    }

    /// <param name="given">Name → limit; others stay.</param>
    public GateLimits With(IReadOnlyDictionary<string, double> given) => new()
    {
        RowsLost = given.GetValueOrDefault("rowsLost", RowsLost),
        RowsAdded = given.GetValueOrDefault("rowsAdded", RowsAdded),
        EmptyCells = given.GetValueOrDefault("emptyCells", EmptyCells),
        DateShiftDays = given.GetValueOrDefault("dateShiftDays", DateShiftDays),
        FeeFactor = given.GetValueOrDefault("feeFactor", FeeFactor),
        DuplicateKeys = given.GetValueOrDefault("duplicateKeys", DuplicateKeys),
        TextLost = given.GetValueOrDefault("textLost", TextLost),
        Smallest = given.GetValueOrDefault("smallest", Smallest),
    };
}
