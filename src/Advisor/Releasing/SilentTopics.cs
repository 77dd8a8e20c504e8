using System.Collections.Immutable;
using LearningAdvisor.Advisor.Answering;
using LearningAdvisor.Advisor.Dialogue;
using LearningAdvisor.Advisor.Understanding;
using LearningAdvisor.Catalogue.Concepts;
using LearningAdvisor.Catalogue.Storage;
using Microsoft.EntityFrameworkCore;

namespace LearningAdvisor.Advisor.Releasing;

/// <summary>Says that people answer, where a turn or a reply is about a subject that is switched off.</summary>
/// <remarks>Where nothing is off, it asks the database nothing and looks at no word.</remarks>
public sealed class SilentTopics(CatalogueContext database, Thesaurus thesaurus, HandingOver handingOver)
{
    private const int PlacesNamed = 2;

    /// <summary>The concepts that no suggestion may be about, beside those that the resident does not want.</summary>
    internal static ImmutableArray<string> With(ImmutableArray<string> avoided, PolicySnapshot policies) =>
        policies.Silent.Count == 0 ? avoided : [.. avoided.Union(policies.Silent)];

    /// <summary>Whether a turn asks about a subject that is off.</summary>
    /// <param name="text">What the resident wrote.</param>
    internal bool Concerns(string text, Understood said, PolicySnapshot policies)
    {
        if (policies.Silent.Count == 0 || said.Intent is not (Intent.LearningWish or Intent.LearningPath or Intent.GuideQuestion or Intent.MoreResults or Intent.Unanswerable or Intent.FollowUp))
            return false;

        // 不要跳舞，想學太極 is no question about dancing. A subject of earlier turns counts only where the turn goes on with it.
        var refused = thesaurus.Find(said.NewWishes.AvoidText).Select(match => match.ConceptId).ToHashSet();
        var asked = said.Intent is Intent.LearningWish or Intent.LearningPath or Intent.MoreResults ? $"{said.Need.TopicText}\n{text}" : text;
        return thesaurus.Find(asked).Any(match => policies.Silent.Contains(match.ConceptId) && !refused.Contains(match.ConceptId));
    }

    /// <summary>Whether a draft tells of a course on a subject that is off, such as one that was shown before it was.</summary>
    internal async Task<bool> ConcernsAsync(Draft draft, PolicySnapshot policies, CancellationToken cancellation)
    {
        if (policies.Silent.Count == 0 || draft.Courses.Count == 0)
            return false;

        var (courses, silent) = (draft.Courses.Select(course => course.Key).ToList(), policies.Silent.ToList());
        return await database.CourseConcepts.AnyAsync(one => courses.Contains(one.CourseKey) && silent.Contains(one.ConceptId), cancellation);
    }

    /// <summary>What is said instead: that people answer, where, and the offer of one.</summary>
    internal async Task<Draft> ReplyAsync(LearningNeed need, PhraseBook book, CancellationToken cancellation)
    {
        // A refusal is neither held nor counted as an unmet need.
        var draft = Draft.Of(ReplyKind.Refusal, book.Say("topic.off"));
        await handingOver.AddPlacesAsync(draft, need, PlacesNamed, book, cancellation);
        draft.Suggest(book.Say("suggest.person"));
        return draft;
    }
}
