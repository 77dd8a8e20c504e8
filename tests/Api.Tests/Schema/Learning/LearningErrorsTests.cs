using LearningAdvisor.Advisor.Learning.Cases;
using LearningAdvisor.Advisor.Learning.Weights;
using LearningAdvisor.Api.Schema.Learning;

namespace LearningAdvisor.Api.Tests.Schema.Learning;

public sealed class LearningErrorsTests
{
    [Theory]
    [InlineData(CaseRefusal.NotFound, "CASE_NOT_FOUND", "turnId", "There is nothing of this id; the resident may have had it deleted.", "沒有這一筆；市民可能已經要求刪除。")]
    [InlineData(CaseRefusal.NotTheAdvisers, "REPLY_NOT_THE_ADVISERS", "turnId", "This reply is not the adviser's own, so there is nothing to try. Choose one that the adviser gave.", "這則回覆不是學習顧問自己回的，沒有可以檢驗的內容。請選顧問回答的那一則。")]
    [InlineData(CaseRefusal.TooLong, "TALK_TOO_LONG", "turnId", "This talk has more than 20 questions, too many for a case. Choose a shorter one.", "這段對話超過 20 個問題，不適合當案例。請選較短的對話。")]
    [InlineData(CaseRefusal.NothingToExpect, "NOTHING_TO_EXPECT", "turnId", "The reviews say that the question was misunderstood, and not what would have been right. Correct the reply and name the fitting course first.", "審查只說問題被誤解，沒有說怎樣才對。請先修正並指明合適的課程，再保留成案例。")]
    [InlineData(CaseRefusal.Changed, "CASE_CHANGED", "version", "Somebody has changed this case since you opened it. Look at it anew before you decide.", "您打開之後，有人改過這個案例。請重新看過再決定。")]
    [InlineData(CaseRefusal.ReasonMissing, "REASON_MISSING", "reason", "A case is switched off for a reason. Write it down.", "停用案例要寫明原因。")]
    [InlineData(CaseRefusal.ReasonTooLong, "NOTE_TOO_LONG", "reason", "A reason holds at most 2000 characters. Please shorten it.", "原因最多 2000 字，請縮短。")]
    public void A_refused_case_says_what_to_do(CaseRefusal refusal, string code, string about, string english, string chinese)
    {
        var error = LearningErrors.Of(refusal, "turnId", isChinese: false);

        Assert.Equal((code, english), (error.Code, error.Message));
        Assert.Equal(["input", about], error.Path);
        Assert.Equal(chinese, LearningErrors.Of(refusal, "turnId", isChinese: true).Message);
    }

    [Fact]
    public void Refused_weights_say_how_many_cases_stand_against_them()
    {
        var stopped = LearningErrors.Of(WeightRefusal.GateStopped, 3, isChinese: false);

        Assert.Equal(("GATE_STOPPED", "3 approved cases would get a worse reply, so it was not switched on. Look at them; one that is out of date can be switched off first."), (stopped.Code, stopped.Message));
        Assert.Equal("有 3 個案例的回覆會變差，所以沒有啟用。請看是哪些案例；案例已不合時宜的，可以停用後再試。", LearningErrors.Of(WeightRefusal.GateStopped, 3, isChinese: true).Message);
        Assert.Equal(("WEIGHTS_NOT_FOUND", "There is no such version."), (LearningErrors.Of(WeightRefusal.NotFound, 0, isChinese: false).Code, LearningErrors.Of(WeightRefusal.NotFound, 0, isChinese: false).Message));
        Assert.Equal("沒有這個版本。", LearningErrors.Of(WeightRefusal.NotFound, 0, isChinese: true).Message);
    }
}
