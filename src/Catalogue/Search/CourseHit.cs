using LearningAdvisor.Catalogue.Courses;

namespace LearningAdvisor.Catalogue.Search;

/// <summary>A course found, and why.</summary>
/// <param name="Score">In [0, 1]: how well it fits the words, comparable between queries, with what was learned from reviews.</param>
/// <param name="Parts">What the score is made of, strongest first.</param>
public sealed record CourseHit(long CourseKey, double Score, IReadOnlyList<ScorePart> Parts);

/// <summary>A course found by conditions in memory.</summary>
/// <param name="Outline">What conditions look at (<see cref="Ranking.CourseOutlines.Columns"/>) and nothing more of the course; shared, not to be changed.</param>
/// <param name="Score">In [0, 1): how well it fits the words. Whether a course is near enough to be shown rests on it alone.</param>
/// <param name="Learned">What reviews add to its place among those that are as near, at most <see cref="Learning.LearnedWeight.Most"/> either way.</param>
public sealed record OutlinedHit(Course Outline, double Score, double Learned = 0)
{
    /// <summary>What the score is made of, as in <see cref="CourseHit"/>: put together when it is asked for, since few hits are shown. Null where nothing was ranked.</summary>
    public Func<IReadOnlyList<ScorePart>>? Parts { get; init; }
}

/// <param name="Kind">Which of the rankings said so.</param>
/// <param name="Name">The matched word, the concept's id, or the embedding model.</param>
/// <param name="Field">Title, Body, or null where there is none.</param>
/// <param name="Weight">Its share, before fusion; what reviews add is added as it is, and may be negative.</param>
/// <param name="Said">For a concept: the one the question named, of which this is it, a narrower or a near one.</param>
public sealed record ScorePart(ScoreKind Kind, string Name, string? Field, double Weight, string? Said = null);

public enum ScoreKind
{
    Word,
    Concept,
    Vector,

    /// <summary>What counsellors' reviews say of the course and the concept.</summary>
    Review,
}
