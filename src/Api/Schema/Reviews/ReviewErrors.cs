using LearningAdvisor.Advisor.Releasing;
using LearningAdvisor.Advisor.Reviewing;
using LearningAdvisor.Advisor.TakingOver;
using LearningAdvisor.Api.Schema.Consultations;
using LearningAdvisor.Catalogue.Consultations;

namespace LearningAdvisor.Api.Schema.Reviews;

/// <summary>The expected failures of reviews, in the words of the counsellor's language.</summary>
internal static class ReviewErrors
{
    /// <param name="about">The input field that names what is reviewed: <c>recommendationId</c> or <c>turnId</c>.</param>
    /// <param name="detail">What the refusal is about, such as the figures that no record holds; null for nothing.</param>
    public static ExpectedError Of(ReviewRefusal refusal, string about, bool isChinese, string? detail = null) => refusal switch
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
        ReviewRefusal.CorrectionInvalid => new(
            isChinese
                ? "更正的內容對不上：只能更正這則回覆推薦的課程，換上的課程要還在資料裡，核可時不能帶更正。"
                : "The correction does not fit: it names only suggestions of this reply, and courses of the catalogue, and goes with no approval.",
            "CORRECTION_INVALID",
            "input",
            "correction"),
        ReviewRefusal.ReplyChanged => new(
            isChinese ? "等候期間課程資料變了，依現在的資料選出的課程不同，新的回覆已經換上。請看過再決定。" : "The catalogue has changed while the reply waited, and other courses come out of it now. The new reply stands in its place: look at it before you decide.",
            "REPLY_CHANGED",
            "input",
            "version"),
        ReviewRefusal.CorrectionMissing => new(
            isChinese ? "請寫下要傳給市民的文字，或選出要建議的課程。" : "Write the text that is to go out, or choose the courses that it is to show.",
            "CORRECTION_MISSING",
            "input",
            "text"),
        ReviewRefusal.NothingWaits => new(
            isChinese ? "這則回覆沒有在等候：它一開始就送出了，或同事已經處理。文字和課程沒有送出。" : "This reply does not wait: it went out at once, or a colleague has decided. Text and courses were not sent.",
            "NOTHING_WAITS",
            "input",
            "text"),
        ReviewRefusal.CourseNotOffered => new(
            isChinese ? $"要建議的課程有的不在資料裡、額滿或已截止，或超過 {WaitingWords.MostCourses} 門；什麼都沒有送出。" : $"A course to be shown is not in the catalogue, is full or closed, or there are more than {WaitingWords.MostCourses}; nothing was sent.",
            "COURSE_NOT_OFFERED",
            "input",
            "courseIds"),
        ReviewRefusal.FactUnproved => new(
            isChinese
                ? $"資料裡找不到這些數字的根據：{detail}。請改成資料裡的數字，或先接手對話，用您自己的名義說。"
                : $"No record holds these figures: {detail}. Write those of the catalogue, or take the conversation over and say it in your own name.",
            "FACT_UNPROVED",
            "input",
            "text"),
        ReviewRefusal.TextTooLong => new(
            isChinese ? $"最多 {CounsellorWords.LongestText} 字，請縮短。" : $"It holds at most {CounsellorWords.LongestText} characters. Please shorten it.",
            "TEXT_TOO_LONG",
            "input",
            "text"),
        _ => new(
            isChinese ? "審核清單裡沒有這一筆；市民可能已經要求刪除。" : "The queue holds nothing of this id; the resident may have had it deleted.",
            "REVIEW_ITEM_NOT_FOUND",
            "input",
            about),
    };
}
