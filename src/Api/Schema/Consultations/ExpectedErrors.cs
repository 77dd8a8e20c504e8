using LearningAdvisor.Catalogue.Texts;

namespace LearningAdvisor.Api.Schema.Consultations;

/// <summary>The expected failures of consultations, in the words of the resident's language.</summary>
internal static class ExpectedErrors
{
    /// <summary>No such consultation, or a token that is not its own: from outside the two look alike.</summary>
    public static ExpectedError NotYours(string language) => new(
        IsChinese(language)
            ? "這段對話打不開了：可能已經結束，或不是從這台裝置開始的。請重新開始一段新的對話。"
            : "This conversation cannot be opened: it has ended, or it was not started on this device. Please start a new one.",
        "NOT_YOUR_CONSULTATION",
        "input",
        "consultationId");

    public static ExpectedError RateLimited(string language) => new(
        IsChinese(language) ? "問題送得太快了，請等一分鐘再試。" : "Too many questions at once. Please wait a minute and try again.",
        "RATE_LIMITED");

    public static ExpectedError TurnNotFound(string language) => new(
        IsChinese(language) ? "這段對話裡沒有這個問題，意見沒有存下來。" : "This conversation has no such question, so the feedback was not kept.",
        "TURN_NOT_FOUND",
        "input",
        "turnId");

    public static ExpectedError ContactNotKept(string language) => new(
        IsChinese(language)
            ? "已通知諮詢人員；這裡不能保存聯絡方式，請留在這個畫面等候，或直接打電話給附近的學習單位。"
            : "The counsellors have been told. Contact details cannot be kept here: please wait on this page, or call a learning centre near you.",
        "CONTACT_NOT_KEPT",
        "input");

    public static ExpectedError ContactTooLong(string language, int longest) => new(
        IsChinese(language) ? $"聯絡方式最多 {longest} 字，請縮短後再送一次。" : $"Contact details hold at most {longest} characters. Please shorten them and send them again.",
        "CONTACT_TOO_LONG",
        "input",
        "contact");

    /// <summary>The language to word an error in: the one asked for, else the one the text is written in.</summary>
    public static string LanguageOf(string? locale, string? text)
    {
        if (!string.IsNullOrWhiteSpace(locale))
            return locale;

        return text is not null && !text.Any(Han.IsHan) && text.Any(char.IsAsciiLetter) ? "en" : "zh-TW";
    }

    /// <summary>The language to word an error in where the input names none: the browser's wish.</summary>
    public static string LanguageOf(HttpContext http) =>
        http.Request.GetTypedHeaders().AcceptLanguage.MaxBy(language => language.Quality ?? 1)?.Value.Value ?? "zh-TW";

    /// <param name="language">A language tag.</param>
    public static bool IsChinese(string language) => language.StartsWith("zh", StringComparison.OrdinalIgnoreCase);
}
