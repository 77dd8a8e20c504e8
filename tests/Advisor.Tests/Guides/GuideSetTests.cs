namespace LearningAdvisor.Advisor.Tests.Guides;

public sealed class GuideSetTests : IDisposable
{
    private static readonly string OwnQuestions = Path.Combine(SharedFolder.Repository, "tests", "Advisor.Tests", "Guides", "guide-questions.json");

    private readonly GuideDesk _desk = new();

    public void Dispose() => _desk.Dispose();

    [SharedFact]
    public async Task Guide_answers_reach_the_bar() =>
        await RequireAsync(0.9, shared => GuideSetQuestion.FromLines(Path.Combine(shared, "eval", "guide-qa.jsonl")));

    [SharedFact]
    public async Task Questions_in_other_words_reach_the_bar_too() =>
        await RequireAsync(0.9, _ => GuideSetQuestion.FromArray(OwnQuestions));

    [SharedFact]
    public async Task Nothing_without_an_answer_is_answered()
    {
        var questions = await LoadAsync(_ => GuideSetQuestion.FromArray(OwnQuestions));
        foreach (var question in questions.Where(question => question.Abstain))
            Assert.True(question.IsRight(await _desk.AskAsync(question.Text, question.Locale), _ => ""), question.Text);
    }

    private async Task RequireAsync(double share, Func<string, IReadOnlyList<GuideSetQuestion>> read)
    {
        var questions = await LoadAsync(read);
        var wrong = new List<string>();
        foreach (var question in questions)
        {
            var answer = await _desk.AskAsync(question.Text, question.Locale);
            if (!question.IsRight(answer, name => File.ReadAllText(Path.Combine(SharedFolder.Path!, "seeds", name))))
                wrong.Add($"{question.Text} → {answer.Text}");
        }

        Assert.True(wrong.Count <= (1 - share) * questions.Count, $"{questions.Count - wrong.Count} of {questions.Count}:\n{string.Join('\n', wrong)}");
    }

    private async Task<IReadOnlyList<GuideSetQuestion>> LoadAsync(Func<string, IReadOnlyList<GuideSetQuestion>> read)
    {
        var shared = SharedFolder.Path ?? throw new InvalidOperationException("../shared is not there: its documents and questions are needed.");
        foreach (var document in Directory.GetFiles(Path.Combine(shared, "seeds"), "*.txt").Order(StringComparer.Ordinal))
            await _desk.AddAsync(document);
        return read(shared);
    }
}
