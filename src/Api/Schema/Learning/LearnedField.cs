using LearningAdvisor.Advisor.Learning.Weights;
using LearningAdvisor.Api.Schema.Reviews;
using LearningAdvisor.Catalogue.Learning;
using LearningAdvisor.GraphQL.Execution;
using LearningAdvisor.GraphQL.TypeSystem;
using Microsoft.EntityFrameworkCore;

namespace LearningAdvisor.Api.Schema.Learning;

/// <summary>The field <c>learned</c> of a reviewed recommendation: the part of its score that reviews gave.</summary>
internal static class LearnedField
{
    private static readonly ObjectType Part = new("LearnedPart", () =>
    [
        Field.Of<LearnedWeight>("topicId", Scalars.String.NonNull, weight => weight.ConceptId, "The subject in the thesaurus."),
        new Field("topic", Scalars.String.NonNull, "The subject's name in Chinese.") { Resolve = context => new(WeightVersionType.NameOf(context.RequestServices, context.Parent<LearnedWeight>().ConceptId)) },
        Field.Of<LearnedWeight>("weight", Scalars.Float.NonNull, weight => weight.Weight, $"What it adds to the course's place where residents ask for the subject, at most {LearnedWeight.Most} either way."),
        Field.Of<LearnedWeight>("counsellors", Scalars.Int.NonNull, weight => weight.Counsellors, "Distinct ones whose reviews are behind it."),
    ], "What reviews have taught the adviser about a course and a subject.");

    public static Field Field { get; } = new("learned", Part.NonNull.List.NonNull, "What earlier reviews add to the course's place now, by subject, the heaviest first; empty for most.")
    {
        ListSize = Costs.UpTo(5),
        ResolveBatch = ReadAsync,
    };

    private static async ValueTask<IReadOnlyList<object?>> ReadAsync(BatchContext context)
    {
        var courses = context.ParentsAs<ReviewedRecommendation>().Select(one => one.Recommendation.CourseKey).ToList();
        await using var database = await context.Request.DatabaseAsync();
        var live = WeightDesk.InUse(database).Select(version => version.Key);
        var weights = (await database.LearnedWeights.Where(weight => live.Contains(weight.VersionKey) && courses.Contains(weight.CourseKey)).ToListAsync(context.CancellationToken))
            .OrderByDescending(weight => Math.Abs(weight.Weight)).ToLookup(weight => weight.CourseKey);
        return [.. courses.Select(course => weights[course])];
    }
}
