using LearningAdvisor.Catalogue.Policies;
using LearningAdvisor.GraphQL.TypeSystem;

namespace LearningAdvisor.Api.Schema.Policies;

/// <summary>The choices of policies as the schema shows them.</summary>
internal static class PolicyEnums
{
    public static EnumType Decision { get; } = EnumType.From<PolicyDecision>("PolicyDecision", "What becomes of a reply.", decision => decision switch
    {
        PolicyDecision.AtOnce => "It goes out as soon as it is made.",
        _ => "A counsellor looks at it first.",
    });

    public static EnumType AgeGroup { get; } = EnumType.From<AgeGroup>("AgeGroup", "How old the person is who wants to learn.", group => group switch
    {
        Catalogue.Policies.AgeGroup.Child => "Up to 12 years.",
        Catalogue.Policies.AgeGroup.Youth => "13 to 17 years.",
        Catalogue.Policies.AgeGroup.Adult => "18 to 54 years.",
        _ => "From 55 years on, whom the senior learning centres (樂齡) are for.",
    });

    public static EnumType HeldState { get; } = EnumType.From<HeldState>("HeldReplyState", "What has become of a reply that was held.", state => state switch
    {
        Catalogue.Policies.HeldState.Waiting => "It waits for a counsellor.",
        Catalogue.Policies.HeldState.Overdue => "It still waits, and the resident was told that it takes longer.",
        Catalogue.Policies.HeldState.Sent => "It went out, as it was or corrected.",
        _ => "It never goes out; the resident was told so.",
    });
}
