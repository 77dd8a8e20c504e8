using LearningAdvisor.Catalogue.Curating;

namespace LearningAdvisor.Advisor.Curating;

/// <summary>The answers in force with their questions taken apart, as one reading of the database found them.</summary>
internal sealed class CuratedShelf(IReadOnlyList<ShelvedAnswer> answers)
{
    /// <summary>From here on two questions are the same one. Measured: docs/decisions/curated-answers.md.</summary>
    public const double Same = 0.76;

    /// <summary>From here on a counsellor is told that another answer is near.</summary>
    public const double Near = 0.55;

    public static readonly CuratedShelf Empty = new([]);

    public bool IsEmpty => answers.Count == 0;

    /// <summary>The answer to just this question, on this day and in this language; null where there is none.</summary>
    public ShelvedAnswer? Find(QuestionShape question, DateOnly today, string language) => answers
        .Where(answer => answer.IsFor(today, language))
        .Select(answer => (Answer: answer, Likeness: answer.Likeness(question)))
        .Where(found => found.Likeness >= Same)
        .OrderByDescending(found => found.Likeness).ThenBy(found => found.Answer.Key)
        .Select(found => found.Answer)
        .FirstOrDefault();

    /// <summary>Answers to questions that are like one of these, the likest first.</summary>
    /// <param name="without">The answer that the questions belong to.</param>
    public IReadOnlyList<(ShelvedAnswer Answer, double Likeness)> NearTo(IReadOnlyList<QuestionShape> questions, Guid? without) =>
    [
        .. answers.Where(answer => answer.Key != without)
            .Select(answer => (Answer: answer, Likeness: questions.Select(answer.Likeness).DefaultIfEmpty(0).Max()))
            .Where(found => found.Likeness >= Near)
            .OrderByDescending(found => found.Likeness).ThenBy(found => found.Answer.Key),
    ];
}

/// <param name="Version">The one that was taken apart.</param>
/// <param name="Examples">Its questions.</param>
internal sealed record ShelvedAnswer(Guid Key, int Version, CuratedContent Content, IReadOnlyList<QuestionShape> Examples)
{
    public double Likeness(QuestionShape question) => Examples.Select(example => example.Likeness(question)).DefaultIfEmpty(0).Max();

    public bool IsFor(DateOnly today, string language) =>
        !(Content.ValidFrom > today) && !(Content.ValidUntil < today) && Content.Texts.Any(text => text.Language == language);
}
