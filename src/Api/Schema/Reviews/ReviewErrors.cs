using LearningAdvisor.Advisor.Reviewing;
using LearningAdvisor.Api.Schema.Consultations;
using LearningAdvisor.Catalogue.Consultations;

namespace LearningAdvisor.Api.Schema.Reviews;

/// <summary>The expected failures of reviews, in the words of the counsellor's language.</summary>
internal static class ReviewErrors
{
    /// <param name="about">The input field that names what is reviewed: <c>recommendationId</c> or <c>turnId</c>.</param>
    public static ExpectedError Of(ReviewRefusal refusal, string about, bool isChinese) => refusal switch
    {
        ReviewRefusal.Changed => new(
            isChinese ? "您打開之後，有人先審核過了。請看過目前的結果，再決定要不要改。" : "Somebody has reviewed this since you opened it. Look at what stands there now before you decide.",
            "REVIEW_CHANGED",
            "input",
            "version"),
        ReviewRefusal.ReasonMismatch => new(
            isChinese ? "這個理由和決定不相合：肯定的理由配核可，缺點配修正或退回。" : "This reason does not go with the decision: praise goes with an approval, a fault with a correction or a rejection.",
            "REASON_MISMATCH",
            "input",
            "reason"),
        ReviewRefusal.NoteMissing => new(
            isChinese ? "修正或選「其他」時，請在備註寫明。" : "A correction, or another reason, needs a note that says what it is.",
            "NOTE_MISSING",
            "input",
            "note"),
        ReviewRefusal.NoteTooLong => new(
            isChinese ? $"備註最多 {ReviewRules.LongestNote} 字，請縮短。" : $"A note holds at most {ReviewRules.LongestNote} characters. Please shorten it.",
            "NOTE_TOO_LONG",
            "input",
            "note"),
        ReviewRefusal.CourseNotFound => new(
            isChinese ? "要換成的課程不在資料裡，什麼都沒有存。" : "The course that should have stood there is not in the catalogue; nothing was kept.",
            "COURSE_NOT_FOUND",
            "input",
            "insteadCourseId"),
        _ => new(
            isChinese ? "審核清單裡沒有這一筆；市民可能已經要求刪除。" : "The queue holds nothing of this id; the resident may have had it deleted.",
            "REVIEW_ITEM_NOT_FOUND",
            "input",
            about),
    };
}
