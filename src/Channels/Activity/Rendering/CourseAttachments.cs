using System.Text.Json.Nodes;
using LearningAdvisor.Advisor;
using LearningAdvisor.Advisor.Answering;
using LearningAdvisor.Catalogue.Storage;
using Microsoft.EntityFrameworkCore;

namespace LearningAdvisor.Channels.Activity.Rendering;

/// <summary>Cards of courses, as they stand in the catalogue today.</summary>
internal static class CourseAttachments
{
    /// <param name="courses">Keys, best first.</param>
    public static async Task<IReadOnlyList<JsonObject>> ReadAsync(
        CatalogueContext database, IReadOnlyList<long> courses, PhraseBook book, TimeProvider clock, CancellationToken cancellation)
    {
        if (courses.Count == 0)
            return [];

        var cards = await CourseCard.ReadAsync(database, courses, book, TaipeiDay.Of(clock), cancellation);
        var institutions = await database.Courses.Where(course => courses.Contains(course.Key) && course.Institution != null)
            .Select(course => new { course.Key, course.Institution!.Name }).ToDictionaryAsync(course => course.Key, course => course.Name, cancellation);
        return [.. cards.Select(card => CourseAttachment.Of(card, institutions.GetValueOrDefault(card.CourseKey), book))];
    }
}
