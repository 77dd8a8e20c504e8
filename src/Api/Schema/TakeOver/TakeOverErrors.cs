using LearningAdvisor.Advisor.TakingOver;
using LearningAdvisor.Api.Schema.Consultations;
using LearningAdvisor.Catalogue.Consultations;

namespace LearningAdvisor.Api.Schema.TakeOver;

/// <summary>The expected failures of taking over, in the words of the counsellor's language.</summary>
internal static class TakeOverErrors
{
    private static readonly TimeSpan Taipei = TimeSpan.FromHours(8);

    /// <param name="handOver">As it stands now; null where there is none.</param>
    /// <param name="longest">Characters that the text may have.</param>
    public static ExpectedError Of(TakeOverRefusal refusal, HandOver? handOver, int longest, bool isChinese) => refusal switch
    {
        TakeOverRefusal.HeldByColleague => new(
            isChinese
                ? $"「{handOver!.Holder}」已經在 {Time(handOver.Since)} 接手這段對話。請先和同事說好，看過現況再接手。"
                : $"\"{handOver!.Holder}\" has held this conversation since {Time(handOver.Since)}. Agree with your colleague and read it anew before you take over.",
            "CONSULTATION_HELD",
            "input",
            "consultationId"),
        TakeOverRefusal.Changed => new(
            isChinese ? "您打開之後，這段對話有了變動。請重新看過再接手。" : "This conversation has changed since you opened it. Read it anew before you take over.",
            "CONSULTATION_CHANGED",
            "input",
            "version"),
        TakeOverRefusal.NotHeld => new(
            isChinese ? "您還沒有接手這段對話，或已經交還給學習顧問。請先接手再說話。" : "You do not hold this conversation, or the adviser has it again. Take it over before you speak.",
            "CONSULTATION_NOT_HELD",
            "input",
            "consultationId"),
        TakeOverRefusal.TextMissing => new(
            isChinese ? "沒有文字，什麼都沒有送出。請寫一句話。" : "There is no word in it, so nothing was done. Write a sentence.", "TEXT_MISSING", "input", "text"),
        TakeOverRefusal.TextTooLong => new(
            isChinese ? $"最多 {longest} 字，請縮短或分成幾則。" : $"It holds at most {longest} characters. Shorten it, or send it in parts.", "TEXT_TOO_LONG", "input", "text"),
        TakeOverRefusal.CourseNotFound => new(
            isChinese
                ? $"要附上的課程有的不在資料裡，或超過 {CounsellorWords.MostCourses} 門，什麼都沒有送出。"
                : $"A course to be shown is not in the catalogue, or there are more than {CounsellorWords.MostCourses}; nothing was sent.",
            "COURSE_NOT_FOUND",
            "input",
            "courseIds"),
        _ => new(
            isChinese ? "沒有這段對話；市民可能已經要求刪除。" : "There is no such conversation; the resident may have had it deleted.", "CONSULTATION_NOT_FOUND", "input", "consultationId"),
    };

    private static string Time(DateTime utc) => Instants.Utc(utc).ToOffset(Taipei).ToString("yyyy-MM-dd HH:mm", System.Globalization.CultureInfo.InvariantCulture);
}
