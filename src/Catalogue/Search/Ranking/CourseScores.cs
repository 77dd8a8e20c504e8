using System.Buffers;

namespace LearningAdvisor.Catalogue.Search.Ranking;

/// <summary>Adds up what a question finds in each course of the shelf.</summary>
/// <remarks>
/// Things said that agree strengthen each other without ever passing 1; one thing said counts once, however many of its narrower
/// concepts a course has. Words add up to their share of the question. Concepts, words and nearness are then added by trust.
/// </remarks>
internal sealed class CourseScores : IDisposable
{
    private const double ConceptTrust = 0.60;
    private const double WordTrust = 0.30;
    /// <summary>What nearness may add at most.</summary>
    public const double VectorTrust = 0.10;
    private const double ConceptShare = 0.9;

    // [row of the shelf] its place among the found ones, from 1; 0 for what was not found.
    private readonly int[] _places;
    private readonly List<int> _found = [];
    private readonly Dictionary<string, double[]> _concepts = new(StringComparer.Ordinal);
    private double[] _words = [];

    /// <param name="rows">Of the shelf.</param>
    public CourseScores(int rows)
    {
        _places = ArrayPool<int>.Shared.Rent(rows);
        Array.Clear(_places, 0, rows);
    }

    /// <summary>The score of a course that is merely near.</summary>
    public static double OfNearness(double nearness) => VectorTrust * nearness;

    public void Dispose() => ArrayPool<int>.Shared.Return(_places);

    /// <summary>Lets the rows take part. What does not is given no score, whatever else it has.</summary>
    public void Admit(ReadOnlySpan<int> rows)
    {
        foreach (var row in rows)
        {
            if (_places[row] != 0)
                continue;
            _found.Add(row);
            _places[row] = _found.Count;
        }
    }

    /// <summary>To be called once all rows are admitted.</summary>
    public void Add(Finding finding)
    {
        if (finding.Part.Kind == ScoreKind.Concept)
            Strengthen(finding);
        else
            AddUp(finding);
    }

    /// <returns>The admitted rows with what concepts and words give them, in no order.</returns>
    public RankedRow[] Sums()
    {
        var sums = new RankedRow[_found.Count];
        for (var i = 0; i < sums.Length; i++)
            sums[i] = new RankedRow(_found[i], Sum(i));
        return sums;
    }

    private double Sum(int found)
    {
        var left = 1.0;
        foreach (var strongest in _concepts.Values)
            left *= 1 - (ConceptShare * strongest[found]);
        var words = found < _words.Length ? Math.Min(1, _words[found]) : 0;
        return (ConceptTrust * (1 - left)) + (WordTrust * words);
    }

    private void Strengthen(Finding finding)
    {
        if (!_concepts.TryGetValue(finding.Part.Said!, out var strongest))
            _concepts[finding.Part.Said!] = strongest = new double[_found.Count];
        for (var i = 0; i < finding.Rows.Length; i++)
        {
            if (_places[finding.Rows[i]] is > 0 and var place)
                strongest[place - 1] = Math.Max(strongest[place - 1], finding.WeightAt(i));
        }
    }

    private void AddUp(Finding finding)
    {
        if (_words.Length == 0)
            _words = new double[_found.Count];
        for (var i = 0; i < finding.Rows.Length; i++)
        {
            if (_places[finding.Rows[i]] is > 0 and var place)
                _words[place - 1] += finding.WeightAt(i);
        }
    }
}

/// <param name="Row">Of the shelf.</param>
internal readonly record struct RankedRow(int Row, double Score) : IComparable<RankedRow>
{
    /// <summary>The better one goes first; of equal ones the one with the smaller key.</summary>
    public int CompareTo(RankedRow other) => Score == other.Score ? Row.CompareTo(other.Row) : other.Score.CompareTo(Score);
}
