using LearningAdvisor.Catalogue.Accounts;
using static LearningAdvisor.Api.Accounts.Who;

namespace LearningAdvisor.Api.Accounts;

/// <summary>
/// Who may use which field: every root field of the schema, and what <c>node</c> gives besides the catalogue. A field that is not
/// here is closed to everybody, and a test fails until it has its row.
/// </summary>
internal static class AccessTable
{
    /// <summary>The row of reading any consultation without its token, by <c>consultation</c> and <c>node</c>.</summary>
    public const string AnyConsultation = "Consultation";

    // Field → who may use it; those in the second place see only the rows of their own institution.
    private static readonly Dictionary<string, (Who May, Who OwnRows)> Rows = new(StringComparer.Ordinal)
    {
        ["Query.node"] = (Anybody, Nobody),
        ["Query.nodes"] = (Anybody, Nobody),
        ["Query.course"] = (Anybody, Nobody),
        ["Query.courseByCode"] = (Anybody, Nobody),
        ["Query.courses"] = (Anybody, Nobody),
        ["Query.institution"] = (Anybody, Nobody),
        ["Query.institutions"] = (Anybody, Nobody),
        ["Query.guideDocument"] = (Anybody, Nobody),
        ["Query.guideDocuments"] = (Anybody, Nobody),
        ["Query.search"] = (Anybody, Nobody),
        ["Query.courseChanges"] = (Anybody, Nobody),
        ["Query.consultation"] = (Anybody, Nobody),
        ["Query.viewer"] = (Anybody, Nobody),
        ["Query.externalSignIn"] = (Anybody, Nobody),
        ["Query.reviewQueue"] = (Staff, Nobody),
        ["Query.recalls"] = (Staff, Nobody),
        ["Query.unmetNeeds"] = (Staff, Nobody),
        ["Query.insight"] = (Staff, Nobody),
        ["Query.learningCityIndicators"] = (Staff, Nobody),
        ["Query.curatedAnswers"] = (Staff, Nobody),
        ["Query.curatedAnswer"] = (Staff, Nobody),
        ["Query.curatedAnswerPreview"] = (Staff, Nobody),
        ["Query.concepts"] = (Staff, Nobody),
        ["Query.cityTermsVersions"] = (Staff, Nobody),
        ["Query.cityTermsPreview"] = (Staff, Nobody),
        ["Query.approvedCases"] = (Staff, Nobody),
        ["Query.approvedCase"] = (Staff, Nobody),
        ["Query.approvedCasesYaml"] = (Staff, Nobody),
        ["Query.weightVersions"] = (Staff, Nobody),
        ["Query.weightVersion"] = (Staff, Nobody),
        ["Query.gateRuns"] = (Staff, Nobody),
        ["Query.waitingConsultations"] = (Staff, Nobody),
        ["Query.waitingConsultation"] = (Staff, Nobody),
        ["Query.cannedReplies"] = (Staff, Nobody),
        ["Query.learningPlans"] = (Staff, Nobody),
        ["Query.learningPlan"] = (Staff, Nobody),
        ["Query.learningPlanPreview"] = (Staff, Nobody),
        ["Query.policy"] = (Staff, Nobody),
        ["Query.policyVersions"] = (Staff, Nobody),
        ["Query.policyTopics"] = (Staff, Nobody),
        ["Query.topicSwitches"] = (Staff, Nobody),
        ["Query.simulatePolicy"] = (Staff, Nobody),
        ["Query.deskDrafts"] = (Leads, Institutions),
        ["Query.deskDraft"] = (Leads, Institutions),
        ["Query.deskFields"] = (Leads | Institutions, Nobody),
        ["Query.deskFigures"] = (Leads, Institutions),
        ["Query.accounts"] = (Leads, Institutions),
        ["Query.auditLog"] = (Leads, Nobody),

        ["Mutation.ask"] = (Anybody, Nobody),
        ["Mutation.giveFeedback"] = (Anybody, Nobody),
        ["Mutation.requestCounsellor"] = (Anybody, Nobody),
        ["Mutation.forgetMe"] = (Anybody, Nobody),
        ["Mutation.signIn"] = (Anybody, Nobody),
        ["Mutation.signOut"] = (Anybody, Nobody),
        ["Mutation.setUp"] = (Anybody, Nobody),
        ["Mutation.changePassword"] = (Staff | Institutions, Nobody),
        ["Mutation.startTwoFactor"] = (Staff | Institutions, Nobody),
        ["Mutation.confirmTwoFactor"] = (Staff | Institutions, Nobody),
        ["Mutation.reviewRecommendation"] = (Staff, Nobody),
        ["Mutation.reviewReply"] = (Staff, Nobody),
        ["Mutation.handleRecall"] = (Staff, Nobody),
        ["Mutation.sendCorrection"] = (Staff, Nobody),
        ["Mutation.saveCuratedAnswer"] = (Staff, Nobody),
        ["Mutation.changeCuratedAnswer"] = (Staff, Nobody),
        ["Mutation.changeCityTerms"] = (Staff, Nobody),
        ["Mutation.restoreCityTerms"] = (Staff, Nobody),
        ["Mutation.approveCase"] = (Staff, Nobody),
        ["Mutation.switchCase"] = (Leads, Nobody),
        ["Mutation.computeWeights"] = (Leads, Nobody),
        ["Mutation.switchWeights"] = (Leads, Nobody),
        ["Mutation.takeOver"] = (Staff, Nobody),
        ["Mutation.sendAsCounsellor"] = (Staff, Nobody),
        ["Mutation.handBack"] = (Staff, Nobody),
        ["Mutation.addNote"] = (Staff, Nobody),
        ["Mutation.saveLearningPlan"] = (Staff, Nobody),
        ["Mutation.changeLearningPlan"] = (Staff, Nobody),
        ["Mutation.savePolicy"] = (Leads, Nobody),
        ["Mutation.switchTopic"] = (Leads, Nobody),
        ["Mutation.startDeskDraft"] = (Leads, Institutions),
        ["Mutation.addDeskPiece"] = (Leads, Institutions),
        ["Mutation.mapDeskColumns"] = (Leads, Institutions),
        ["Mutation.mendDeskRow"] = (Leads, Institutions),
        ["Mutation.discardDeskDraft"] = (Leads, Institutions),
        ["Mutation.reopenDeskDraft"] = (Leads, Institutions),
        ["Mutation.publishDeskDraft"] = (Leads, Institutions),
        ["Mutation.decideDeskDraft"] = (Leads, Nobody),
        ["Mutation.inviteAccount"] = (Administrators, Nobody),
        ["Mutation.changeRole"] = (Administrators, Nobody),
        ["Mutation.disableAccount"] = (Administrators, Nobody),
        ["Mutation.endSessions"] = (Administrators, Nobody),

        ["Subscription.askStream"] = (Anybody, Nobody),
        ["Subscription.reviewQueueChanged"] = (Staff, Nobody),

        ["Subscription.waitingConsultationsChanged"] = (Staff, Nobody),
        ["Subscription.consultationChanged"] = (Anybody, Nobody),

        [AnyConsultation] = (Staff, Nobody),
        ["ReviewItem"] = (Staff, Nobody),
        ["Recall"] = (Staff, Nobody),
        ["WaitingConsultation"] = (Staff, Nobody),
        ["Account"] = (Leads, Institutions),
    };

    /// <summary>The names of all rows: <c>Query.reviewQueue</c> for a root field, <c>ReviewItem</c> for what <c>node</c> gives.</summary>
    public static IEnumerable<string> Names => Rows.Keys;

    /// <summary>Whether a role may use a field.</summary>
    /// <param name="role">Null for whoever is not signed in.</param>
    /// <exception cref="InvalidOperationException">The table has no such row.</exception>
    public static bool Allows(string row, AccountRole? role)
    {
        var (may, own) = Row(row);
        return (may | own).HasFlag(Of(role));
    }

    /// <summary>Whether a role that may use a field sees no rows but those of its own institution.</summary>
    /// <inheritdoc cref="Allows" path="/exception"/>
    public static bool OwnRowsOnly(string row, AccountRole role) => !Row(row).May.HasFlag(Of(role));

    /// <summary>The roles that may use a field, as the API names them.</summary>
    public static IEnumerable<AccountRole> RolesOf(string row) => Enum.GetValues<AccountRole>().Where(role => Allows(row, role));

    private static (Who May, Who OwnRows) Row(string name) => Rows.TryGetValue(name, out var row)
        ? row
        : throw new InvalidOperationException($"\"{name}\" asks who may use it, and AccessTable has no such row. Add one that says so.");

    private static Who Of(AccountRole? role) => role switch
    {
        AccountRole.Counsellor => Counsellors,
        AccountRole.Lead => LeadsAlone,
        AccountRole.Administrator => Administrators,
        AccountRole.Institution => Institutions,
        _ => Strangers,
    };
}

/// <summary>Groups of those who send requests.</summary>
[Flags]
internal enum Who
{
    Nobody = 0,
    Strangers = 1,
    Counsellors = 2,
    LeadsAlone = 4,
    Administrators = 8,
    Institutions = 16,

    /// <summary>Leads and administrators.</summary>
    Leads = LeadsAlone | Administrators,

    /// <summary>All who advise.</summary>
    Staff = Counsellors | Leads,

    Anybody = Strangers | Staff | Institutions,
}
