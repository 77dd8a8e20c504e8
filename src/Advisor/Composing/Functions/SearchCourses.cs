using LearningAdvisor.Advisor.Answering;
using LearningAdvisor.Advisor.Pathways;
using LearningAdvisor.Advisor.Privacy;
using LearningAdvisor.Advisor.Retrieval;
using LearningAdvisor.Advisor.Understanding;
using LearningAdvisor.Catalogue.Concepts;
using LearningAdvisor.Catalogue.Courses;
using LearningAdvisor.Catalogue.Geography;

namespace LearningAdvisor.Advisor.Composing.Functions;

/// <summary>Finds courses that keep every hard wish of the consultation, those the model has not mentioned included.</summary>
internal sealed class SearchCourses(CourseFinder finder, SuitableCourses suitable, NeedWidening widening, Thesaurus thesaurus, Places places, AdvisorSettings settings) : ModelFunction(
    "search_courses",
    "Finds courses that can be taken now. Wishes known from earlier turns are applied by themselves; add only what this message says.",
    WishArguments.Schema)
{
    private const int Shown = 6;
    private const int LongestSummary = 200;

    public override async Task<string> CallAsync(FunctionArguments arguments, ModelTalk talk, CancellationToken cancellation)
    {
        var wishes = WishArguments.Read(arguments, places, talk.Said.Need.City ?? settings.DefaultCity, talk.Book);
        // Once a course was named to the resident, the wishes it was chosen by are settled.
        if (talk.Proved.Count == 0)
            talk.Said = widening.Widen(talk.Said, talk.Text, arguments.Text("topic"), wishes);
        // Promise 2: a condition that nobody understood may be a hard one.
        if (talk.Said.Unread.Length > 0)
            return Told(new { error = "These words sound like a condition and were not understood. Call again with a hard wish that quotes them, or ask the resident.", words = talk.Said.Unread.Select(clause => PersonalDataMask.Mask(clause).Text) });

        var need = talk.Said.Need;
        var conditions = WishConditions.Of(need, settings.DefaultCity);
        var found = await suitable.FittingAsync(need, conditions, talk.Today, [], cancellation);
        // As without a model: where the gold is dear today is no wish for the course nearest to it.
        var isNoAnswer = talk.Said.AsksForRate || (talk.Said.Intent == Intent.GuideQuestion && found.Count > 0 && found[0].Score < StrayWords.ClearSubject);
        if (isNoAnswer || StrayWords.Alone(need, found, thesaurus))
            found = [];
        talk.Fitting = found.Count;
        if (found.Count == 0)
        {
            talk.End = TalkEnd.NothingFits;
            return Told(new { found = 0 });
        }

        var shown = await finder.CompleteAsync(found.Take(Shown), conditions, talk.Today, cancellation);
        return Told(new
        {
            found = found.Count,
            wishes_applied = NeedWords.Wishes(need).Select(wish => wish.Text),
            courses = shown.Select(course => Row(course, talk)),
        });
    }

    // Facts to choose by. What the resident reads of them comes from slots.
    private static object Row(FoundCourse found, ModelTalk talk) => new
    {
        id = talk.Records.Add(found),
        title = found.Course.Title,
        about = found.Course.Summary is { Length: > LongestSummary } summary ? summary[..LongestSummary] : found.Course.Summary,
        schedule = CourseFacts.Schedule(found.Course, talk.Book),
        place = CourseFacts.Place(found.Course, talk.Book),
        fee = CourseFacts.Fee(found.Course, talk.Book),
        asks_for = RequirementReader.Of(found.Course).Select(requirement => requirement.Words),
        is_open = found.Status == RegistrationStatus.Open,
        meets = found.Met.Select(condition => condition.Wish.Text),
    };
}
