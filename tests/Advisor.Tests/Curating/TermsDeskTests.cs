using LearningAdvisor.Advisor.Curating;
using LearningAdvisor.Catalogue.Accounts;
using LearningAdvisor.Catalogue.Concepts;
using LearningAdvisor.Catalogue.Consultations;
using LearningAdvisor.Catalogue.Curating;
using LearningAdvisor.Catalogue.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace LearningAdvisor.Advisor.Tests.Curating;

public sealed class TermsDeskTests(CuratedCity city) : IClassFixture<CuratedCity>, IAsyncLifetime
{
    private static readonly CityTerm Clay = new("巴啵樂", "arts.pottery", "zh-TW");

    private Thesaurus Words => city.Changing.City.Services.GetRequiredService<Thesaurus>();

    public Task InitializeAsync() => Task.CompletedTask;

    public async Task DisposeAsync()
    {
        var version = await NewestAsync();
        if (version?.Terms.Count > 0)
            await RestoreAsync(version.Number, 0);
    }

    [Fact]
    public async Task A_word_that_was_added_is_understood_from_the_next_turn_on_and_no_more_once_an_earlier_version_is_back()
    {
        Assert.Empty((await city.ReplyAsync("想玩巴啵樂")).Suggestions);
        var seen = (await NewestAsync())?.Number ?? 0;
        var changed = await ChangeAsync(seen, [Clay], "阿嬤都這樣說");

        Assert.Null(changed.Fault);
        Assert.Equal(CuratedCity.Pottery, (await city.ReplyAsync("想玩巴啵樂")).Suggestions[0].CourseKey);
        var restored = await RestoreAsync(changed.Version!.Number, seen);
        Assert.Equal((seen, changed.Version.Number + 1), (restored.Version!.Restores, restored.Version.Number));
        Assert.Empty((await city.ReplyAsync("想玩巴啵樂")).Suggestions);
    }

    [Fact]
    public async Task A_word_that_does_not_mean_a_concept_is_heard_as_it_no_more()
    {
        var pottery = Words.Find("想學陶藝").First(match => Words.IsSubject(match.ConceptId)).ConceptId;
        var seen = (await NewestAsync())?.Number ?? 0;
        await ChangeAsync(seen, [new CityTerm("陶藝公園", pottery, "zh-TW", Means: false)]);

        Assert.DoesNotContain(pottery, Words.Find("陶藝公園在哪").Select(match => match.ConceptId));
        Assert.Contains(pottery, Words.Find("想學陶藝").Select(match => match.ConceptId));
    }

    [Theory]
    [InlineData(TermsRefusal.TermInvalid, "陶", "arts.pottery", "zh-TW")]
    [InlineData(TermsRefusal.TermInvalid, "…", "arts.pottery", "zh-TW")]
    [InlineData(TermsRefusal.TermInvalid, "捏\n土", "arts.pottery", "zh-TW")]
    [InlineData(TermsRefusal.ConceptUnknown, "捏土", "arts.none", "zh-TW")]
    [InlineData(TermsRefusal.LanguageUnknown, "捏土", "arts.pottery", "de")]
    public async Task A_word_that_breaks_a_rule_is_refused_by_name(TermsRefusal refusal, string term, string concept, string language)
    {
        var wished = new CityTerm(term, concept, language);

        Assert.Equal(new TermFault(refusal, wished), (await ChangeAsync((await NewestAsync())?.Number ?? 0, [wished])).Fault);
    }

    [Fact]
    public async Task A_word_cannot_mean_a_concept_and_not_mean_it() =>
        Assert.Equal(TermsRefusal.Twice, (await ChangeAsync((await NewestAsync())?.Number ?? 0, [Clay, Clay with { Means = false }])).Fault!.Refusal);

    [Fact]
    public async Task Of_two_who_change_one_version_the_second_is_refused()
    {
        var seen = (await NewestAsync())?.Number ?? 0;
        await ChangeAsync(seen, [Clay]);

        Assert.Equal(TermsRefusal.Changed, (await ChangeAsync(seen, [])).Fault!.Refusal);
    }

    [Fact]
    public async Task A_version_that_there_is_not_cannot_be_brought_back() =>
        Assert.Equal(TermsRefusal.VersionUnknown, (await RestoreAsync((await NewestAsync())?.Number ?? 0, 99_999)).Fault!.Refusal);

    [Fact]
    public async Task Too_long_a_note_is_refused() =>
        Assert.Equal(TermsRefusal.NoteTooLong, (await ChangeAsync(0, [], new string('長', ReviewRules.LongestNote + 1))).Fault!.Refusal);

    [Fact]
    public async Task A_change_is_audited_with_what_was_added_and_taken_out()
    {
        var seen = (await NewestAsync())?.Number ?? 0;
        var changed = await ChangeAsync(seen, [Clay]);

        var key = changed.Version!.Number.ToString(System.Globalization.CultureInfo.InvariantCulture);
        var entry = await city.WithAsync<CatalogueContext, AuditEntry>(database => database.AuditEntries.SingleAsync(one => one.RecordType == nameof(CityTermsVersion) && one.RecordKey == key));
        Assert.Equal(AuditAction.CityTermsChange, entry.Action);
        Assert.Contains("\"term\":\"巴啵樂\"", entry.After, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_preview_shows_what_would_change_and_changes_nothing()
    {
        await new Reviewing.RecordedTalk(city.Changing.City).SayAsync("想玩巴啵樂");
        await new Reviewing.RecordedTalk(city.Changing.City).SayAsync("想學插花");

        var forecast = await city.WithAsync<TermsPreview, TermsForecast>(preview => preview.LookAsync([Clay], CancellationToken.None));

        Assert.Equal((2, 1), (forecast.Looked, forecast.Changed));
        var question = Assert.Single(forecast.Questions);
        Assert.DoesNotContain("arts.pottery", question.Now.ConceptIds);
        Assert.Contains("arts.pottery", question.Then.ConceptIds);
        Assert.Empty(question.Now.Courses);
        Assert.Equal(CuratedCity.Pottery, question.Then.Courses[0].Key);
        Assert.DoesNotContain("arts.pottery", Words.Find("想玩巴啵樂").Select(match => match.ConceptId));
    }

    private Task<TermsOutcome> ChangeAsync(long version, IReadOnlyList<CityTerm> terms, string? note = null) =>
        city.WithAsync<TermsDesk, TermsOutcome>(desk => desk.ChangeAsync(version, terms, note, "一號櫃台", CancellationToken.None));

    private Task<TermsOutcome> RestoreAsync(long version, long to) =>
        city.WithAsync<TermsDesk, TermsOutcome>(desk => desk.RestoreAsync(version, to, null, "一號櫃台", CancellationToken.None));

    private async Task<CityTermsVersion?> NewestAsync() => (await city.WithAsync<TermsDesk, List<CityTermsVersion>>(desk => desk.VersionsAsync(1, CancellationToken.None))).FirstOrDefault();
}
