using System.Text.Json;
using LearningAdvisor.Advisor.Curating;
using LearningAdvisor.Advisor.Evaluation;
using LearningAdvisor.Advisor.Tests.Guides;
using LearningAdvisor.Catalogue.Curating;
using Microsoft.Extensions.DependencyInjection;
using Xunit.Abstractions;
using YamlDotNet.Serialization;
using YamlDotNet.Serialization.NamingConventions;

namespace LearningAdvisor.Advisor.Tests.Curating;

/// <summary>How surely a question finds just its curated answer, on the questions of bench/evaluation/curated-questions.yaml.</summary>
[Collection(nameof(SmallCity))]
public sealed class SameQuestionTests(SmallCity city, ITestOutputHelper output)
{
    private const double LeastPrecision = 0.98;
    private const double LeastRecall = 0.6;

    private static readonly string Folder = Path.Combine(Repository.Root, "bench", "evaluation");

    private readonly ShapeReader _shapes = city.Services.GetRequiredService<ShapeReader>();

    [Fact]
    public void Of_questions_in_other_words_most_find_their_answer_and_of_other_questions_next_to_none_does()
    {
        var answers = Answers();
        var shelf = Shelf(answers);
        var others = answers.SelectMany(answer => answer.Other).Concat(Foreign()).ToList();

        var missed = answers.SelectMany(answer => answer.Same.Where(question => Found(shelf, question) != answer.Title).Select(question => $"{answer.Title}: {question} ({Best(shelf, question)})")).ToList();
        var mistaken = answers.SelectMany(answer => answer.Same.Where(question => Found(shelf, question) is { } found && found != answer.Title)).ToList();
        var wrong = others.Where(question => Found(shelf, question) is not null).Select(question => $"{question} -> {Found(shelf, question)} ({Best(shelf, question)})").ToList();

        var asked = answers.Sum(answer => answer.Same.Count);
        var right = asked - missed.Count;
        var (precision, recall) = ((double)right / (right + wrong.Count + mistaken.Count), (double)right / asked);
        output.WriteLine($"{asked} questions in other words, {others.Count} others: precision {precision:0.000}, recall {recall:0.000}");
        output.WriteLine($"missed:\n{string.Join('\n', missed)}\nwrong:\n{string.Join('\n', wrong)}");
        Assert.True(asked >= 60 && others.Count >= 200);
        Assert.True(precision >= LeastPrecision, $"precision {precision:0.000}: {string.Join(" | ", wrong)}");
        Assert.True(recall >= LeastRecall, $"recall {recall:0.000}: {string.Join(" | ", missed)}");
    }

    [SharedFact]
    public void None_of_the_guides_questions_finds_an_answer()
    {
        var shelf = Shelf(Answers());
        var questions = File.ReadLines(Path.Combine(SharedFolder.Path!, "eval", "guide-qa.jsonl")).Select(line => JsonElement.Parse(line).GetProperty("text").GetString()!);

        Assert.DoesNotContain(questions, question => Found(shelf, question) is not null);
    }

    [Theory]
    [InlineData("學費可以刷卡嗎", "學費可以刷卡嗎？", 1)]
    [InlineData("學費可以刷卡嗎", "星期六的課學費可以刷卡嗎", 0)]
    [InlineData("學費可以刷卡嗎", "七堵區的課學費可以刷卡嗎", 0)]
    [InlineData("樂齡中心幾歲可以報名", "樂齡中心70歲可以報名嗎", 0)]
    public void A_wish_or_a_figure_that_the_example_does_not_hold_keeps_the_answer_away(string example, string question, double likeness) =>
        Assert.Equal(likeness, _shapes.Read(example, SmallCity.Today).Likeness(_shapes.Read(question, SmallCity.Today)));

    private static List<CuratedQuestions> Answers() => new DeserializerBuilder().WithNamingConvention(CamelCaseNamingConvention.Instance).Build()
        .Deserialize<Dictionary<string, List<CuratedQuestions>>>(File.ReadAllText(Path.Combine(Folder, "curated-questions.yaml")))["answers"];

    // What residents ask of other things: talks, and questions on plans and guides.
    private static IEnumerable<string> Foreign() => CaseFile.Load(Path.Combine(Folder, "cases")).SelectMany(one => one.Turns).Select(turn => turn.Say)
        .Concat(new[] { "guide-questions.jsonl", "passage-questions.jsonl" }.SelectMany(file => File.ReadLines(Path.Combine(Folder, file))).Select(line => JsonElement.Parse(line).GetProperty("text").GetString()!))
        .Distinct();

    private CuratedShelf Shelf(IEnumerable<CuratedQuestions> answers) => new([.. answers.Select(answer => new ShelvedAnswer(
        Guid.NewGuid(),
        1,
        new CuratedContent { Title = answer.Title, Texts = [new CuratedText("zh-TW", "好")] },
        [.. answer.Examples.Select(example => _shapes.Read(example, SmallCity.Today))]))]);

    private string? Found(CuratedShelf shelf, string question) => shelf.Find(_shapes.Read(question, SmallCity.Today), SmallCity.Today, "zh-TW")?.Content.Title;

    private string Best(CuratedShelf shelf, string question) =>
        shelf.NearTo([_shapes.Read(question, SmallCity.Today)], null) is [var (answer, likeness), ..] ? $"{answer.Content.Title} {likeness:0.00}" : "nothing near";

    /// <summary>An answer's questions in the file.</summary>
    private sealed class CuratedQuestions
    {
        [YamlMember(Alias = "id")]
        public string Title { get; set; } = "";

        public List<string> Examples { get; set; } = [];

        public List<string> Same { get; set; } = [];

        public List<string> Other { get; set; } = [];
    }
}
