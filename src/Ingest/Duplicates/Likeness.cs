using LearningAdvisor.Catalogue.Texts;

namespace LearningAdvisor.Ingest.Duplicates;

/// <summary>How much speaks for two courses being one.</summary>
/// <param name="Score">0 to 1.</param>
/// <param name="Evidence">What was compared, strongest first, in words.</param>
internal sealed record Likeness(double Score, IReadOnlyList<string> Evidence)
{
    /// <summary>From here on a pair is worth a person's time: an equal title alone is not, an equal title and day at one institution is.</summary>
    public const double WorthShowing = 0.7;

    private const double TitleWeight = 0.4;
    private const double InstitutionWeight = 0.2;
    private const double DatesWeight = 0.2;
    private const double SessionsWeight = 0.1;
    private const double FeeWeight = 0.1;

    /// <summary>Each fact adds its weight where it agrees, half of it where one source does not say, nothing where they differ.</summary>
    public static Likeness Of(ListedCourse first, ListedCourse second)
    {
        var evidence = new List<string>();
        var title = Dice(first.Folded, second.Folded);
        evidence.Add(title == 1 ? "same title" : FormattableString.Invariant($"titles alike by {title:0.00}"));
        var score = TitleWeight * title
            + Fact(InstitutionWeight, "institution", SameInstitution(first, second), evidence)
            + Fact(DatesWeight, "dates", Same((first.StartsOn, first.EndsOn), (second.StartsOn, second.EndsOn), first.StartsOn is null || second.StartsOn is null), evidence)
            + Fact(SessionsWeight, "sessions", Same(first.Sessions, second.Sessions, first.Sessions.Length == 0 || second.Sessions.Length == 0), evidence)
            + Fact(FeeWeight, "fee", Same(first.Fee, second.Fee, first.Fee is null || second.Fee is null), evidence);
        return new Likeness(Math.Round(score, 3), evidence);
    }

    /// <summary>Sørensen's and Dice's coefficient over pairs of neighbouring characters: 1 for equal texts.</summary>
    internal static double Dice(string first, string second)
    {
        if (first == second)
            return 1;
        if (first.Length < 2 || second.Length < 2)
            return 0;

        var left = Pairs(first);
        var right = Pairs(second);
        var shared = left.Sum(pair => Math.Min(pair.Value, right.GetValueOrDefault(pair.Key)));
        return 2.0 * shared / (first.Length + second.Length - 2);
    }

    private static Dictionary<string, int> Pairs(string text) =>
        Enumerable.Range(0, text.Length - 1).GroupBy(i => text.Substring(i, 2), StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.Count(), StringComparer.Ordinal);

    private static bool? SameInstitution(ListedCourse first, ListedCourse second)
    {
        if (first.InstitutionKey is { } key && key == second.InstitutionKey)
            return true;
        if (first.InstitutionName is null || second.InstitutionName is null)
            return null;
        return first.City == second.City && TextFolding.Fold(first.InstitutionName) == TextFolding.Fold(second.InstitutionName);
    }

    private static bool? Same<T>(T first, T second, bool isUnknown) => isUnknown ? null : EqualityComparer<T>.Default.Equals(first, second);

    private static double Fact(double weight, string name, bool? same, List<string> evidence)
    {
        evidence.Add(same switch
        {
            true => $"same {name}",
            false => $"other {name}",
            null => $"{name} not known of both",
        });
        return same switch
        {
            true => weight,
            false => 0,
            null => weight / 2,
        };
    }
}
