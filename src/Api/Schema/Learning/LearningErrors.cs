using LearningAdvisor.Advisor.Learning.Cases;
using LearningAdvisor.Advisor.Learning.Weights;
using LearningAdvisor.Api.Schema.Consultations;
using LearningAdvisor.Catalogue.Consultations;

namespace LearningAdvisor.Api.Schema.Learning;

/// <summary>The expected failures of cases and weights, in the words of the counsellor's language.</summary>
internal static class LearningErrors
{
    /// <param name="about">The input field that names the turn or the case.</param>
    public static ExpectedError Of(CaseRefusal refusal, string about, bool isChinese) => refusal switch
    {
        CaseRefusal.NotTheAdvisers => new(
            isChinese ? "這則回覆不是學習顧問自己回的，沒有可以檢驗的內容。請選顧問回答的那一則。" : "This reply is not the adviser's own, so there is nothing to try. Choose one that the adviser gave.",
            "REPLY_NOT_THE_ADVISERS",
            "input",
            about),
        CaseRefusal.TooLong => new(
            isChinese ? $"這段對話超過 {CaseDesk.MostTurns} 個問題，不適合當案例。請選較短的對話。" : $"This talk has more than {CaseDesk.MostTurns} questions, too many for a case. Choose a shorter one.",
            "TALK_TOO_LONG",
            "input",
            about),
        CaseRefusal.NothingToExpect => new(
            isChinese ? "審查只說問題被誤解，沒有說怎樣才對。請先修正並指明合適的課程，再保留成案例。" : "The reviews say that the question was misunderstood, and not what would have been right. Correct the reply and name the fitting course first.",
            "NOTHING_TO_EXPECT",
            "input",
            about),
        CaseRefusal.Changed => new(
            isChinese ? "您打開之後，有人改過這個案例。請重新看過再決定。" : "Somebody has changed this case since you opened it. Look at it anew before you decide.",
            "CASE_CHANGED",
            "input",
            "version"),
        CaseRefusal.ReasonMissing => new(
            isChinese ? "停用案例要寫明原因。" : "A case is switched off for a reason. Write it down.", "REASON_MISSING", "input", "reason"),
        CaseRefusal.ReasonTooLong => new(
            isChinese ? $"原因最多 {ReviewRules.LongestNote} 字，請縮短。" : $"A reason holds at most {ReviewRules.LongestNote} characters. Please shorten it.",
            "NOTE_TOO_LONG",
            "input",
            "reason"),
        _ => new(
            isChinese ? "沒有這一筆；市民可能已經要求刪除。" : "There is nothing of this id; the resident may have had it deleted.", "CASE_NOT_FOUND", "input", about),
    };

    public static ExpectedError Of(WeightRefusal refusal, int worse, bool isChinese) => refusal switch
    {
        WeightRefusal.GateStopped => new(
            isChinese ? $"有 {worse} 個案例的回覆會變差，所以沒有啟用。請看是哪些案例；案例已不合時宜的，可以停用後再試。" : $"{worse} approved cases would get a worse reply, so it was not switched on. Look at them; one that is out of date can be switched off first.",
            "GATE_STOPPED",
            "input",
            "versionId"),
        _ => new(isChinese ? "沒有這個版本。" : "There is no such version.", "WEIGHTS_NOT_FOUND", "input", "versionId"),
    };
}
