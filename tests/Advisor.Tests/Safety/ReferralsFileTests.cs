using LearningAdvisor.Advisor.Answering;
using LearningAdvisor.Advisor.Guarding;
using LearningAdvisor.Advisor.Safety;

namespace LearningAdvisor.Advisor.Tests.Safety;

public sealed class ReferralsFileTests
{
    private const string Line = """- { number: "113", answers: { zh-TW: 保護專線, en: protection line }, hours: { zh-TW: 全天, en: always }, source: "https://example.gov.tw/" }""";

    private static readonly Referrals Seeds = Referrals.Load(Path.Combine(Repository.Root, "seeds", "referrals.yaml"));

    [Fact]
    public void The_seeds_put_life_first_and_call_only_numbers_of_the_list()
    {
        string[] known = ["110", "113", "119", "165", "1922", "1925", "1955", "1957", "1966", "1990", "412-8185", "412-8518"];

        Assert.Equal(["self-harm-now", "life", "suicide", "danger", "child", "violence"], Seeds.Needs.TakeWhile(need => need.Courses == CoursesAfter.Never).Select(need => need.Id));
        Assert.Equal(known, Seeds.Needs.SelectMany(need => need.Lines).Select(line => line.Number).Distinct().Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_text_of_the_seeds_stands_in_all_five_languages() => Assert.All(
        Seeds.Needs,
        need =>
        {
            Assert.Equal(["en", "id", "th", "vi", "zh-TW"], need.Warmth.Keys.Order(StringComparer.Ordinal));
            Assert.All(need.Lines, line => Assert.Equal(["en", "id", "th", "vi", "zh-TW"], line.Answers.Keys.Order(StringComparer.Ordinal)));
            Assert.All(need.Lines, line => Assert.Equal(["en", "id", "th", "vi", "zh-TW"], line.Hours.Keys.Order(StringComparer.Ordinal)));
        });

    [Fact]
    public void A_warm_sentence_is_one_line_and_states_no_figure() => Assert.All(
        Seeds.Needs.SelectMany(need => need.Warmth.Values),
        sentence => Assert.DoesNotContain(sentence, character => char.IsDigit(character) || character == '\n'));

    [Fact]
    public void The_guard_backs_a_number_by_its_entry_and_stops_any_other()
    {
        var draft = Draft.Of(ReplyKind.HandOver, "113　保護專線\n114　保護專線");
        draft.Back("113\n保護專線\n24 小時");

        Assert.Equal(["114"], ReplyGuard.Unproved(draft, said: ""));
    }

    [Theory]
    [InlineData("lines: [{ answers: {} }]", "file: a line has no \"number\". Give what is dialled, in quotes, e.g. \"113\".")]
    [InlineData("lines: [{ number: \"113\", source: here }]", "file: the line \"113\" has the source \"here\", which is no https address. Give the page of the office in charge.")]
    [InlineData("lines: [{ number: \"113\", source: \"https://example.gov.tw/\", answers: { en: protection line } }]", "file: \"answers\" of \"113\" lacks a language. Give zh-TW and en at least.")]
    [InlineData("lines:\n" + Line + "\n" + Line, "file: the line \"113\" stands twice. Keep one.")]
    [InlineData("needs: [{ call: [\"113\"] }]", "file: a need has no \"id\". Give a short English name, e.g. fraud.")]
    [InlineData("needs: [{ id: fraud }]", "file: the need \"fraud\" calls nobody. List numbers of \"lines\" under \"call\".")]
    [InlineData("needs: [{ id: fraud, call: [\"165\"] }]", "file: the need \"fraud\" calls \"165\", which is not among the lines. Add it there with its source.")]
    [InlineData("lines:\n" + Line + "\nneeds: [{ id: fraud, call: [\"113\"], courses: maybe }]", "file: the need \"fraud\" says \"courses: maybe\". Write never, asked or asBefore.")]
    [InlineData("everyday: [\"(想|要\"]", "file: a phrase of \"everyday\" cannot be read. Close each bracket that opens, e.g. (想|要)自殺.")]
    public void A_rule_that_an_entry_breaks_is_named(string yaml, string message) =>
        Assert.Equal(message, Assert.Throws<InvalidDataException>(() => Referrals.Parse(yaml, "file")).Message);

    [Fact]
    public void Broken_yaml_names_the_file_and_the_line()
    {
        var error = Assert.Throws<InvalidDataException>(() => Referrals.Parse("lines: [", "file"));

        Assert.StartsWith("file line ", error.Message, StringComparison.Ordinal);
        Assert.EndsWith("A referrals file is \"lines:\", \"needs:\", \"happening:\", \"everyday:\" and \"asksForCourses:\".", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_without_entries_refers_nobody() => Assert.Empty(Referrals.Parse("", "file").Find("我不想活了"));
}
