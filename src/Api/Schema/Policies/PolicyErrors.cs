using System.Globalization;
using LearningAdvisor.Advisor.Releasing;
using LearningAdvisor.Api.Schema.Consultations;
using LearningAdvisor.Catalogue.Policies;

namespace LearningAdvisor.Api.Schema.Policies;

/// <summary>The expected failures of policies and switches, in the words of the counsellor's language.</summary>
internal static class PolicyErrors
{
    private const string RuleInvalid = "POLICY_RULE_INVALID";

    /// <summary>The errors of a payload: none, or one.</summary>
    /// <param name="root">The argument that the rules stand in: <c>input</c>, or none where they are one themselves.</param>
    public static IReadOnlyList<ExpectedError> Of(PolicyRefusal? refusal, HttpContext http, params IReadOnlyList<string> root) =>
        refusal is null ? [] : [Of(refusal, ExpectedErrors.IsChinese(ExpectedErrors.LanguageOf(http)), root)];

    public static ExpectedError Of(PolicyRefusal refusal, bool isChinese, params IReadOnlyList<string> root)
    {
        var place = refusal.Rule is { } rule ? isChinese ? $"第 {rule + 1} 條規則：" : $"Rule {rule + 1}: " : "";
        var (message, code, field) = Say(refusal, isChinese);
        return new ExpectedError(place + message, code, [.. root, .. refusal.Rule is { } at ? ["rules", at.ToString(CultureInfo.InvariantCulture)] : Array.Empty<string>(), .. field is null ? Array.Empty<string>() : [field]]);
    }

    private static (string Message, string Code, string? Field) Say(PolicyRefusal refusal, bool isChinese) => refusal.Fault switch
    {
        PolicyFault.Changed => (
            isChinese ? $"您打開之後，「{refusal.Value}」已經存了新的規則。請先看過現行的規則，再決定要不要存。" : $"\"{refusal.Value}\" has saved other rules since you opened these. Look at what is in force now before you save.",
            "POLICY_CHANGED",
            "version"),
        PolicyFault.TooManyRules => (
            isChinese ? $"最多 {PolicyVersion.MostRules} 條規則，請合併或刪除一些。" : $"A policy holds at most {PolicyVersion.MostRules} rules. Join some, or take some away.", "TOO_MANY_RULES", "rules"),
        PolicyFault.NoteTooLong => (
            isChinese ? $"說明最多 {PolicyVersion.LongestNote} 字，請縮短。" : $"A note holds at most {PolicyVersion.LongestNote} characters. Please shorten it.", "NOTE_TOO_LONG", "note"),
        PolicyFault.NameWrong => (
            isChinese ? $"請取一個 1 到 {PolicyRule.LongestName} 字的名稱。" : $"Give it a name of 1 to {PolicyRule.LongestName} characters.", RuleInvalid, "name"),
        PolicyFault.ConfidenceWrong => (
            isChinese ? $"把握度 {refusal.Value} 不行：要大於 0，最多 1。" : $"a confidence of {refusal.Value} is none. It must be above 0 and at most 1.", RuleInvalid, "confidenceBelow"),
        PolicyFault.TopicUnknown => (
            isChinese ? $"主題詞庫裡沒有「{refusal.Value}」，請從清單選。" : $"the thesaurus has no subject \"{refusal.Value}\". Choose one of policyTopics.",
            refusal.Rule is null ? "TOPIC_NOT_FOUND" : RuleInvalid,
            refusal.Rule is null ? "topicId" : "topicIds"),
        PolicyFault.LanguageUnknown => (
            isChinese ? $"顧問不用「{refusal.Value}」回覆，請用 zh-TW、en、vi、id 或 th。" : $"replies come in no language \"{refusal.Value}\". Name zh-TW, en, vi, id or th.", RuleInvalid, "languages"),
        PolicyFault.ChannelUnknown => (
            isChinese ? $"沒有「{refusal.Value}」這個管道，請用 {string.Join("、", RuleCheck.Channels)}。" : $"there is no channel \"{refusal.Value}\". Name one of {string.Join(", ", RuleCheck.Channels)}.", RuleInvalid, "channels"),
        PolicyFault.HoursWrong => (
            isChinese ? "起訖時間要一起填，而且不能相同。" : "from and until go together, and must differ.", RuleInvalid, "from"),
        PolicyFault.OfficeHoursUnknown => (
            isChinese
                ? "還沒有設定服務時間，無法判斷什麼時候是服務時間之外。請先設定 LEARNINGADVISOR__TakeOver__OfficeHours。"
                : "no office hours are set, so nobody knows what lies outside them. Set LEARNINGADVISOR__TakeOver__OfficeHours first.",
            RuleInvalid,
            "outsideOfficeHours"),
        _ => (
            isChinese ? $"關閉主題要寫理由，最多 {TopicSwitch.LongestReason} 字。" : $"To switch a subject off, say why, in at most {TopicSwitch.LongestReason} characters.", "REASON_MISSING", "reason"),
    };
}
