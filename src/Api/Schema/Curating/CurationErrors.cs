using LearningAdvisor.Advisor.Curating;
using LearningAdvisor.Api.Schema.Consultations;
using LearningAdvisor.Catalogue.Consultations;

namespace LearningAdvisor.Api.Schema.Curating;

/// <summary>The expected failures of curated answers and of the city's words, in the words of the counsellor's language.</summary>
internal static class CurationErrors
{
    public static ExpectedError Of(CuratedRefusal refusal, bool isChinese) => refusal switch
    {
        CuratedRefusal.Changed => new(
            isChinese ? "您打開之後，有人先改過這則答覆。請看過現在的內容，再決定要不要改。" : "Somebody has changed this answer since you opened it. Look at what stands there now before you change it.",
            "CURATED_ANSWER_CHANGED", "input", "version"),
        CuratedRefusal.TitleInvalid => new(
            isChinese ? $"請填 1 到 {CuratedRules.LongestTitle} 個字的標題。" : $"Enter a title of 1 to {CuratedRules.LongestTitle} characters.", "TITLE_INVALID", "input", "content", "title"),
        CuratedRefusal.TextTooLong => new(
            isChinese
                ? $"太長了：例句最多 {CuratedRules.LongestExample} 字，答覆 {CuratedRules.LongestText} 字，引文和網址 {CuratedRules.LongestQuote} 字。"
                : $"Too long: an example holds at most {CuratedRules.LongestExample} characters, an answer {CuratedRules.LongestText}, a quote or address {CuratedRules.LongestQuote}.",
            "TEXT_TOO_LONG", "input", "content"),
        CuratedRefusal.TooMany => new(
            isChinese ? $"最多 {CuratedRules.MostExamples} 個例句、{CuratedRules.MostSources} 個依據。" : $"At most {CuratedRules.MostExamples} examples and {CuratedRules.MostSources} sources.",
            "TOO_MANY_ITEMS", "input", "content"),
        CuratedRefusal.LanguageUnknown => new(
            isChinese ? "語言只能是 zh-TW、en、vi、id 或 th。" : "The language must be zh-TW, en, vi, id or th.", "LANGUAGE_UNKNOWN", "input", "content", "texts"),
        CuratedRefusal.LanguageTwice => new(
            isChinese ? "每種語言只能有一份答覆。" : "Each language can have one answer only.", "LANGUAGE_TWICE", "input", "content", "texts"),
        CuratedRefusal.DaysInvalid => new(
            isChinese ? "最後一天不能早於第一天；要生效的答覆，最後一天不能已經過去。" : "The last day cannot come before the first, nor be over where the answer is to be in force.", "DAYS_INVALID", "input", "content", "validUntil"),
        CuratedRefusal.Unproved => new(
            isChinese ? "依據的資料撐不住這則答覆，所以沒有生效。請看下面列出的問題。" : "Its sources do not back this answer, so it was not put in force. See what is listed below.", "CURATED_ANSWER_UNPROVED", "input"),
        _ => Incomplete(refusal, isChinese),
    };

    public static ExpectedError Of(TermFault fault, bool isChinese) => fault.Refusal switch
    {
        TermsRefusal.Changed => new(
            isChinese ? "您打開之後，有人先改過詞彙。請看過現在的版本，再改一次。" : "Somebody has changed the words since you opened them. Look at the present version and change it anew.", "TERMS_CHANGED", "input", "version"),
        TermsRefusal.VersionUnknown => new(
            isChinese ? "沒有這個版本可以回復。" : "There is no such version to bring back.", "TERMS_VERSION_UNKNOWN", "input", "to"),
        TermsRefusal.TooMany => new(
            isChinese ? $"最多 {TermRules.MostTerms} 個詞。" : $"At most {TermRules.MostTerms} words.", "TOO_MANY_ITEMS", "input", "terms"),
        TermsRefusal.ConceptUnknown => new(
            isChinese ? $"「{fault.Term!.Term}」要連到的概念「{fault.Term.ConceptId}」不在詞庫裡。" : $"The concept \"{fault.Term!.ConceptId}\" of \"{fault.Term.Term}\" is not in the thesaurus.", "CONCEPT_UNKNOWN", "input", "terms"),
        TermsRefusal.LanguageUnknown => new(
            isChinese ? $"「{fault.Term!.Term}」的語言只能是 zh-TW、en、vi、id 或 th。" : $"The language of \"{fault.Term!.Term}\" must be zh-TW, en, vi, id or th.", "LANGUAGE_UNKNOWN", "input", "terms"),
        TermsRefusal.Twice => new(
            isChinese ? $"「{fault.Term!.Term}」對同一個概念寫了兩次。" : $"\"{fault.Term!.Term}\" stands twice for one concept.", "TERM_TWICE", "input", "terms"),
        TermsRefusal.GateStopped => new(
            isChinese ? "有核可過的案例會因此變差，所以沒有採用。是哪一則，「學習與把關」裡看得到。" : "An approved case would get a worse reply, so the words were not taken into use. The page Learning says which.",
            "GATE_STOPPED", "input"),
        TermsRefusal.NoteTooLong => new(
            isChinese ? $"備註最多 {ReviewRules.LongestNote} 字，請縮短。" : $"A note holds at most {ReviewRules.LongestNote} characters. Please shorten it.", "NOTE_TOO_LONG", "input", "note"),
        _ => new(
            isChinese ? $"「{fault.Term!.Term}」不能用：要有兩個字以上、{TermRules.LongestTerm} 字以內，不能換行。" : $"\"{fault.Term!.Term}\" cannot be used: a word has 2 letters or more, {TermRules.LongestTerm} characters at most, and no line break.",
            "TERM_INVALID", "input", "terms"),
    };

    private static ExpectedError Incomplete(CuratedRefusal refusal, bool isChinese) => refusal switch
    {
        CuratedRefusal.ExamplesMissing => new(
            isChinese ? "生效之前，至少要有一個市民會問的例句。" : "An answer in force needs at least one example of what residents ask.", "EXAMPLES_MISSING", "input", "content", "examples"),
        CuratedRefusal.TextsMissing => new(
            isChinese ? "生效之前，至少要有一種語言的答覆。" : "An answer in force needs a text in at least one language.", "TEXTS_MISSING", "input", "content", "texts"),
        CuratedRefusal.SourcesMissing => new(
            isChinese ? "生效之前，至少要有一個依據：課程、單位、文件，或官方網頁。" : "An answer in force rests on at least one source: a course, an institution, a document or an official page.", "SOURCES_MISSING", "input", "content", "sources"),
        CuratedRefusal.SourceInvalid => new(
            isChinese ? "依據不完整：文件要有引文；網頁要有網址、讀到的原文，和不在未來的查閱日期。" : "A source is incomplete: a document needs words of it; a page its address, the words that were read there, and a day that is not to come.",
            "SOURCE_INVALID", "input", "content", "sources"),
        _ => new(isChinese ? "沒有這則答覆。" : "There is no such answer.", "CURATED_ANSWER_NOT_FOUND", "input", "id"),
    };
}
