using LearningAdvisor.Catalogue.Accounts;
using LearningAdvisor.GraphQL.TypeSystem;

namespace LearningAdvisor.Api.Schema.Accounts;

/// <summary>The choices of accounts as the schema shows them.</summary>
internal static class AccountEnums
{
    public static EnumType Role { get; } = EnumType.From<AccountRole>("AccountRole", "What somebody works as. docs/accounts.md says what each may do.", role => role switch
    {
        AccountRole.Counsellor => "Advises residents: reads consultations, reviews replies.",
        AccountRole.Lead => "A counsellor who also sees the accounts and the audit log.",
        AccountRole.Administrator => "A lead who also invites people and changes their accounts.",
        _ => "Sees what belongs to its own institution, and nothing of residents.",
    });

    public static EnumType Action { get; } = EnumType.From<AuditAction>("AuditAction", "What was done.", action => action switch
    {
        AuditAction.SignIn => "Somebody signed in.",
        AuditAction.SignInFailed => "A password or code was wrong.",
        AuditAction.SignOut => "Somebody signed out.",
        AuditAction.SetUp => "An account was set up, or given back to whoever had lost its password.",
        AuditAction.PasswordChange => "Somebody changed their password.",
        AuditAction.TwoFactorChange => "Somebody took a second factor into use.",
        AuditAction.Invitation => "A set-up link was made.",
        AuditAction.RoleChange => "An account got another role.",
        AuditAction.AccessChange => "An account was shut or opened.",
        AuditAction.SessionsEnd => "Somebody was signed out everywhere.",
        AuditAction.RecommendationReview => "A counsellor decided about a suggested course.",
        AuditAction.ReplyReview => "A counsellor decided about a whole reply.",
        AuditAction.TakeOver => "A counsellor took a consultation over.",
        AuditAction.HandBack => "A counsellor handed a consultation back, or put a waiting one away.",
        AuditAction.CounsellorWords => "A counsellor wrote to a resident.",
        AuditAction.Note => "A counsellor wrote a note for colleagues.",
        AuditAction.CuratedAnswerChange => "A counsellor wrote an answer, put it in force or took it back.",
        AuditAction.CityTermsChange => "A counsellor changed the city's words of the thesaurus.",
        AuditAction.CaseApproval => "A counsellor kept a talk as a case.",
        AuditAction.CaseSwitch => "A case was switched off, or on again.",
        AuditAction.WeightSwitch => "Weights learned from reviews were put in use.",
        AuditAction.GateOverride => "A change was let pass although a case got worse.",
        AuditAction.PolicyChange => "A policy was put into force.",
        AuditAction.TopicSwitch => "A subject was switched off, or on again.",
        AuditAction.ReplyRelease => "A counsellor let a reply go that waited for approval, or rejected it.",
        AuditAction.DeskDraftChange => "A draft of an institution came in, was read in another way, was thrown away or taken up again.",
        AuditAction.DeskRowMending => "Somebody mended a row of an institution's draft.",
        AuditAction.DeskPublication => "A draft of an institution was published, held, let in or sent back.",
        AuditAction.PlanChange => "A counsellor sent, revised or put away a resident's learning plan.",
        _ => "A counsellor put a recall away.",
    });
}
