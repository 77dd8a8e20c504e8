using LearningAdvisor.Catalogue.Concepts;
using LearningAdvisor.Catalogue.Storage;

namespace LearningAdvisor.Catalogue.Search.Ranking;

/// <summary>All courses that share a word or a concept with a question, ranked.</summary>
internal sealed class CourseRanking
{
    private readonly SearchMemory.Loaded _loaded;
    // Null where there is no vector.
    private readonly Func<int, double>? _nearness;
    private readonly List<Finding> _findings;

    // What was learned about the concepts that the question names; empty for most.
    private readonly IReadOnlyList<(string Concept, ConceptRows Rows)> _learned;

    // Without nearness, in no order.
    private readonly RankedRow[] _sums;

    private CourseRanking(SearchMemory.Loaded loaded, Func<int, double>? nearness, List<Finding> findings, IReadOnlyList<(string Concept, ConceptRows Rows)> learned, RankedRow[] sums)
    {
        (_loaded, _nearness, _findings, _learned, _sums) = (loaded, nearness, findings, learned, sums);
        Best = sums.Length == 0 ? 0 : sums.Max(row => row.Score);
    }

    /// <summary>The most that concepts and words give to any course.</summary>
    public double Best { get; }

    /// <param name="vector">The question's; null where there is none in time.</param>
    /// <param name="learned">The weights that hold for this question.</param>
    public static async Task<CourseRanking> OfAsync(
        string text, ReadOnlyMemory<float>? vector, SearchMemory.Loaded loaded, LearnedRows learned, Thesaurus thesaurus, CatalogueContext database, CancellationToken ct)
    {
        var findings = new List<Finding>();
        // Asked three times below, and the dearest part of a short question.
        var matches = thesaurus.Find(text);
        using var scores = new CourseScores(loaded.Shelf.Keys.Count);
        await FindConceptsAsync();
        await FindWordsAsync();
        foreach (var finding in findings)
            scores.Add(finding);
        var nearness = vector is { } asked ? loaded.Nearness(asked.Span) : null;
        return new CourseRanking(loaded, nearness, findings, Learned(matches, learned), scores.Sums());

        async Task FindConceptsAsync()
        {
            var wanted = WantedConcepts.Of(matches, WantedConcepts.IsAllNamed(text, matches) ? [] : thesaurus.Guess(text, meansSome: WantedConcepts.SurelyNames(matches, thesaurus)), thesaurus);
            foreach (var (id, about) in await loaded.Shelf.Concepts.OfAsync(database, wanted.Keys, ct))
            {
                scores.Admit(about.Rows);
                findings.Add(new Finding(new ScorePart(ScoreKind.Concept, id, null, wanted[id].Trust, wanted[id].Said), about.Rows, about.Weights));
            }
        }

        async Task FindWordsAsync()
        {
            var words = SearchWords.Of(text);
            var implied = ConceptWords.Of(matches, thesaurus);
            var all = words.Union(implied.Keys).ToList();
            var rarity = await loaded.Statistics.RarityAsync(database.TextIndex, all, ct);
            var telling = LexicalScore.WorthLooking(all, rarity, loaded.Statistics.Courses);
            var held = await loaded.Shelf.Terms.OfAsync(database.TextIndex, all.Where(word => rarity[word] > 0), ct);
            foreach (var word in telling)
            {
                scores.Admit(held[word].InTitle);
                scores.Admit(held[word].InBody);
            }

            foreach (var (title, body) in LexicalScore.Words(words, rarity))
                AddWord(title, body, held[title.Name]);
            foreach (var (token, stands) in implied.Where(word => held.ContainsKey(word.Key)))
            {
                var (title, body) = LexicalScore.Implied(token, stands);
                AddWord(title, body, held[token]);
            }
        }

        void AddWord(ScorePart title, ScorePart body, CourseRows rows)
        {
            findings.Add(new Finding(title, rows.InTitle, []));
            findings.Add(new Finding(body, rows.InBody, []));
        }
    }

    /// <summary>The courses that score so much or more, in [0, 1).</summary>
    /// <remarks>
    /// Comparing vectors is most of the work; courses that cannot come so far, however near they lie, are spared it. A queue and no
    /// sorted list, since most often only the first few of thousands are taken.
    /// </remarks>
    /// <param name="left">Rows that are left out.</param>
    /// <returns>Best first, ties by key.</returns>
    public PriorityQueue<RankedRow, RankedRow> From(double least, IReadOnlySet<int> left)
    {
        var rows = new List<(RankedRow, RankedRow)>();
        foreach (var (row, sum) in _sums)
        {
            if (sum + CourseScores.VectorTrust < least || left.Contains(row))
                continue;
            if (new RankedRow(row, sum + OfNearness(row)) is { Score: var score } ranked && score >= least)
                rows.Add((ranked, ranked));
        }

        return new PriorityQueue<RankedRow, RankedRow>(rows);
    }

    /// <summary>The score of a course that shares nothing with the question and is merely near.</summary>
    public double OfNearness(int row) => CourseScores.OfNearness(_nearness?.Invoke(row) ?? 0);

    /// <summary>What reviews add to a course's place, for this question.</summary>
    /// <param name="row">Of the shelf.</param>
    public double LearnedOf(int row) => LearnedRows.Of(row, _learned);

    /// <param name="row">Of the shelf.</param>
    /// <returns>What its score is made of, strongest first.</returns>
    public IReadOnlyList<ScorePart> PartsOf(int row)
    {
        var parts = _findings.Select(finding => finding.Of(row)).OfType<ScorePart>().ToList();
        if (_nearness is not null)
            parts.Add(new ScorePart(ScoreKind.Vector, _loaded.Model.Name, null, _nearness(row)));
        foreach (var (concept, rows) in _learned)
        {
            if (LearnedRows.In(rows, row) is not 0 and var weight)
                parts.Add(new ScorePart(ScoreKind.Review, concept, null, weight));
        }

        return [.. parts.OrderByDescending(part => part.Weight)];
    }

    private static IReadOnlyList<(string Concept, ConceptRows Rows)> Learned(IReadOnlyList<ConceptMatch> matches, LearnedRows learned)
    {
        if (learned.IsEmpty)
            return [];

        var asked = new List<(string Concept, ConceptRows Rows)>();
        foreach (var match in matches)
        {
            if (learned.About(match.ConceptId) is { } rows && !asked.Exists(known => known.Concept == match.ConceptId))
                asked.Add((match.ConceptId, rows));
        }

        return asked;
    }
}
