using LearningAdvisor.Catalogue.Concepts;
using LearningAdvisor.Catalogue.Consultations;
using LearningAdvisor.Catalogue.Courses;
using LearningAdvisor.Catalogue.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace LearningAdvisor.Advisor.Curating;

/// <summary>Shows what a change of the city's words would do to the questions of the last month, before anybody hears it.</summary>
public sealed class TermsPreview(CatalogueContext database, Thesaurus thesaurus, CurationInUse curation, StoredQuestions stored, IServiceProvider services)
{
    private const int MostShown = 20;
    private const int Courses = 3;

    /// <param name="terms">All of the city's words as they would be.</param>
    public async Task<TermsForecast> LookAsync(IReadOnlyList<CityTerm> terms, CancellationToken cancellation)
    {
        await curation.FreshenAsync(database, cancellation);
        var wished = thesaurus.With(terms);
        var questions = await stored.OfLateAsync(cancellation);
        var changed = questions.Where(question => !ConceptsOf(thesaurus, question.Text).SequenceEqual(ConceptsOf(wished, question.Text))).ToList();
        await using var now = AdvisorAside.With(services, thesaurus);
        await using var then = AdvisorAside.With(services, wished);
        var shown = new List<ChangedQuestion>();
        foreach (var question in changed.Take(MostShown))
            shown.Add(new ChangedQuestion(question, await AnswerAsync(now, thesaurus, question, cancellation), await AnswerAsync(then, wished, question, cancellation)));
        return new TermsForecast(questions.Count, changed.Count, shown);
    }

    private async Task<ForeseenAnswer> AnswerAsync(AdvisorAside adviser, Thesaurus words, StoredQuestion question, CancellationToken cancellation)
    {
        await using var scope = adviser.Open();
        var outcome = await scope.ServiceProvider.GetRequiredService<Consultant>().AnswerAsync(
            question.Text, ConsultationState.Fresh, question.Language, atMost: AnswerLevel.Embedded, cancellation: cancellation);
        var keys = outcome.Reply.Suggestions.Select(suggestion => suggestion.CourseKey).Take(Courses).ToList();
        var courses = await database.Courses.Where(course => keys.Contains(course.Key)).ToDictionaryAsync(course => course.Key, cancellation);
        return new ForeseenAnswer(ConceptsOf(words, question.Text), outcome.Reply.Kind, [.. keys.Select(courses.GetValueOrDefault).OfType<Course>()]);
    }

    private static List<string> ConceptsOf(Thesaurus words, string question) =>
        [.. words.Find(question).OrderByDescending(match => match.Weight).ThenBy(match => match.ConceptId, StringComparer.Ordinal).Select(match => match.ConceptId).Distinct()];
}

/// <param name="Looked">How many different questions were looked at.</param>
/// <param name="Changed">In how many of them other concepts would be found.</param>
/// <param name="Questions">Those of them that are shown, the most frequent first.</param>
public sealed record TermsForecast(int Looked, int Changed, IReadOnlyList<ChangedQuestion> Questions);

/// <summary>A question as it is answered now and as it would be, each as the first of a talk and without a language model.</summary>
public sealed record ChangedQuestion(StoredQuestion Question, ForeseenAnswer Now, ForeseenAnswer Then);

/// <param name="ConceptIds">Those that the question names, surest first.</param>
/// <param name="Courses">The first three that would be suggested.</param>
public sealed record ForeseenAnswer(IReadOnlyList<string> ConceptIds, Answering.ReplyKind Kind, IReadOnlyList<Course> Courses);
