using LearningAdvisor.Catalogue.Search;
using LearningAdvisor.Catalogue.Search.Ranking;

namespace LearningAdvisor.Catalogue.Tests.Search.Ranking;

public sealed class CourseScoresTests : IDisposable
{
    private readonly CourseScores _scores = new(rows: 10);

    public void Dispose() => _scores.Dispose();

    [Fact]
    public void Two_things_said_outweigh_one_said_twice()
    {
        _scores.Admit([1, 2]);
        Add(Concept("guitar", "guitar", 0.5), 1, 2);
        Add(Concept("ukulele", "guitar", 0.4), 1);
        Add(Concept("weekend", "weekend", 0.4), 2);

        var (once, twice) = (Score(1), Score(2));
        Assert.Equal(0.6 * 0.9 * 0.5, once, 12);
        Assert.True(twice > once);
    }

    [Fact]
    public void Words_add_up_to_their_share()
    {
        _scores.Admit([3]);
        Add(Word("陶", 0.7), 3);
        Add(Word("藝", 0.2), 3);

        Assert.Equal(0.3 * 0.9, Score(3), 12);
    }

    [Fact]
    public void What_was_not_admitted_gets_no_place_whatever_it_holds()
    {
        _scores.Admit([3]);
        Add(Word("課", 0.1), 3, 4);

        Assert.Equal(3, Assert.Single(_scores.Sums()).Row);
    }

    [Fact]
    public void Better_rows_go_first_and_of_equal_ones_the_first() =>
        Assert.Equal([6, 5, 7], new[] { new RankedRow(7, 0.2), new RankedRow(6, 0.3), new RankedRow(5, 0.2) }.Order().Select(ranked => ranked.Row));

    private double Score(int row) => _scores.Sums().Single(sum => sum.Row == row).Score;

    private void Add(ScorePart part, params int[] rows) => _scores.Add(new Finding(part, rows, []));

    private static ScorePart Concept(string name, string said, double weight) => new(ScoreKind.Concept, name, null, weight, said);

    private static ScorePart Word(string name, double weight) => new(ScoreKind.Word, name, "Title", weight);
}
