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
    [InlineData(ReviewRefusal.NoteTooLong, "NOTE_TOO_LONG", "note", "備註最多 2000 字，請縮短。", "A note holds at most 2000 characters. Please shorten it.")]
    [InlineData(ReviewRefusal.CourseNotFound, "COURSE_NOT_FOUND", "insteadCourseId", "要換成的課程不在資料裡，什麼都沒有存。", "The course that should have stood there is not in the catalogue; nothing was kept.")]
    public void A_refusal_names_the_field_and_the_way_out_in_either_language(ReviewRefusal refusal, string code, string field, string chinese, string english)
    {
        var error = ReviewErrors.Of(refusal, "recommendationId", isChinese: true);

        Assert.Equal((code, chinese), (error.Code, error.Message));
        Assert.Equal(["input", field], error.Path);
        Assert.Equal(english, ReviewErrors.Of(refusal, "recommendationId", isChinese: false).Message);
    }
}
