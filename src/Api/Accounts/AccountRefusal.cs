namespace LearningAdvisor.Api.Accounts;

/// <summary>Why something about an account was not done.</summary>
internal enum AccountRefusal
{
    /// <summary>No such name, a wrong password or code, a name that is closed for a while, or no account any more: from outside all look alike.</summary>
    SignInFailed,

    /// <summary>The password is right, and the account has a second factor.</summary>
    CodeNeeded,

    /// <summary>Too many tries from one address.</summary>
    TooManyTries,

    /// <summary>The link was used, is too old, or never was one.</summary>
    LinkInvalid,

    NameInvalid,

    DisplayNameInvalid,

    NameTaken,

    DisplayNameTaken,

    PasswordShort,

    PasswordLong,

    /// <inheritdoc cref="PasswordRules"/>
    PasswordCommon,

    /// <summary>The present password is wrong, or the name is closed for a while.</summary>
    PasswordWrong,

    /// <summary>The account signs in elsewhere.</summary>
    NoPassword,

    /// <summary>The code is not of the new secret.</summary>
    CodeWrong,

    AccountNotFound,

    /// <summary>Nobody could administer the accounts any more.</summary>
    LastAdministrator,

    /// <summary>The role of an institution names one that there is, and no other role names any.</summary>
    InstitutionMismatch,
}
