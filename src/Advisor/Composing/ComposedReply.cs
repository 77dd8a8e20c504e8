using LearningAdvisor.Advisor.Answering;
using LearningAdvisor.Advisor.Retrieval;
using LearningAdvisor.Catalogue.Institutions;

namespace LearningAdvisor.Advisor.Composing;

/// <summary>Makes a draft of the sentences that a model wrote and the guard proved, with the records that back each.</summary>
internal static class ComposedReply
{
    /// <summary>The courses that the sentences name, in their order.</summary>
    public static IReadOnlyList<FoundCourse> Courses(ModelTalk talk) =>
        [.. talk.Proved.SelectMany(sentence => sentence.Courses).DistinctBy(found => found.Course.Key)];

    /// <summary>The reply that the model's sentences alone make.</summary>
    public static Draft Whole(ModelTalk talk)
    {
        var courses = Courses(talk);
        var draft = Draft.Of(courses.Count > 0 ? ReplyKind.Recommendation : ReplyKind.Answer, talk.Spoken);
        Show(draft, courses, talk.Book);
        Back(draft, talk);
        return draft;
    }

    /// <summary>The model's sentences that a resident has seen, and the template's whole reply after them.</summary>
    public static Draft Before(Draft template, ModelTalk talk)
    {
        var draft = Draft.Of(template.Kind, talk.Spoken);
        draft.Confidence = template.Confidence;
        Back(draft, talk);
        draft.Append(template);
        // What was named is shown, too, after what the template shows.
        var shown = template.Suggestions.Select(suggestion => suggestion.CourseKey).ToHashSet();
        Show(draft, [.. Courses(talk).Where(found => !shown.Contains(found.Course.Key))], talk.Book);
        return draft;
    }

    private static void Show(Draft draft, IReadOnlyList<FoundCourse> courses, PhraseBook book)
    {
        foreach (var found in courses)
        {
            draft.Show(found.Course, new Suggestion(found.Course.Key, Reasons.For(found, book), [.. found.Met.Select(condition => condition.Wish)], []));
            draft.Said.Of(found.Course, Reasons.FactsFor(found));
        }
    }

    private static void Back(Draft draft, ModelTalk talk)
    {
        draft.Allow(talk.Fitting);
        foreach (var sentence in talk.Proved)
            draft.Back(sentence.Free);
        foreach (var slot in talk.Proved.SelectMany(sentence => sentence.Slots))
        {
            if (slot.Record is FoundCourse found)
                draft.Said.Of(found.Course, SlotText.FactsOf(slot.Field));
            else if (slot.Record is Institution named)
                draft.Said.Of(named, SlotText.FactsOf(slot.Field));
        }

        foreach (var place in talk.Proved.SelectMany(sentence => sentence.Institutions).DistinctBy(place => place.Key))
            draft.Back(place);
        foreach (var (passage, quote) in talk.Proved.SelectMany(sentence => sentence.Quotes).Distinct())
        {
            draft.Cite(new Citation(passage.DocumentKey, passage.Key, passage.Heading, passage.Page, quote));
            draft.Back(passage.Document!.Title);
            draft.Said.Of(draft.Citations[^1], passage);
        }
    }
}
