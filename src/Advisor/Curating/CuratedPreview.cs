using LearningAdvisor.Advisor.Understanding;
using LearningAdvisor.Catalogue.Curating;
using LearningAdvisor.Catalogue.Storage;

namespace LearningAdvisor.Advisor.Curating;

/// <summary>Shows whoever writes an answer what it would do: whether its records back it, which questions it would have got, and which other answers are near.</summary>
public sealed class CuratedPreview(CatalogueContext database, CuratedProof proof, CurationInUse curation, ShapeReader shapes, StoredQuestions stored, TimeProvider clock)
{
    private const int MostQuestions = 50;
    private const int MostNear = 5;

    /// <param name="answer">The one that is being written; null for a new one.</param>
    public async Task<CuratedForecast> LookAsync(Guid? answer, CuratedContent content, CancellationToken cancellation)
    {
        await curation.FreshenAsync(database, cancellation);
        var look = await proof.LookAsync(content, cancellation);
        var today = TaipeiDay.Of(clock);
        var written = new ShelvedAnswer(answer ?? Guid.Empty, 0, content, [.. content.Examples.Select(example => shapes.Read(example, today))]);
        var near = (await curation.AnswersAsync(database, cancellation)).NearTo(written.Examples, answer);
        var questions = await stored.OfLateAsync(cancellation);
        var answered = written.Examples.Count == 0 ? [] : questions
            .Select(question => (Question: question, Likeness: written.Likeness(shapes.Read(question.Text, today))))
            .Where(found => found.Likeness >= CuratedShelf.Same)
            .OrderByDescending(found => found.Question.Times).ThenByDescending(found => found.Likeness)
            .Select(found => new ForeseenQuestion(found.Question, found.Likeness, IsSpoken(content, found.Question)))
            .ToList();
        return new CuratedForecast(
            look.Troubles, questions.Count, answered.Count, [.. answered.Take(MostQuestions)], [.. near.Take(MostNear).Select(found => new NearAnswer(found.Answer.Key, found.Answer.Content.Title, found.Likeness))]);
    }

    private static bool IsSpoken(CuratedContent content, StoredQuestion question)
    {
        var language = Answering.PhraseBook.For(question.Language ?? LanguageDetector.Detect(question.Text, null)).Locale;
        return content.Texts.Any(text => text.Language == language);
    }
}

/// <param name="Troubles">Why it could not go out.</param>
/// <param name="Looked">How many different questions of the last month were compared.</param>
/// <param name="Matching">How many of them are its question.</param>
/// <param name="Questions">Those of them that are shown, the most frequent first.</param>
/// <param name="Near">Other answers in force to questions like its own, the likest first.</param>
public sealed record CuratedForecast(
    IReadOnlyList<CuratedTrouble> Troubles, int Looked, int Matching, IReadOnlyList<ForeseenQuestion> Questions, IReadOnlyList<NearAnswer> Near);

/// <param name="Likeness">In [0, 1].</param>
/// <param name="IsSpoken">False where the answer has no text in the question's language: it would not have gone out.</param>
public sealed record ForeseenQuestion(StoredQuestion Question, double Likeness, bool IsSpoken);

/// <param name="Likeness">In [0, 1].</param>
public sealed record NearAnswer(Guid Key, string Title, double Likeness);
