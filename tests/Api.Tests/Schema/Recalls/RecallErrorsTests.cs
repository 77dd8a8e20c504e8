using System.Text.Json;
using LearningAdvisor.Advisor.Recalling;
using LearningAdvisor.Api.Accounts;
using LearningAdvisor.Api.Schema.Recalls;
using LearningAdvisor.Catalogue.Consultations;

namespace LearningAdvisor.Api.Tests.Schema.Recalls;

[Collection(nameof(LoadedCity))]
public sealed class RecallErrorsTests(LoadedCity city)
{
    private static readonly Recall Handled = new() { HandledBy = "一號櫃台" };

    public static TheoryData<string, string> ForCounsellors => new()
    {
        { "recalls", "{ recalls { nodes { id } } }" },
        { "sendCorrection", """mutation { sendCorrection(input: { recallId: "x", text: "x" }) { errors { code } } }""" },
        { "unmetNeeds", "{ unmetNeeds { consultations } }" },
        { "handleRecall", """mutation { handleRecall(input: { recallId: "x", handling: DISMISSED }) { errors { code } } }""" },
    };

    [Theory]
    [MemberData(nameof(ForCounsellors))]
    public async Task Only_a_counsellors_key_opens_it(string field, string operation)
    {
        var token = (await city.Reviews.AskAsync("你好")).Token;

        Assert.Equal("UNAUTHENTICATED", CodeOf(await city.Client.ErrorAsync(operation)));
        Assert.Equal("FORBIDDEN", CodeOf(await city.Client.ErrorAsync(operation, token: token)));
        Assert.Equal("FORBIDDEN", CodeOf(await city.Client.ErrorAsync(operation, token: CounsellorKey.New())));
        Assert.NotEqual(JsonValueKind.Null, (await city.Client.DataAsync(operation, token: city.Reviews.One)).GetProperty(field).ValueKind);
    }

    [Fact]
    public async Task An_id_that_is_no_recalls_is_not_found()
    {
        var data = await city.Client.DataAsync(
            """mutation { handleRecall(input: { recallId: "x", handling: RESIDENT_TOLD }) { recall { id } errors { code path } } }""", token: city.Reviews.One);

        Assert.Equal("""{"recall":null,"errors":[{"code":"RECALL_NOT_FOUND","path":["input","recallId"]}]}""", data.GetProperty("handleRecall").GetRawText());
    }

    [Theory]
    [InlineData(RecallRefusal.NotFound, true, "沒有這一筆：資料可能已改回原樣，或市民已要求刪除。")]
    [InlineData(RecallRefusal.NotFound, false, "There is no such recall: the record may say again what the reply said, or the resident may have had the talk deleted.")]
    [InlineData(RecallRefusal.HandledOtherwise, true, "一號櫃台 已經用另一種方式處理過了，原來的紀錄不變。")]
    [InlineData(RecallRefusal.HandledOtherwise, false, "一號櫃台 has dealt with it in another way already, and that stays.")]
    [InlineData(RecallRefusal.NoteTooLong, true, "備註最多 2000 字，請縮短。")]
    [InlineData(RecallRefusal.NoteTooLong, false, "A note holds at most 2000 characters. Please shorten it.")]
    [InlineData(RecallRefusal.TextMissing, true, "更正裡沒有字。請寫下要告訴民眾的話。")]
    [InlineData(RecallRefusal.TextMissing, false, "The correction is empty. Write what the resident is to be told.")]
    [InlineData(RecallRefusal.TextTooLong, true, "更正最多 2000 字，請縮短。")]
    [InlineData(RecallRefusal.TextTooLong, false, "A correction holds at most 2000 characters. Please shorten it.")]
    [InlineData(RecallRefusal.Unreachable, true, "這位民眾已經離開那個管道，或管道沒有開啟，沒有辦法告知。")]
    [InlineData(RecallRefusal.Unreachable, false, "The resident has left the channel, or it is switched off: nobody can be told.")]
    public void A_refusal_is_said_in_the_counsellors_language(RecallRefusal refusal, bool isChinese, string message) =>
        Assert.Equal(message, RecallErrors.Of(refusal, Handled, isChinese).Message);

    private static string? CodeOf(JsonElement error) => error.GetProperty("extensions").GetProperty("code").GetString();
}
