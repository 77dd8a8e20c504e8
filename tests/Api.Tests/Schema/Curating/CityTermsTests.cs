using System.Text.Json;
using LearningAdvisor.Advisor.Curating;
using LearningAdvisor.Api.Schema.Curating;
using LearningAdvisor.Api.Tests.Schema.Reviews;
using LearningAdvisor.Catalogue.Concepts;

namespace LearningAdvisor.Api.Tests.Schema.Curating;

[Collection(nameof(ReviewCity))]
public sealed class CityTermsTests(ReviewCity city)
{
    private static readonly CityTerm Wrong = new("捏土", "arts.none", "de");

    public static TheoryData<TermsRefusal, string> Codes => new()
    {
        { TermsRefusal.Changed, "TERMS_CHANGED: Somebody has changed the words since you opened them. Look at the present version and change it anew. / 您打開之後，有人先改過詞彙。請看過現在的版本，再改一次。" },
        { TermsRefusal.VersionUnknown, "TERMS_VERSION_UNKNOWN: There is no such version to bring back. / 沒有這個版本可以回復。" },
        { TermsRefusal.TooMany, "TOO_MANY_ITEMS: At most 2000 words. / 最多 2000 個詞。" },
        { TermsRefusal.TermInvalid, "TERM_INVALID: \"捏土\" cannot be used: a word has 2 letters or more, 40 characters at most, and no line break. / 「捏土」不能用：要有兩個字以上、40 字以內，不能換行。" },
        { TermsRefusal.ConceptUnknown, "CONCEPT_UNKNOWN: The concept \"arts.none\" of \"捏土\" is not in the thesaurus. / 「捏土」要連到的概念「arts.none」不在詞庫裡。" },
        { TermsRefusal.LanguageUnknown, "LANGUAGE_UNKNOWN: The language of \"捏土\" must be zh-TW, en, vi, id or th. / 「捏土」的語言只能是 zh-TW、en、vi、id 或 th。" },
        { TermsRefusal.Twice, "TERM_TWICE: \"捏土\" stands twice for one concept. / 「捏土」對同一個概念寫了兩次。" },
        { TermsRefusal.NoteTooLong, "NOTE_TOO_LONG: A note holds at most 2000 characters. Please shorten it. / 備註最多 2000 字，請縮短。" },
    };

    [Theory]
    [MemberData(nameof(Codes))]
    public void Each_refusal_has_its_code_and_its_words(TermsRefusal refusal, string text)
    {
        var fault = new TermFault(refusal, Wrong);
        var (english, chinese) = (CurationErrors.Of(fault, isChinese: false), CurationErrors.Of(fault, isChinese: true));

        Assert.Equal(text, $"{english.Code}: {english.Message} / {chinese.Message}");
    }

    [Fact]
    public async Task A_word_is_looked_up_tried_taken_into_use_and_taken_back()
    {
        var asked = await city.AskAsync("想玩巴啵樂");
        Assert.Empty(asked.Recommendations);
        var concept = (await city.Client.DataAsync("""{ concepts(text: "吉他", first: 1) { id name broader words } }""", token: city.One)).GetProperty("concepts")[0];
        object[] terms = [new { term = "巴啵樂", conceptId = concept.GetProperty("id").GetString(), language = "zh-TW" }];
        var version = await VersionAsync();

        var preview = (await city.Client.DataAsync(
            "query($terms: [CityTermInput!]!) { cityTermsPreview(terms: $terms) { changed questions { text now { kind concepts { id } courses { title } } then { kind concepts { name } courses { title } } } } }",
            new { terms },
            city.One)).GetProperty("cityTermsPreview");
        Assert.Equal(1, preview.GetProperty("changed").GetInt32());
        var question = preview.GetProperty("questions")[0];
        Assert.Empty(question.GetProperty("now").GetProperty("courses").EnumerateArray());
        Assert.Equal("RECOMMENDATION", question.GetProperty("then").GetProperty("kind").GetString());

        var changed = await SendAsync("changeCityTerms", "ChangeCityTermsInput!", new { version, terms, note = "孩子們這樣叫" });
        Assert.Equal((version + 1, "一號櫃台", "孩子們這樣叫"), (changed.GetProperty("number").GetInt32(), changed.GetProperty("by").GetString(), changed.GetProperty("note").GetString()));
        Assert.NotEmpty((await city.AskAsync("想玩巴啵樂")).Recommendations);
        var restored = await SendAsync("restoreCityTerms", "RestoreCityTermsInput!", new { version = version + 1, to = 0 });
        Assert.Equal((version + 2, 0, 0), (restored.GetProperty("number").GetInt32(), restored.GetProperty("restores").GetInt32(), restored.GetProperty("terms").GetArrayLength()));
        Assert.Empty((await city.AskAsync("想玩巴啵樂")).Recommendations);
    }

    private async Task<int> VersionAsync() =>
        (await city.Client.DataAsync("{ cityTermsVersions(first: 1) { number } }", token: city.One)).GetProperty("cityTermsVersions") is { } versions && versions.GetArrayLength() > 0 ? versions[0].GetProperty("number").GetInt32() : 0;

    private async Task<JsonElement> SendAsync(string field, string type, object input)
    {
        var payload = (await city.Client.DataAsync($"mutation($input: {type}) {{ {field}(input: $input) {{ version {{ number by note restores terms {{ term means concept {{ name }} }} }} errors {{ code message }} }} }}", new { input }, city.One)).GetProperty(field);
        Assert.Empty(payload.GetProperty("errors").EnumerateArray());
        return payload.GetProperty("version");
    }
}
