using LearningAdvisor.Advisor.Answering;
using LearningAdvisor.Advisor.Dialogue;
using LearningAdvisor.Advisor.Retrieval;
using LearningAdvisor.Advisor.Understanding;
using LearningAdvisor.Catalogue.Courses;
using LearningAdvisor.Catalogue.Curating;
using LearningAdvisor.Catalogue.Storage;
using Microsoft.EntityFrameworkCore;

namespace LearningAdvisor.Advisor.Curating;

/// <summary>Answers with what counsellors wrote, where just that is asked and each record still says what it said.</summary>
public sealed class AnsweringCurated(CatalogueContext database, CurationInUse curation, ShapeReader shapes, CuratedProof proof, CourseList list, AdvisorSettings settings, TimeProvider clock)
{
    /// <summary>Takes what counsellors have changed into use; asks the database only where something has.</summary>
    public ValueTask FreshenAsync(CancellationToken cancellation) => curation.FreshenAsync(database, cancellation);

    /// <param name="text">In traditional characters.</param>
    /// <param name="book">In the language of the question: an answer that is not written in it is none.</param>
    /// <returns>Null where no answer is for this question, or the one that is may not go out.</returns>
    public async Task<CuratedReply?> TryAsync(string text, Understood heard, PhraseBook book, CancellationToken cancellation)
    {
        if (heard.Intent is not (Intent.LearningWish or Intent.LearningPath or Intent.GuideQuestion or Intent.Unanswerable))
            return null;
        var shelf = await curation.AnswersAsync(database, cancellation);
        if (shelf.IsEmpty)
            return null;

        var today = TaipeiDay.Of(clock);
        var question = shapes.Read(text, heard.NewWishes);
        if (shelf.Find(question, today, book.Locale) is not { } found)
            return null;
        // A condition that was not understood may be a hard one; the very words of an example hold none that its writer did not see.
        if (heard.Unread.Length > 0 && !found.Examples.Any(example => example.Plain == question.Plain))
            return null;

        // What was read into memory may have been withdrawn by another process since.
        var answer = await database.CuratedAnswers.FirstOrDefaultAsync(one => one.Key == found.Key, cancellation);
        if (answer is not { State: CuratedState.InForce } || answer.Version != found.Version)
        {
            curation.Outdate(CurationChange.Answers);
            return null;
        }

        var look = await proof.LookAsync(answer.Content, cancellation);
        return look.Troubles.Count == 0 && KeepsWishes(look, heard.Need) ? new CuratedReply(answer.Key, answer.Version, DraftOf(look, book, today)) : null;
    }

    // Promise 2: what was wished earlier in the talk holds for the courses of an answer, too.
    private bool KeepsWishes(CuratedLook look, LearningNeed need) =>
        WishConditions.Of(need, settings.DefaultCity).Where(condition => condition.Wish.Hard)
            .All(condition => look.Sources.Select(source => source.Course).OfType<Course>().All(condition.IsMetBy));

    private Draft DraftOf(CuratedLook look, PhraseBook book, DateOnly today)
    {
        var text = look.Content.Texts.First(one => one.Language == book.Locale).Text;
        var draft = Draft.Of(ReplyKind.Answer, text);
        // Each of its figures was held against the sources just now, in whatever form it is written.
        draft.Back(text);
        var courses = new List<FoundCourse>();
        foreach (var source in look.Sources)
        {
            if (source.Course is { } course)
            {
                courses.Add(Shown(course, draft, book, today));
                draft.Said.Of(course, source.Facts);
            }
            else
            {
                Cite(source, draft, book);
            }
        }

        if (courses.Count > 0)
            list.AddNotes(draft, courses, book);
        draft.Suggest(book.Say("suggest.person"));
        return draft;
    }

    private static FoundCourse Shown(Course course, Draft draft, PhraseBook book, DateOnly today)
    {
        var status = RegistrationRules.StatusOf(course, today);
        draft.Show(course, new Suggestion(course.Key, [book.Say("course.status", ("value", book.Say("status." + status)))], [], []));
        return new FoundCourse(course, 0, status, [], []);
    }

    private static void Cite(SourceNow source, Draft draft, PhraseBook book)
    {
        if (source.Institution is { } institution)
        {
            draft.Back(institution);
            draft.Said.Of(institution, source.Facts);
        }
        else if (source.Passage is { } passage)
        {
            var citation = new Citation(passage.DocumentKey, passage.Key, passage.Heading, passage.Page, source.Source.Quote!);
            draft.Cite(citation);
            draft.Said.Of(citation, passage);
        }
        else if (source.Source is { Url: { } url, SeenOn: { } day })
        {
            var line = book.Say("curated.page", ("url", url), ("day", CourseFacts.Day(day)));
            draft.Line(line);
            draft.Back(line);
        }
    }
}

/// <summary>A counsellor's answer as it goes out.</summary>
/// <param name="Key">Of the curated answer.</param>
/// <param name="Version">The one that goes out.</param>
public sealed record CuratedReply(Guid Key, int Version, Draft Draft);
