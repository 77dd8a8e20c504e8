using LearningAdvisor.Catalogue.Consultations;
using LearningAdvisor.GraphQL.TypeSystem;

namespace LearningAdvisor.Api.Schema.Reviews;

/// <summary>The choices of reviews as the schema shows them.</summary>
internal static class ReviewEnums
{
    public static EnumType State { get; } = EnumType.From<ReviewState>("ReviewState", "Whether a reply still waits for a counsellor.", state => state switch
    {
        ReviewState.Open => "Not every recommendation has been reviewed, nor the reply as a whole; or a need came up since.",
        _ => "Reviewed, and nothing came up since.",
    });

    public static EnumType Decision { get; } = EnumType.From<ReviewDecision>("ReviewDecision", "What a counsellor decides.", decision => decision switch
    {
        ReviewDecision.Approve => "Good as it is.",
        ReviewDecision.Edit => "Good with a correction, which the note must state.",
        _ => "Should not have been suggested or said.",
    });

    public static EnumType Reason { get; } = EnumType.From<ReviewReason>("ReviewReason", "Why. The first four go with APPROVE, OTHER with any decision, the rest with EDIT and REJECT.", Of);

    public static EnumType Need { get; } = new("ReviewNeedReason", ReviewPoints.Needs.Select(need => new EnumValue(NameOf(need), need, Of(need))), "Why a counsellor should look at a reply.");

    /// <summary>What a need means, for the reader of a queue.</summary>
    public static string Of(ReviewNeeds need) => need switch
    {
        ReviewNeeds.WaitsForApproval => "The reply waits for approval: the resident gets it only then.",
        ReviewNeeds.ApprovalOverdue => "It has waited too long, and the resident was told that it takes longer.",
        ReviewNeeds.CounsellorAsked => "The resident asked for a person.",
        ReviewNeeds.ResidentUnhappy => "The resident said that the reply did not help.",
        ReviewNeeds.NoAnswer => "The adviser found neither a course nor an answer.",
        ReviewNeeds.FactStopped => "The guard stopped a figure that no record backs; a hand-over went out in its place.",
        ReviewNeeds.FactChanged => "The catalogue has changed since, and the reply is wrong now; `recalls` says in what.",
        ReviewNeeds.AskedBackTwice => "The adviser asked back a second time in a row.",
        _ => "A suggested course breaks one of the resident's wishes, as the reply says.",
    };

    private static string NameOf(ReviewNeeds need) => need switch
    {
        ReviewNeeds.WaitsForApproval => "WAITS_FOR_APPROVAL",
        ReviewNeeds.ApprovalOverdue => "APPROVAL_OVERDUE",
        ReviewNeeds.CounsellorAsked => "COUNSELLOR_ASKED",
        ReviewNeeds.ResidentUnhappy => "RESIDENT_UNHAPPY",
        ReviewNeeds.NoAnswer => "NO_ANSWER",
        ReviewNeeds.FactStopped => "FACT_STOPPED",
        ReviewNeeds.FactChanged => "FACT_CHANGED",
        ReviewNeeds.AskedBackTwice => "ASKED_BACK_TWICE",
        _ => "WISH_RELAXED",
    };

    private static string Of(ReviewReason reason) => reason switch
    {
        ReviewReason.Fits => "It meets what the resident asked for.",
        ReviewReason.GoodAlternative => "It breaks a wish, and is still worth offering.",
        ReviewReason.NothingToOffer => "There really is nothing: an unmet need.",
        ReviewReason.HandledInPerson => "A counsellor has talked to the resident.",
        ReviewReason.WrongSubject => "It is about something else.",
        ReviewReason.BreaksWish => "It breaks a wish that the resident meant.",
        ReviewReason.WrongFact => "A date, fee, place or other fact is wrong in the catalogue or document.",
        ReviewReason.NotAvailable => "It cannot be taken: full, over or cancelled.",
        ReviewReason.BetterOffer => "The catalogue holds something that fits better.",
        ReviewReason.AnswerMissed => "There is an answer that the adviser did not find.",
        ReviewReason.Misunderstood => "The question was taken for another one.",
        ReviewReason.Wording => "The words mislead, or a resident would not understand them.",
        _ => "Something else, which the note must state.",
    };
}
