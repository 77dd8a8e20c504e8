using System.Globalization;
using LearningAdvisor.Advisor.Releasing;
using LearningAdvisor.Advisor.TakingOver;
using LearningAdvisor.Catalogue.Concepts;
using LearningAdvisor.Catalogue.Policies;

namespace LearningAdvisor.Advisor.Tests.Releasing;

public sealed class RuleJudgeTests
{
    private static readonly Thesaurus Subjects = SeedThesaurus.ForOneHouse();
    private static readonly OfficeHours Office = OfficeHours.Parse("Mo-Fr 09:00-12:00,13:30-17:00", Path.Combine(Repository.Root, "seeds", "holidays.yaml"));
    private static readonly RuleJudge Judge = new(Subjects, new TakeOverSettings { OfficeHours = Office });

    // A Wednesday in office hours.
    private static readonly ReplyFacts Facts = new(0.6, "music.guitar", AgeGroup.Adult, "zh-TW", null, At("2026-03-04T10:00:00"));

    [Theory]
    [InlineData(0.61, true)]
    [InlineData(0.6, false)]
    public void Confidence_must_be_below_the_figure(double figure, bool applies) => Assert.Equal(applies, Applies(new PolicyRule { Name = "a", ConfidenceBelow = figure }));

    [Fact]
    public void Confidence_that_was_not_kept_is_below_no_figure() => Assert.False(Applies(new PolicyRule { Name = "a", ConfidenceBelow = 1 }, Facts with { Confidence = null }));

    [Theory]
    [InlineData("music.guitar", true)]
    [InlineData("music", true)]
    [InlineData("cooking", false)]
    public void A_subject_counts_with_all_that_lies_below_it(string topic, bool applies) => Assert.Equal(applies, Applies(new PolicyRule { Name = "a", Topics = [topic] }));

    [Fact]
    public void A_reply_about_no_subject_falls_under_no_rule_that_names_one() => Assert.False(Applies(new PolicyRule { Name = "a", Topics = ["music"] }, Facts with { Topic = null }));

    [Fact]
    public void Whose_age_is_not_known_falls_under_no_rule_that_names_one()
    {
        var seniors = new PolicyRule { Name = "a", AgeGroups = [AgeGroup.Senior, AgeGroup.Child] };

        Assert.True(Applies(seniors, Facts with { AgeGroup = AgeGroup.Senior }));
        Assert.False(Applies(seniors, Facts with { AgeGroup = null }));
        Assert.False(Applies(seniors));
    }

    [Theory]
    [InlineData("vi", true)]
    [InlineData("vi-VN", true)]
    [InlineData("zh-TW", false)]
    public void A_language_counts_whatever_its_region(string language, bool applies) => Assert.Equal(applies, Applies(new PolicyRule { Name = "a", Languages = ["vi"] }, Facts with { Language = language }));

    [Fact]
    public void Without_a_channel_it_is_our_own_page()
    {
        Assert.True(Applies(new PolicyRule { Name = "a", Channels = ["web"] }));
        Assert.True(Applies(new PolicyRule { Name = "a", Channels = ["line"] }, Facts with { Channel = "line" }));
        Assert.False(Applies(new PolicyRule { Name = "a", Channels = ["line"] }));
    }

    [Theory]
    [InlineData("2026-03-06T18:00:00Z", true)]
    [InlineData("2026-03-06T15:59:59Z", false)]
    public void Days_are_those_of_Taipei(string utc, bool applies) =>
        Assert.Equal(applies, Applies(new PolicyRule { Name = "a", Days = [DayOfWeek.Saturday] }, Facts with { At = DateTimeOffset.Parse(utc, CultureInfo.InvariantCulture) }));

    [Theory]
    [InlineData("09:00", "10:00", false)]
    [InlineData("10:00", "10:01", true)]
    [InlineData("22:00", "06:00", false)]
    [InlineData("22:00", "10:01", true)]
    [InlineData("09:30", "06:00", true)]
    public void Hours_end_before_their_last_moment_and_may_go_round_midnight(string from, string until, bool applies) =>
        Assert.Equal(applies, Applies(new PolicyRule { Name = "a", From = TimeOnly.Parse(from, CultureInfo.InvariantCulture), Until = TimeOnly.Parse(until, CultureInfo.InvariantCulture) }));

    [Theory]
    [InlineData("2026-03-04T11:59:00", false)]
    [InlineData("2026-03-04T12:30:00", true)]
    [InlineData("2026-03-07T10:00:00", true)]
    [InlineData("2027-01-01T10:00:00", true)]
    public void Outside_office_hours_are_noon_the_weekend_and_holidays(string local, bool applies) =>
        Assert.Equal(applies, Applies(new PolicyRule { Name = "a", OutsideOfficeHours = true }, Facts with { At = At(local) }));

    [Fact]
    public void Where_no_office_hours_are_set_nothing_lies_outside_them() =>
        Assert.Equal(-1, new RuleJudge(Subjects, new TakeOverSettings()).FirstOf([new PolicyRule { Name = "a", OutsideOfficeHours = true }], Facts));

    [Fact]
    public void All_conditions_of_a_rule_must_hold_and_the_first_rule_counts()
    {
        PolicyRule[] rules =
        [
            new() { Name = "a", Topics = ["music"], Languages = ["vi"] },
            new() { Name = "b", Topics = ["music"], ConfidenceBelow = 0.7 },
            new() { Name = "c" },
        ];

        Assert.Equal(1, Judge.FirstOf(rules, Facts));
        Assert.Equal(2, Judge.FirstOf(rules, Facts with { Confidence = 0.9 }));
        Assert.Equal(-1, Judge.FirstOf(rules[..1], Facts));
    }

    private static bool Applies(PolicyRule rule, ReplyFacts? facts = null) => Judge.FirstOf([rule], facts ?? Facts) == 0;

    private static DateTimeOffset At(string local) => new(DateTime.Parse(local, CultureInfo.InvariantCulture), TimeSpan.FromHours(8));
}
