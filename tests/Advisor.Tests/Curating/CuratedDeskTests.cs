using LearningAdvisor.Advisor.Curating;
using LearningAdvisor.Catalogue.Accounts;
using LearningAdvisor.Catalogue.Curating;
using LearningAdvisor.Catalogue.Storage;
using Microsoft.EntityFrameworkCore;

namespace LearningAdvisor.Advisor.Tests.Curating;

public sealed class CuratedDeskTests(CuratedCity city) : IClassFixture<CuratedCity>, IAsyncLifetime
{
    public Task InitializeAsync() => city.ClearAsync();

    public Task DisposeAsync() => Task.CompletedTask;

    public static TheoryData<CuratedRefusal, Func<CuratedContent, CuratedContent>> Broken => new()
    {
        { CuratedRefusal.TitleInvalid, content => content with { Title = " " } },
        { CuratedRefusal.TitleInvalid, content => content with { Title = new string('長', CuratedRules.LongestTitle + 1) } },
        { CuratedRefusal.TextTooLong, content => content with { Texts = [new CuratedText("zh-TW", new string('長', CuratedRules.LongestText + 1))] } },
        { CuratedRefusal.TextTooLong, content => content with { Examples = [new string('長', CuratedRules.LongestExample + 1)] } },
        { CuratedRefusal.TooMany, content => content with { Examples = [.. Enumerable.Range(0, CuratedRules.MostExamples + 1).Select(number => $"問題{number}")] } },
        { CuratedRefusal.LanguageUnknown, content => content with { Texts = [new CuratedText("de", "Guten Tag")] } },
        { CuratedRefusal.LanguageTwice, content => content with { Texts = [new CuratedText("en", "one"), new CuratedText("en", "two")] } },
        { CuratedRefusal.DaysInvalid, content => content with { ValidFrom = new DateOnly(2026, 12, 2), ValidUntil = new DateOnly(2026, 12, 1) } },
    };

    public static TheoryData<CuratedRefusal, Func<CuratedContent, CuratedContent>> Incomplete => new()
    {
        { CuratedRefusal.ExamplesMissing, content => content with { Examples = [] } },
        { CuratedRefusal.TextsMissing, content => content with { Texts = [new CuratedText("zh-TW", "  ")] } },
        { CuratedRefusal.SourcesMissing, content => content with { Sources = [] } },
        { CuratedRefusal.SourceInvalid, content => content with { Sources = [new CuratedSource { Kind = CuratedSourceKind.Page, Url = "city.example", SeenOn = SmallCity.Today, Quote = "字" }] } },
        { CuratedRefusal.SourceInvalid, content => content with { Sources = [new CuratedSource { Kind = CuratedSourceKind.Page, Url = "https://city.example/", SeenOn = SmallCity.Today.AddDays(1), Quote = "字" }] } },
        { CuratedRefusal.SourceInvalid, content => content with { Sources = [new CuratedSource { Kind = CuratedSourceKind.Passage, RecordKey = 1 }] } },
        { CuratedRefusal.DaysInvalid, content => content with { ValidUntil = SmallCity.Today.AddDays(-1) } },
        { CuratedRefusal.Unproved, content => content with { Texts = [new CuratedText("zh-TW", "學費九百元")] } },
        { CuratedRefusal.Unproved, content => content with { Texts = [new CuratedText("zh-TW", "請打 02-2400-9999")] } },
        { CuratedRefusal.Unproved, content => content with { Sources = [new CuratedSource { Kind = CuratedSourceKind.Course, RecordKey = 999_999 }] } },
        { CuratedRefusal.Unproved, content => content with { Sources = [new CuratedSource { Kind = CuratedSourceKind.Passage, RecordKey = 1, Quote = "沒有這句話" }] } },
    };

    [Theory]
    [MemberData(nameof(Broken))]
    public async Task What_breaks_a_rule_is_kept_not_even_as_a_draft(CuratedRefusal refusal, Func<CuratedContent, CuratedContent> change) =>
        Assert.Equal(refusal, (await city.SaveAsync(change(CuratedCity.AboutPottery))).Refusal);

    [Theory]
    [MemberData(nameof(Incomplete))]
    public async Task What_is_incomplete_or_unproved_is_kept_as_a_draft_and_not_put_in_force(CuratedRefusal refusal, Func<CuratedContent, CuratedContent> change)
    {
        var saved = await city.SaveAsync(change(CuratedCity.AboutPottery));
        Assert.Null(saved.Refusal);

        var put = await city.StandAsync(saved.Answer!, CuratedState.InForce);

        Assert.Equal((refusal, CuratedState.Draft), (put.Refusal, put.Answer!.State));
        Assert.Equal(refusal == CuratedRefusal.Unproved, put.Troubles.Count > 0);
    }

    [Fact]
    public async Task An_unproved_text_does_not_replace_one_in_force()
    {
        var answer = await city.InForceAsync(CuratedCity.AboutPottery);

        var saved = await city.SaveAsync(CuratedCity.AboutPottery with { Texts = [new CuratedText("zh-TW", "學費九百元，星期四上課。")] }, answer);

        Assert.Equal((CuratedRefusal.Unproved, 2), (saved.Refusal, saved.Answer!.Version));
        Assert.Equal(["900元"], Assert.Single(saved.Troubles).Figures);
    }

    [Fact]
    public async Task Of_two_who_change_one_version_the_second_is_refused()
    {
        var answer = await city.InForceAsync(CuratedCity.AboutPottery);
        await city.SaveAsync(CuratedCity.AboutPottery with { Title = "先到" }, answer);

        var second = await city.SaveAsync(CuratedCity.AboutPottery with { Title = "後到" }, answer, version: 2);

        Assert.Equal((CuratedRefusal.Changed, "先到"), (second.Refusal, second.Answer!.Content.Title));
    }

    [Fact]
    public async Task What_changed_while_it_was_a_draft_must_be_looked_at_before_it_is_put_in_force()
    {
        var saved = await city.SaveAsync(CuratedCity.AboutPottery);
        await city.Changing.ChangeAsync(CuratedCity.Pottery, course => course.Instructor = "新老師");
        await city.Changing.ChangeAsync(CuratedCity.Pottery, course => course.Venue = "第二教室");

        var put = await city.StandAsync(saved.Answer!, CuratedState.InForce);
        Assert.Equal((CuratedRefusal.Unproved, CuratedTroubleKind.RecordChanged), (put.Refusal, Assert.Single(put.Troubles).Kind));
        var looked = await city.SaveAsync(CuratedCity.AboutPottery, saved.Answer!);
        Assert.Null((await city.StandAsync(looked.Answer!, CuratedState.InForce)).Refusal);
        await city.Changing.ChangeAsync(CuratedCity.Pottery, course => (course.Venue, course.Instructor) = ("第一教室", null));
    }

    [Fact]
    public async Task Every_change_is_a_version_and_an_entry_of_the_audit_log()
    {
        var answer = await city.InForceAsync(CuratedCity.AboutPottery);
        await city.StandAsync(answer, CuratedState.Withdrawn);

        var versions = await city.WithAsync<CatalogueContext, List<CuratedAnswerVersion>>(database => database.CuratedAnswerVersions.Where(one => one.AnswerKey == answer.Key).OrderBy(one => one.Version).ToListAsync());
        Assert.Equal([(1, CuratedState.Draft), (2, CuratedState.InForce), (3, CuratedState.Withdrawn)], versions.Select(one => (one.Version, one.State)));
        Assert.All(versions, version => Assert.Equal("一號櫃台", version.By));
        var key = answer.Key.ToString("N");
        var entries = await city.WithAsync<CatalogueContext, List<AuditEntry>>(database => database.AuditEntries.Where(one => one.RecordType == "CuratedAnswer" && one.RecordKey == key).OrderBy(one => one.Key).ToListAsync());
        Assert.Equal(3, entries.Count);
        Assert.Null(entries[0].Before);
        Assert.StartsWith("""{"state":"IN_FORCE","version":2,"title":"陶藝課要帶什麼","texts":[{"language":"zh-TW",""", entries[1].After, StringComparison.Ordinal);
        Assert.StartsWith("""{"state":"WITHDRAWN","version":3,""", entries[2].After, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Personal_data_in_an_example_is_masked_and_the_same_example_kept_once()
    {
        var saved = await city.SaveAsync(CuratedCity.AboutPottery with { Examples = [" 打 0912-345-678 找我，陶藝課幾點 ", "陶藝課幾點", "陶藝課幾點", ""] });

        Assert.Equal(2, saved.Answer!.Content.Examples.Count);
        Assert.DoesNotContain("0912", saved.Answer.Content.Examples[0], StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_not_there_cannot_be_changed() =>
        Assert.Equal(CuratedRefusal.NotFound, (await city.StandAsync(new CuratedAnswer { Key = Guid.NewGuid(), Content = CuratedCity.AboutPottery, ChangedBy = "" }, CuratedState.InForce)).Refusal);

    [Fact]
    public async Task The_preview_tells_what_is_unproved_who_asked_it_and_which_answers_are_near()
    {
        var other = await city.InForceAsync(CuratedCity.AboutPottery);
        await new Reviewing.RecordedTalk(city.Changing.City).SayAsync("上陶藝課要準備什麼呢");
        await new Reviewing.RecordedTalk(city.Changing.City).SayAsync("想學插花");

        var forecast = await city.WithAsync<CuratedPreview, CuratedForecast>(preview => preview.LookAsync(null, CuratedCity.AboutPottery with { Texts = [new CuratedText("en", "It costs 900 dollars.")] }, CancellationToken.None));

        Assert.Equal(["900 dollars"], Assert.Single(forecast.Troubles).Figures);
        Assert.Equal((2, 1), (forecast.Looked, forecast.Matching));
        var question = Assert.Single(forecast.Questions);
        Assert.Equal(("上陶藝課要準備什麼呢", 1, false), (question.Question.Text, question.Question.Times, question.IsSpoken));
        Assert.Equal(other.Key, Assert.Single(forecast.Near).Key);
    }
}
