using LearningAdvisor.Advisor.Releasing;
using LearningAdvisor.Api.Schema.Policies;

namespace LearningAdvisor.Api.Tests.Schema.Policies;

public sealed class PolicyErrorsTests
{
    [Theory]
    [InlineData(PolicyFault.Changed, null, "Lead", "POLICY_CHANGED", "\"Lead\" has saved other rules since you opened these. Look at what is in force now before you save.")]
    [InlineData(PolicyFault.TooManyRules, null, null, "TOO_MANY_RULES", "A policy holds at most 50 rules. Join some, or take some away.")]
    [InlineData(PolicyFault.NoteTooLong, null, null, "NOTE_TOO_LONG", "A note holds at most 500 characters. Please shorten it.")]
    [InlineData(PolicyFault.NameWrong, 0, null, "POLICY_RULE_INVALID", "Rule 1: Give it a name of 1 to 80 characters.")]
    [InlineData(PolicyFault.ConfidenceWrong, 1, "1.5", "POLICY_RULE_INVALID", "Rule 2: a confidence of 1.5 is none. It must be above 0 and at most 1.")]
    [InlineData(PolicyFault.TopicUnknown, 0, "x", "POLICY_RULE_INVALID", "Rule 1: the thesaurus has no subject \"x\". Choose one of policyTopics.")]
    [InlineData(PolicyFault.TopicUnknown, null, "x", "TOPIC_NOT_FOUND", "the thesaurus has no subject \"x\". Choose one of policyTopics.")]
    [InlineData(PolicyFault.LanguageUnknown, 0, "fr", "POLICY_RULE_INVALID", "Rule 1: replies come in no language \"fr\". Name zh-TW, en, vi, id or th.")]
    [InlineData(PolicyFault.ChannelUnknown, 0, "fax", "POLICY_RULE_INVALID", "Rule 1: there is no channel \"fax\". Name one of web, line, directline, activity.")]
    [InlineData(PolicyFault.HoursWrong, 0, null, "POLICY_RULE_INVALID", "Rule 1: from and until go together, and must differ.")]
    [InlineData(PolicyFault.OfficeHoursUnknown, 0, null, "POLICY_RULE_INVALID", "Rule 1: no office hours are set, so nobody knows what lies outside them. Set LEARNINGADVISOR__TakeOver__OfficeHours first.")]
    [InlineData(PolicyFault.ReasonWrong, null, null, "REASON_MISSING", "To switch a subject off, say why, in at most 500 characters.")]
    public void Each_refusal_says_what_is_wrong_where_and_the_way_out(PolicyFault fault, int? rule, string? value, string code, string message)
    {
        var error = PolicyErrors.Of(new PolicyRefusal(fault, rule, value), isChinese: false, "input");

        Assert.Equal((code, message), (error.Code, error.Message));
        string[] place = rule is null ? ["input"] : ["input", "rules", $"{rule}"];
        Assert.Equal(place, error.Path.SkipLast(1));
    }
}
