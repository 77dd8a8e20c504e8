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

        Assert.Equal([2, 1], _scores.Ranked(_ => 0).Select(ranked => ranked.Row));
        Assert.Equal(0.6 * 0.9 * 0.5, _scores.Ranked(_ => 0)[1].Score, 12);
    }

    [Fact]
    public void Words_add_up_to_their_share()
    {
        _scores.Admit([3]);
        Add(Word("陶", 0.7), 3);
        Add(Word("藝", 0.2), 3);

        Assert.Equal(0.3 * 0.9, Assert.Single(_scores.Ranked(_ => 0)).Score, 12);
    }

    [Fact]
    public void What_was_not_admitted_gets_no_place_whatever_it_holds()
    {
        _scores.Admit([3]);
        Add(Word("課", 0.1), 3, 4);

        Assert.Equal(3, Assert.Single(_scores.Ranked(_ => 0)).Row);
    }

    [Fact]
    public void Equal_scores_stand_in_the_order_of_the_rows_and_nearness_decides_before_that()
    {
        _scores.Admit([7, 5, 6]);

        Assert.Equal([6, 5, 7], _scores.Ranked(row => row == 6 ? 0.5 : 0).Select(ranked => ranked.Row));
    }

    private void Add(ScorePart part, params int[] rows) => _scores.Add(new Finding(part, rows, []));

    private static ScorePart Concept(string name, string said, double weight) => new(ScoreKind.Concept, name, null, weight, said);

    private static ScorePart Word(string name, double weight) => new(ScoreKind.Word, name, "Title", weight);
}
