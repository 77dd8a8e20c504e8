using LearningAdvisor.Advisor.Recalling;
using LearningAdvisor.Advisor.TakingOver;
using LearningAdvisor.Api.Schema.Consultations;
using LearningAdvisor.Catalogue.Consultations;

namespace LearningAdvisor.Api.Schema.Recalls;

/// <summary>The expected failures of recalls, in the words of the counsellor's language.</summary>
internal static class RecallErrors
{
    /// <param name="recall">As it stands; null where there is none.</param>
    public static ExpectedError Of(RecallRefusal refusal, Recall? recall, bool isChinese) => refusal switch
    {
        RecallRefusal.HandledOtherwise => new(
            isChinese ? $"{recall!.HandledBy} 已經用另一種方式處理過了，原來的紀錄不變。" : $"{recall!.HandledBy} has dealt with it in another way already, and that stays.",
            "RECALL_HANDLED",
            "input",
            "handling"),
        RecallRefusal.NoteTooLong => new(
            isChinese ? $"備註最多 {ReviewRules.LongestNote} 字，請縮短。" : $"A note holds at most {ReviewRules.LongestNote} characters. Please shorten it.",
            "NOTE_TOO_LONG",
            "input",
            "note"),
        RecallRefusal.TextMissing => new(
            isChinese ? "更正裡沒有字。請寫下要告訴民眾的話。" : "The correction is empty. Write what the resident is to be told.",
            "TEXT_MISSING",
            "input",
            "text"),
        RecallRefusal.TextTooLong => new(
            isChinese ? $"更正最多 {CounsellorWords.LongestText} 字，請縮短。" : $"A correction holds at most {CounsellorWords.LongestText} characters. Please shorten it.",
            "TEXT_TOO_LONG",
            "input",
            "text"),
        RecallRefusal.Unreachable => new(
            isChinese ? "這位民眾已經離開那個管道，或管道沒有開啟，沒有辦法告知。" : "The resident has left the channel, or it is switched off: nobody can be told.",
            "NO_RECIPIENT",
            "input",
            "recallId"),
        _ => new(
            isChinese ? "沒有這一筆：資料可能已改回原樣，或市民已要求刪除。" : "There is no such recall: the record may say again what the reply said, or the resident may have had the talk deleted.",
            "RECALL_NOT_FOUND",
            "input",
            "recallId"),
    };
}
