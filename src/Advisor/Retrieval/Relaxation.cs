namespace LearningAdvisor.Advisor.Retrieval;

/// <summary>A smallest set of hard wishes whose dropping opens courses.</summary>
/// <param name="Dropped">The wishes to loosen; never empty.</param>
/// <param name="Opens">The courses that would then fit, best first.</param>
public sealed record Relaxation(IReadOnlyList<WishCondition> Dropped, IReadOnlyList<RankedCourse> Opens)
{
    /// <summary>The cheapest ways out: fewest wishes dropped, then most courses opened.</summary>
    /// <param name="nearMisses">Courses on the topic with the wishes each breaks.</param>
    /// <returns>At most three, all dropping the same, smallest number of wishes; empty when there is no near miss.</returns>
    public static IReadOnlyList<Relaxation> Cheapest(IReadOnlyList<RankedCourse> nearMisses)
    {
        var groups = nearMisses
            .Select(course => (Course: course, Hard: course.Broken.Where(condition => condition.Wish.Hard).ToList()))
            .Where(item => item.Hard.Count > 0)
            .GroupBy(item => string.Join('\n', item.Hard.Select(condition => $"{condition.Wish.Kind}:{condition.Wish.Text}")))
            .Select(group => new Relaxation(group.First().Hard, group.Select(item => item.Course).ToList()))
            .ToList();
        if (groups.Count == 0)
            return [];

        var fewest = groups.Min(group => group.Dropped.Count);
        return groups.Where(group => group.Dropped.Count == fewest).OrderByDescending(group => group.Opens.Count).Take(3).ToList();
    }
}
