using LearningAdvisor.Advisor.Recalling;
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
        _ => new(
            isChinese ? "沒有這一筆：資料可能已改回原樣，或市民已要求刪除。" : "There is no such recall: the record may say again what the reply said, or the resident may have had the talk deleted.",
            "RECALL_NOT_FOUND",
            "input",
            "recallId"),
    };
}
