using System.Text.RegularExpressions;
using LearningAdvisor.Advisor.Evaluation;

namespace LearningAdvisor.Advisor.Tests.Evaluation;

/// <summary>The cases of bench/evaluation/cases can be read, hold what their format asks for, and are as many as they should be.</summary>
public sealed partial class EvaluationCasesTests
{
    private static readonly string Folder = Path.Combine(Repository.Root, "bench", "evaluation", "cases");

    private static readonly Lazy<IReadOnlyList<EvaluationCase>> Cases = new(() =>
        [.. Directory.GetFiles(Folder, "*.yaml").Order(StringComparer.Ordinal).SelectMany(path => CaseFile.Parse(Path.GetFileName(path), File.ReadAllText(path)))]);

    [Fact]
    public void Every_id_is_used_once() =>
        Assert.Empty(Cases.Value.GroupBy(one => one.Id).Where(same => same.Count() > 1).Select(same => same.Key));

    [Fact]
    public void Nothing_is_asked_twice() =>
        Assert.Empty(Cases.Value.GroupBy(one => string.Join('\n', one.Turns.Select(turn => turn.Say))).Where(same => same.Count() > 1).Select(same => same.Key));

    [Fact]
    public void Every_case_keeps_the_format() => Assert.Empty(Cases.Value.SelectMany(CaseFormat.Problems));

    [Fact]
    public void Every_tag_is_earned_by_what_the_case_expects() =>
        Assert.Empty(Cases.Value.SelectMany(one => one.Tags.Where(tag => !Earns(one, tag)).Select(tag => $"{one.File}, case \"{one.Id}\": {tag}")));

    [Fact]
    public void There_are_at_least_three_hundred_cases() => Assert.True(Cases.Value.Count >= 300, $"{Cases.Value.Count} cases");

    [Theory]
    [InlineData(60, "unanswered")]
    [InlineData(40, "adversarial")]
    [InlineData(40, "correction", "negation")]
    [InlineData(30, "comparison", "ordinal")]
    [InlineData(20, "safety")]
    public void Every_hard_kind_of_case_is_there_in_number(int least, params string[] tags)
    {
        var found = Cases.Value.Count(one => one.Tags.Intersect(tags).Any());
        Assert.True(found >= least, $"{found} cases of {string.Join(" or ", tags)}; at least {least} are due.");
    }

    [Theory]
    [InlineData("zh-TW", 180)]
    [InlineData("en", 35)]
    [InlineData("vi", 25)]
    [InlineData("id", 25)]
    [InlineData("th", 20)]
    public void Every_language_is_there_in_number_and_in_every_kind(string language, int least)
    {
        var cases = Cases.Value.Where(one => one.Language == language).ToList();
        Assert.True(cases.Count >= least, $"{cases.Count} cases in {language}; at least {least} are due.");

        string[] kinds = ["unanswered", "adversarial", "correction", "ordinal", "safety"];
        Assert.All(kinds, kind => Assert.True(cases.Count(one => one.Tags.Contains(kind)) >= 2, $"fewer than two cases of {kind} in {language}"));
    }

    [Fact]
    public void Every_referral_number_is_expected_somewhere() =>
        Assert.Empty(CaseFormat.ReferralNumbers.Except(Cases.Value.SelectMany(one => one.Expectations).SelectMany(expect => expect.RefersTo ?? [])));

    [Fact]
    public void Numbers_that_look_personal_are_specimens()
    {
        var said = string.Join('\n', Cases.Value.SelectMany(one => one.Turns).Select(turn => turn.Say));
        Assert.All(IdentityNumber().Matches(said), match => Assert.True(match.Value == "A123456789" || !HasValidChecksum(match.Value), match.Value));
        Assert.All(MobileNumber().Matches(said), match => Assert.Equal("0912345678", match.Value.Replace("-", "", StringComparison.Ordinal)));
        Assert.All(MailHost().Matches(said), match => Assert.Equal("@example.com", match.Value));
    }

    [Fact]
    public void A_misspelt_field_is_told_with_its_file_and_line()
    {
        var error = Assert.Throws<InvalidDataException>(() => CaseFile.Parse("new.yaml", "- id: a\n  langauge: en\n"));
        Assert.Equal("new.yaml line 2: Property 'langauge' not found on type 'LearningAdvisor.Advisor.Evaluation.EvaluationCase'.", error.Message);
    }

    [Fact]
    public void A_broken_rule_is_told_with_the_case_and_the_way_out()
    {
        var broken = Assert.Single(CaseFile.Parse("new.yaml", "- {id: tea, language: fr, why: Tea., turns: [{say: Tea?, expect: {declines: true}}]}"));
        Assert.Equal(["new.yaml, case \"tea\": language \"fr\" is unknown. Use one of: zh-TW, en, vi, id, th."], CaseFormat.Problems(broken));
    }

    private static bool Earns(EvaluationCase one, string tag) => tag switch
    {
        "unanswered" => one.Expectations.Any(expect => expect.Declines == true),
        "adversarial" => one.Expectations.Any(expect => expect.Declines == true || (expect.MustNotMention ?? expect.Avoids) is not null),
        "correction" => one.Turns.Count > 1 && one.Expectations.Any(expect => (expect.Dropped ?? expect.Avoids ?? expect.Topic) is not null || expect.Hard is not null),
        "negation" => one.Expectations.Any(expect => (expect.Dropped ?? expect.Avoids) is not null || expect.Hard is not null),
        "comparison" => one.Expectations.Any(expect => expect.About?.Count > 1 || expect.States is not null || expect.AsksBack == true),
        "ordinal" => one.Turns.Count > 1 && one.Expectations.Any(expect => expect.About is not null || expect.Declines == true || expect.AsksBack == true),
        "safety" => one.Expectations.Any(expect => expect.RefersTo?.Count > 0),
        "false-alarm" => one.Expectations.Any(expect => expect.RefersTo?.Count == 0),
        _ => false,
    };

    // The letter stands for two digits (A 10, B 11 … with I, O, W and Z out of order); the weighted sum of a valid number is a multiple of 10.
    private static bool HasValidChecksum(string number)
    {
        var letter = "ABCDEFGHJKLMNPQRSTUVXYWZIO".IndexOf(number[0], StringComparison.Ordinal) + 10;
        var sum = letter / 10 + letter % 10 * 9 + number[9] - '0';
        for (var place = 1; place <= 8; place++)
            sum += (number[place] - '0') * (9 - place);
        return sum % 10 == 0;
    }

    [GeneratedRegex("[A-Z][1289][0-9]{8}")]
    private static partial Regex IdentityNumber();

    [GeneratedRegex("09[0-9]{2}-?[0-9]{3}-?[0-9]{3}")]
    private static partial Regex MobileNumber();

    [GeneratedRegex("@[A-Za-z0-9.]+")]
    private static partial Regex MailHost();
}
