using LearningAdvisor.Advisor.Planning;
using LearningAdvisor.Api.Schema.Consultations;

namespace LearningAdvisor.Api.Schema.Plans;

/// <summary>The expected failures of learning plans, in the words of the counsellor's language.</summary>
internal static class PlanErrors
{
    /// <param name="detail">What the refusal is about, as <see cref="PlanOutcome.Detail"/> names it.</param>
    public static ExpectedError Of(PlanRefusal refusal, string? detail, bool isChinese) => refusal switch
    {
        PlanRefusal.Changed => new(
            isChinese ? "您打開之後，有人先改過這份計畫。請看過現在的內容，再決定要不要改。" : "Somebody has changed this plan since you opened it. Look at what stands there now before you change it.",
            "LEARNING_PLAN_CHANGED", "input", "version"),
        PlanRefusal.HeldByColleague => new(
            isChinese ? $"「{detail}」正在和這位市民對話。請先和同事說好，再送出計畫。" : $"\"{detail}\" is speaking with this resident. Agree with your colleague before you send a plan.",
            "CONSULTATION_HELD", "input", "consultationId"),
        PlanRefusal.Over => new(
            isChinese ? "這份計畫已經結束或收回，不能再改。需要的話，請另訂一份。" : "This plan has ended or was withdrawn, and does not change any more. Make a new one where it is needed.", "LEARNING_PLAN_OVER", "input", "id"),
        PlanRefusal.WishBroken => new(
            isChinese ? $"有課程不符合市民明說的條件：{detail}。請換一門，或確認後再送出。" : $"Some courses break what the resident plainly asked for: {detail}. Choose others, or say that they may stay.",
            "LEARNING_PLAN_BREAKS_WISH", "input", "acceptBroken"),
        PlanRefusal.CourseNotOffered => new(
            isChinese ? $"有課程已額滿、截止、結束或停開，不能放進計畫：{detail}。" : $"Some courses are full, closed, over or withdrawn, and cannot be put into a plan: {detail}.",
            "COURSE_NOT_OFFERED", "input", "content", "courses"),
        PlanRefusal.NotFound => new(
            isChinese ? "沒有這段對話或這份計畫；市民可能已經要求刪除。" : "There is no such conversation or plan; the resident may have had it deleted.", "LEARNING_PLAN_NOT_FOUND", "input"),
        _ => OfContent(refusal, isChinese),
    };

    private static ExpectedError OfContent(PlanRefusal refusal, bool isChinese) => refusal switch
    {
        PlanRefusal.GoalsMissing => new(isChinese ? "請寫下至少一個目標。" : "Write down one goal at least.", "GOALS_MISSING", "input", "content", "goals"),
        PlanRefusal.CoursesMissing => new(isChinese ? "請放進至少一門課。" : "Put one course in at least.", "COURSES_MISSING", "input", "content", "courses"),
        PlanRefusal.WhyMissing => new(isChinese ? "每門課都要有理由，市民才知道為什麼。" : "Each course needs a reason, for the resident to know why.", "REASON_MISSING", "input", "content", "courses"),
        PlanRefusal.TooMany => new(
            isChinese ? $"最多 {PlanRules.MostGoals} 個目標、{PlanRules.MostCourses} 門課。" : $"At most {PlanRules.MostGoals} goals and {PlanRules.MostCourses} courses.", "TOO_MANY_ITEMS", "input", "content"),
        PlanRefusal.TextTooLong => new(
            isChinese ? $"目標和理由最多 {PlanRules.LongestWords} 字，請縮短。" : $"A goal or reason holds at most {PlanRules.LongestWords} characters. Shorten it.", "TEXT_TOO_LONG", "input", "content"),
        PlanRefusal.CourseTwice => new(isChinese ? "同一門課只能放一次。" : "Each course can be in the plan once only.", "COURSE_TWICE", "input", "content", "courses"),
        PlanRefusal.FollowUpInvalid => new(
            isChinese ? "追蹤日要在今天以後，而且不能晚於對話保存的期限。" : "The follow-up must come after today, and while the conversation is still kept.", "DAYS_INVALID", "input", "content", "followUpOn"),
        _ => new(isChinese ? "有課程不在資料裡，什麼都沒有送出。" : "A course is not in the catalogue; nothing was sent.", "COURSE_NOT_FOUND", "input", "content", "courses"),
    };
}
