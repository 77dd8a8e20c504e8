using LearningAdvisor.Api.Accounts;
using LearningAdvisor.Api.Schema.Consultations;
using LearningAdvisor.Catalogue.Accounts;

namespace LearningAdvisor.Api.Schema.Accounts;

/// <summary>The expected failures about accounts, in the words of the browser's language.</summary>
internal static class AccountErrors
{
    /// <summary>The errors of a payload: none, or one.</summary>
    public static IReadOnlyList<ExpectedError> Of(AccountRefusal? refusal, HttpContext http) =>
        refusal is { } known ? [Of(known, ExpectedErrors.IsChinese(ExpectedErrors.LanguageOf(http)))] : [];

    public static ExpectedError Of(AccountRefusal refusal, bool isChinese) => refusal switch
    {
        AccountRefusal.SignInFailed => new(
            isChinese
                ? $"帳號、密碼或驗證碼不對。連續錯 {Lockout.Tries} 次之後，要等一會兒才能再試。"
                : $"Name, password or code is wrong. After {Lockout.Tries} wrong tries in a row the name is closed for a while.",
            "SIGN_IN_FAILED",
            "input"),
        AccountRefusal.CodeNeeded => new(
            isChinese ? "請再輸入驗證程式上的六位數字，或一組備用碼。" : "Enter the six digits of your authenticator app as well, or a recovery code.",
            "CODE_NEEDED",
            "input",
            "code"),
        AccountRefusal.TooManyTries => new(
            isChinese ? "試得太多次了，請等一分鐘再試。" : "Too many tries. Please wait a minute and try again.",
            "TOO_MANY_TRIES",
            "input"),
        AccountRefusal.LinkInvalid => new(
            isChinese ? "這個連結已經用過或過期了，請管理者再給一個。" : "This link was used, or is too old. Ask an administrator for a new one.",
            "SET_UP_LINK_INVALID",
            "input",
            "token"),
        AccountRefusal.NameInvalid or AccountRefusal.DisplayNameInvalid => new(
            isChinese ? $"請填 1 到 {Account.LongestName} 個字。" : $"Enter 1 to {Account.LongestName} characters.",
            "NAME_INVALID",
            "input",
            refusal == AccountRefusal.NameInvalid ? "name" : "displayName"),
        AccountRefusal.NameTaken or AccountRefusal.DisplayNameTaken => new(
            isChinese ? "已經有人用這個名稱，請換一個。" : "Somebody has this name already. Choose another one.",
            "NAME_TAKEN",
            "input",
            refusal == AccountRefusal.NameTaken ? "name" : "displayName"),
        AccountRefusal.CodeWrong => new(
            isChinese ? "驗證碼不對。請確認手機時間正確，再輸入新的一組。" : "The code is wrong. Check that the phone's clock is right, and enter a new one.",
            "CODE_WRONG",
            "input",
            "code"),
        AccountRefusal.AccountNotFound => new(
            isChinese ? "沒有這個帳號。" : "There is no such account.", "ACCOUNT_NOT_FOUND", "input", "accountId"),
        AccountRefusal.LastAdministrator => new(
            isChinese ? "這是最後一位管理者。請先讓另一個人成為管理者。" : "This is the last administrator. Make somebody else one first.",
            "LAST_ADMINISTRATOR",
            "input",
            "accountId"),
        AccountRefusal.InstitutionMismatch => new(
            isChinese ? "「機構」角色要指定一個存在的機構，其他角色不能指定。" : "The role INSTITUTION names one that there is, and no other role names any.",
            "INSTITUTION_MISMATCH",
            "input",
            "institutionId"),
        _ => OfPassword(refusal, isChinese),
    };

    private static ExpectedError OfPassword(AccountRefusal refusal, bool isChinese) => refusal switch
    {
        AccountRefusal.PasswordShort => new(
            isChinese ? $"密碼至少要 {PasswordRules.Shortest} 個字，用幾個不相干的詞最好記。" : $"A password has at least {PasswordRules.Shortest} characters. A few words that have nothing to do with each other are easy to keep in mind.",
            "PASSWORD_TOO_SHORT",
            "input",
            "password"),
        AccountRefusal.PasswordLong => new(
            isChinese ? $"密碼最多 {PasswordRules.Longest} 個字。" : $"A password has at most {PasswordRules.Longest} characters.",
            "PASSWORD_TOO_LONG",
            "input",
            "password"),
        AccountRefusal.PasswordCommon => new(
            isChinese ? "這個密碼太容易猜到：太常見、有規律，或和帳號名稱相同。請換一個。" : "This password is among the first that somebody would try: common, regular, or the account's name. Choose another one.",
            "PASSWORD_TOO_COMMON",
            "input",
            "password"),
        AccountRefusal.NoPassword => new(
            isChinese ? "這個帳號由市府的登入服務管理，密碼請到那裡改。" : "This account has no password here. Change it where you sign in.",
            "NO_PASSWORD",
            "input"),
        _ => new(
            isChinese ? "目前的密碼不對。" : "The present password is wrong.", "PASSWORD_WRONG", "input", "currentPassword"),
    };
}
