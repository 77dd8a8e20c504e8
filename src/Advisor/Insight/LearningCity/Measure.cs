using System.Linq.Expressions;
using System.Text.Json.Nodes;
using LearningAdvisor.Catalogue.Courses;

namespace LearningAdvisor.Advisor.Insight.LearningCity;

/// <summary>Something of an indicator that the catalogue can count.</summary>
public sealed class Measure
{
    /// <param name="count">Counts the groups, and the whole that they are a part of; null where there is none.</param>
    internal Measure(string id, TwoTongues definition, MeasureUnit unit, Func<CityCatalogue, CancellationToken, Task<(IReadOnlyList<CountedGroup> Groups, int? Of)>> count) =>
        (Id, Definition, Unit, CountAsync) = (id, definition, unit, count);

    /// <summary>Stable; never reused for another meaning.</summary>
    public string Id { get; }

    /// <summary>What is counted, and among what.</summary>
    public TwoTongues Definition { get; }

    public MeasureUnit Unit { get; }

    internal Func<CityCatalogue, CancellationToken, Task<(IReadOnlyList<CountedGroup> Groups, int? Of)>> CountAsync { get; }
}

/// <summary>What a measure counts.</summary>
public enum MeasureUnit
{
    Courses,
    Institutions,

    /// <summary>Meetings that repeat every week count once, as dated ones do.</summary>
    Meetings,
    Venues,
    Seats,
}

/// <summary>Some courses, once as the database understands it and once as a client of the API writes it.</summary>
/// <param name="Where">A <c>CourseFilterInput</c>.</param>
internal sealed record CourseGroup(TwoTongues Name, Expression<Func<Course, bool>> Condition, JsonObject Where);

/// <summary>A measure as it was counted.</summary>
/// <param name="Of">The whole that the groups are a part of, such as the courses whose fee is known; null where there is none.</param>
public sealed record CountedMeasure(Measure Measure, IReadOnlyList<CountedGroup> Groups, int? Of);

/// <param name="Where">A <c>CourseFilterInput</c> as JSON; with <see cref="MeasureUnit.Institutions"/> an <c>InstitutionFilterInput</c>. It leads to just the rows behind the count.</param>
public sealed record CountedGroup(TwoTongues Name, int Count, string Where);
