using LearningAdvisor.Api.Schema.Accounts;
using LearningAdvisor.Api.Schema.Consultations;
using LearningAdvisor.Api.Schema.Courses;
using LearningAdvisor.Api.Schema.Curating;
using LearningAdvisor.Api.Schema.Desk;
using LearningAdvisor.Api.Schema.Guides;
using LearningAdvisor.Api.Schema.Insight;
using LearningAdvisor.Api.Schema.Institutions;
using LearningAdvisor.Api.Schema.Learning;
using LearningAdvisor.Api.Schema.Plans;
using LearningAdvisor.Api.Schema.Policies;
using LearningAdvisor.Api.Schema.Recalls;
using LearningAdvisor.Api.Schema.Reviews;
using LearningAdvisor.Api.Schema.Search;
using LearningAdvisor.Api.Schema.TakeOver;
using LearningAdvisor.GraphQL.TypeSystem;
using GraphQLSchema = LearningAdvisor.GraphQL.TypeSystem.Schema;

namespace LearningAdvisor.Api.Schema;

/// <summary>The whole schema: its root fields, group by group. Printed in schema.graphql beside this file.</summary>
internal static class CatalogueSchema
{
    public static GraphQLSchema Build() => new(
        new ObjectType("Query", () =>
        [
            .. NodeFields.Query,
            .. CourseFields.Query,
            .. InstitutionFields.Query,
            .. GuideFields.Query,
            SearchField.Field,
            CourseChanges.Field,
            ConsultationType.Query,
            ReviewQueueField.Field,
            RecallsField.Field,
            UnmetNeedsField.Field,
            .. InsightFields.Query,
            .. CuratedAnswersField.Query,
            CuratedPreviewField.Field,
            ConceptsField.Field,
            .. TermsFields.Query,
            .. ApprovedCasesField.Query,
            .. WeightsField.Query,
            .. WaitingConsultationsField.Query,
            CannedRepliesField.Field,
            .. LearningPlansField.Query,
            LearningPlanPreviewField.Field,
            .. PolicyFields.Query,
            .. DeskFields.Query,
            ViewerType.Query,
            ViewerType.ExternalSignIn,
            AccountsField.Field,
            AuditLogField.Field,
        ]),
        new ObjectType("Mutation", () =>
        [
            AskMutation.Field,
            .. ConsultationMutations.Fields,
            .. ReviewMutations.Fields,
            RecallMutation.Field,
            SendCorrection.Field,
            .. CuratedMutations.Fields,
            .. TermsMutations.Fields,
            .. LearningMutations.Fields,
            .. TakeOverMutations.Fields,
            .. LearningPlanMutations.Fields,
            .. PolicyMutations.Fields,
            .. DeskMutations.Fields,
            .. SessionMutations.Fields,
            .. TwoFactorMutations.Fields,
            .. AdministrationMutations.Fields,
        ]),
        new ObjectType("Subscription", () => [AskSubscription.Field, ReviewQueueChanged.Field, WaitingConsultationsChanged.Field, ConsultationChanged.Field]),
        types: [ExpectedError.Type],
        directives: CostDirectives.All,
        description: "The learning a city offers, and an adviser for its residents.");
}
