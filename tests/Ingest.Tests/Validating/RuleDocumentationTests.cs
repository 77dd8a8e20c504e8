using System.Text.RegularExpressions;
using LearningAdvisor.Ingest.Desk;
using LearningAdvisor.Ingest.Mappings;
using LearningAdvisor.Ingest.Sources;
using LearningAdvisor.Ingest.Validating;

namespace LearningAdvisor.Ingest.Tests.Validating;

public sealed class RuleDocumentationTests
{
    private static readonly string Page = File.ReadAllText(Path.Combine(SharedData.Root, "docs", "ingest.md"));

    [Fact]
    public void Every_rule_code_stands_in_the_documentation()
    {
        var rules = CourseRuleTexts.All.Concat(InstitutionRuleTexts.All).Concat(DeskRuleTexts.All).Select(rule => rule.Code).Concat([RowDamages.Nul.Code, RowDamages.Json("").Code, RowDamages.TooLong(1).Code, RowDamages.CellCount(1, 2).Code]);
        Assert.DoesNotContain(rules.Concat(FailureCodes()).Distinct(), code => !Page.Contains($"`{code}`", StringComparison.Ordinal));
    }

    [Fact]
    public void Every_canonical_column_stands_in_the_documentation() =>
        Assert.DoesNotContain(CanonicalColumns.Courses.English.Concat(CanonicalColumns.Institutions.English), column => !Page.Contains($"`{column}`", StringComparison.Ordinal));

    [Fact]
    public void Every_rule_says_what_is_wrong_and_what_to_do() => Assert.All(
        CourseRuleTexts.All.Concat(InstitutionRuleTexts.All).Concat(DeskRuleTexts.All),
        rule => Assert.True(rule.Field is not null && rule.Broken.Length > 5 && rule.WayOut.EndsWith('.'), rule.Code));

    // The codes of whole sources are written where they are thrown.
    private static IEnumerable<string> FailureCodes() => Directory
        .EnumerateFiles(Path.Combine(SharedData.Root, "src", "Ingest"), "*.cs", SearchOption.AllDirectories)
        .SelectMany(file => Regex.Matches(File.ReadAllText(file), "\"((?:FILE|HEADER|MAPPING|DOCUMENT|ARCHIVE|ADDRESS|STORE|EMBEDDING|ROW)_[A-Z_]+)\"").Select(match => match.Groups[1].Value));
}
