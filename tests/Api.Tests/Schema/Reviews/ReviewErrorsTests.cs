using LearningAdvisor.Advisor.Reviewing;
using LearningAdvisor.Api.Schema.Reviews;

namespace LearningAdvisor.Api.Tests.Schema.Reviews;

public sealed class ReviewErrorsTests
{
    [Theory]
    [InlineData(ReviewRefusal.NotFound, "REVIEW_ITEM_NOT_FOUND", "recommendationId", "審核清單裡沒有這一筆；市民可能已經要求刪除。", "The queue holds nothing of this id; the resident may have had it deleted.")]
    [InlineData(ReviewRefusal.Changed, "REVIEW_CHANGED", "version", "您打開之後，有人先審核過了。請看過目前的結果，再決定要不要改。", "Somebody has reviewed this since you opened it. Look at what stands there now before you decide.")]
    [InlineData(ReviewRefusal.ReasonMismatch, "REASON_MISMATCH", "reason", "這個理由和決定不相合：肯定的理由配核可，缺點配修正或退回。", "This reason does not go with the decision: praise goes with an approval, a fault with a correction or a rejection.")]
    [InlineData(ReviewRefusal.NoteMissing, "NOTE_MISSING", "note", "修正或選「其他」時，請在備註寫明。", "A correction, or another reason, needs a note that says what it is.")]
    [InlineData(ReviewRefusal.CorrectionInvalid, "CORRECTION_INVALID", "correction", "更正的內容對不上：只能更正這則回覆推薦的課程，換上的課程要還在資料裡，核可時不能帶更正。", "The correction does not fit: it names only suggestions of this reply, and courses of the catalogue, and goes with no approval.")]
    [InlineData(ReviewRefusal.NoteTooLong, "NOTE_TOO_LONG", "note", "備註最多 2000 字，請縮短。", "A note holds at most 2000 characters. Please shorten it.")]
    [InlineData(ReviewRefusal.ReplyChanged, "REPLY_CHANGED", "version", "等候期間課程資料變了，依現在的資料選出的課程不同，新的回覆已經換上。請看過再決定。", "The catalogue has changed while the reply waited, and other courses come out of it now. The new reply stands in its place: look at it before you decide.")]
    [InlineData(ReviewRefusal.CorrectionMissing, "CORRECTION_MISSING", "text", "請寫下要傳給市民的文字，或選出要建議的課程。", "Write the text that is to go out, or choose the courses that it is to show.")]
    [InlineData(ReviewRefusal.NothingWaits, "NOTHING_WAITS", "text", "這則回覆沒有在等候：它一開始就送出了，或同事已經處理。文字和課程沒有送出。", "This reply does not wait: it went out at once, or a colleague has decided. Text and courses were not sent.")]
    [InlineData(ReviewRefusal.CourseNotOffered, "COURSE_NOT_OFFERED", "courseIds", "要建議的課程有的不在資料裡、額滿或已截止，或超過 5 門；什麼都沒有送出。", "A course to be shown is not in the catalogue, is full or closed, or there are more than 5; nothing was sent.")]
    [InlineData(ReviewRefusal.TextTooLong, "TEXT_TOO_LONG", "text", "最多 2000 字，請縮短。", "It holds at most 2000 characters. Please shorten it.")]
    public void A_refusal_names_the_field_and_the_way_out_in_either_language(ReviewRefusal refusal, string code, string field, string chinese, string english)
    {
        var error = ReviewErrors.Of(refusal, "recommendationId", isChinese: true);

        Assert.Equal((code, chinese), (error.Code, error.Message));
        Assert.Equal(["input", field], error.Path);
        Assert.Equal(english, ReviewErrors.Of(refusal, "recommendationId", isChinese: false).Message);
    }

    [Fact]
    public void Figures_that_no_record_holds_are_named()
    {
        var error = ReviewErrors.Of(ReviewRefusal.FactUnproved, "turnId", isChinese: false, "333, 19:00");

        Assert.Equal("No record holds these figures: 333, 19:00. Write those of the catalogue, or take the conversation over and say it in your own name.", error.Message);
        Assert.Equal("資料裡找不到這些數字的根據：333。請改成資料裡的數字，或先接手對話，用您自己的名義說。", ReviewErrors.Of(ReviewRefusal.FactUnproved, "turnId", isChinese: true, "333").Message);
        Assert.Equal(("FACT_UNPROVED", "text"), (error.Code, error.Path[^1]));
    }
}
