using LearningAdvisor.Advisor.Recalling;
using LearningAdvisor.Advisor.Retrieval;
using LearningAdvisor.Catalogue.Consultations;
using LearningAdvisor.Catalogue.Courses;
using LearningAdvisor.Catalogue.Plans;

namespace LearningAdvisor.Advisor.Planning;

/// <summary>A planned course with its record as it is now.</summary>
/// <param name="Course">With its sessions and its institution, retired or not; null where the catalogue has none.</param>
/// <param name="Changes">What the resident was told and the record does not say any more. Empty for one that is gone.</param>
/// <param name="Met">The resident's wishes that it meets.</param>
/// <param name="Broken">The resident's hard wishes that it breaks.</param>
public sealed record PlannedNow(
    PlannedCourse Planned, Course? Course, PlannedState State, IReadOnlyList<FactDifference> Changes, IReadOnlyList<Wish> Met, IReadOnlyList<Wish> Broken)
{
    // What a plan tells of each course.
    internal static readonly FactKind[] Told = [FactKind.Title, FactKind.Schedule, FactKind.StartsOn, FactKind.EndsOn, FactKind.Place, FactKind.Fee, FactKind.Ages];

    /// <summary>The record's, or the one that the resident was told; empty where neither is known.</summary>
    public string Title => Course?.Title ?? Planned.Facts.FirstOrDefault(said => said.Fact == FactKind.Title)?.Value ?? "";

    /// <summary>Whether somebody who has not registered yet still can, or will be able to.</summary>
    public bool CanBeTaken => State is PlannedState.Open or PlannedState.Upcoming or PlannedState.Unknown;

    /// <param name="conditions">The resident's wishes.</param>
    /// <param name="today">In Taipei.</param>
    internal static PlannedNow Of(PlannedCourse planned, Course? course, IReadOnlyList<WishCondition> conditions, DateOnly today)
    {
        var state = StateOf(course, today);
        if (course is null || state == PlannedState.Gone)
            return new PlannedNow(planned, course, state, [], [], []);

        var met = conditions.ToLookup(condition => condition.IsMetBy(course), condition => condition.Wish);
        return new PlannedNow(
            planned,
            course,
            state,
            [.. planned.Facts.Select(said => new FactDifference(said.Fact, said.Value, RecordFacts.Of(course, said.Fact, today))).Where(fact => fact.Now != fact.Said)],
            [.. met[true]],
            [.. met[false].Where(wish => wish.Hard)]);
    }

    /// <summary>The planned course with what its record says now, as the resident is about to be told.</summary>
    /// <param name="today">In Taipei.</param>
    internal PlannedCourse AsTold(DateOnly today) => Course is not { } course || State == PlannedState.Gone
        ? Planned
        : Planned with { Facts = [.. Told.Select(fact => (Fact: fact, Value: RecordFacts.Of(course, fact, today))).Where(said => said.Value is not null).Select(said => new StatedFact(said.Fact, said.Value!))] };

    private static PlannedState StateOf(Course? course, DateOnly today)
    {
        // A twin that another one is shown for is still offered.
        if (course is null or { RetiredAt: not null, ShownAs: null })
            return PlannedState.Gone;
        if ((course.EndsOn ?? course.TermTo) < today)
            return PlannedState.Over;

        return RegistrationRules.StatusOf(course, today) switch
        {
            RegistrationStatus.Open => PlannedState.Open,
            RegistrationStatus.Upcoming => PlannedState.Upcoming,
            RegistrationStatus.Full => PlannedState.Full,
            RegistrationStatus.Closed => PlannedState.Closed,
            _ => PlannedState.Unknown,
        };
    }
}

/// <summary>How a planned course stands today.</summary>
public enum PlannedState
{
    /// <summary>One can register.</summary>
    Open,

    /// <summary>Registration opens later.</summary>
    Upcoming,

    /// <summary>The record does not say whether one can register.</summary>
    Unknown,

    /// <summary>No seat is left.</summary>
    Full,

    /// <summary>Registration is over; who has registered attends.</summary>
    Closed,

    /// <summary>The course itself is over.</summary>
    Over,

    /// <summary>The source does not offer it any more.</summary>
    Gone,
}
