using LearningAdvisor.Advisor.Releasing;
using LearningAdvisor.Catalogue.Accounts;
using LearningAdvisor.Catalogue.Policies;
using Microsoft.EntityFrameworkCore;

namespace LearningAdvisor.Advisor.Tests.Releasing;

public sealed class PolicyDeskTests(PolicyCity city) : IClassFixture<PolicyCity>
{
    private static readonly PolicyRule Rule = new() { Name = "樂齡先看", Decision = PolicyDecision.Wait, AgeGroups = [AgeGroup.Senior], Days = [DayOfWeek.Sunday], From = new(9, 0), Until = new(12, 30) };

    [Fact]
    public async Task Each_version_stays_and_the_audit_log_holds_who_changed_what()
    {
        var seen = await NumberAsync();
        await WriteAsync(seen, [Rule], "  試用  ");

        var back = await WriteAsync(seen + 1, [], null, restores: seen);

        var versions = await city.ReadAsync(database => database.PolicyVersions.Where(one => one.Number > seen).OrderBy(one => one.Number).ToListAsync());
        Assert.Equal([(1, "試用", (int?)null), (0, null, seen)], versions.Select(one => (one.Rules.Count, one.Note, one.Restores)));
        Assert.Equivalent(Rule, versions[0].Rules[0], strict: true);
        Assert.Equal((PolicyCity.Lead, seen + 2), (back.Policy!.WrittenBy, back.Policy.Number));
        var entry = await city.ReadAsync(database => database.AuditEntries.Where(one => one.Action == AuditAction.PolicyChange).OrderBy(one => one.Key).LastAsync());
        Assert.Equal((PolicyCity.Lead, "Policy", $"{seen + 2}"), (entry.Actor, entry.RecordType, entry.RecordKey));
        Assert.Contains("\"decision\":\"WAIT\"", entry.Before, StringComparison.Ordinal);
        Assert.Equal($$"""{"number":{{seen + 2}},"note":null,"restores":{{seen}},"rules":[]}""", entry.After);
    }

    [Fact]
    public async Task Of_two_who_build_on_the_same_version_the_second_is_told_of_the_first()
    {
        var seen = await NumberAsync();

        var written = await Task.WhenAll(WriteAsync(seen, [Rule]), WriteAsync(seen, [Rule]));

        var refused = Assert.Single(written, outcome => outcome.Refusal is not null);
        Assert.Equal((PolicyFault.Changed, PolicyCity.Lead, seen + 1), (refused.Refusal!.Fault, refused.Refusal.Value, refused.Policy!.Number));
    }

    public static TheoryData<string, PolicyFault, string?> Faults => new()
    {
        { """{"Name":""}""", PolicyFault.NameWrong, null },
        { """{"Name":"a","ConfidenceBelow":0}""", PolicyFault.ConfidenceWrong, "0" },
        { """{"Name":"a","ConfidenceBelow":1.5}""", PolicyFault.ConfidenceWrong, "1.5" },
        { """{"Name":"a","Topics":["music","nonsense"]}""", PolicyFault.TopicUnknown, "nonsense" },
        { """{"Name":"a","Languages":["fr"]}""", PolicyFault.LanguageUnknown, "fr" },
        { """{"Name":"a","Channels":["fax"]}""", PolicyFault.ChannelUnknown, "fax" },
        { """{"Name":"a","From":"09:00:00"}""", PolicyFault.HoursWrong, null },
        { """{"Name":"a","From":"09:00:00","Until":"09:00:00"}""", PolicyFault.HoursWrong, null },
    };

    [Theory]
    [MemberData(nameof(Faults))]
    public async Task A_rule_that_cannot_be_used_is_named_by_its_place(string rule, PolicyFault fault, string? value)
    {
        var outcome = await WriteAsync(await NumberAsync(), [Rule, System.Text.Json.JsonSerializer.Deserialize<PolicyRule>(rule)!]);

        Assert.Equal(new PolicyRefusal(fault, 1, value), outcome.Refusal);
    }

    [Fact]
    public void A_rule_about_office_hours_needs_some()
    {
        var check = new RuleCheck(SeedThesaurus.ForOneHouse(), new());

        Assert.Equal(new PolicyRefusal(PolicyFault.OfficeHoursUnknown, 0), check.Refusal([new PolicyRule { Name = "a", OutsideOfficeHours = true }]));
        Assert.Equal(new PolicyRefusal(PolicyFault.TooManyRules), check.Refusal([.. Enumerable.Repeat(new PolicyRule { Name = "a" }, 51)]));
    }

    private Task<int> NumberAsync() => city.ReadAsync(database => database.PolicyVersions.CountAsync());

    private Task<PolicyOutcome> WriteAsync(int seen, IReadOnlyList<PolicyRule> rules, string? note = null, int? restores = null) =>
        city.WithAsync<PolicyDesk, PolicyOutcome>(desk => desk.WriteAsync(seen, rules, note, restores, PolicyCity.Lead, default));
}
