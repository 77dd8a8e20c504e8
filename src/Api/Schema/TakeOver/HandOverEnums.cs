using LearningAdvisor.Catalogue.Consultations;
using LearningAdvisor.GraphQL.TypeSystem;

namespace LearningAdvisor.Api.Schema.TakeOver;

/// <summary>The choices of hand-overs as the schema shows them.</summary>
internal static class HandOverEnums
{
    public static EnumType State { get; } = EnumType.From<HandOverState>("HandOverState", "Who answers.", state => state switch
    {
        HandOverState.Waiting => "A person is wanted; until one comes the adviser answers.",
        HandOverState.Held => "A counsellor answers, and the adviser is silent.",
        _ => "The adviser answers again.",
    });

    public static EnumType Reason { get; } = EnumType.From<HandOverReason>("HandOverReason", "How it came to a hand-over.", reason => reason switch
    {
        HandOverReason.ResidentAsked => "The resident asked for a person, by words or by a button.",
        HandOverReason.AdviserHandedOver => "The adviser could not answer, or named people who help in a trouble.",
        _ => "Nobody asked; a counsellor stepped in.",
    });

    public static EnumType Delivery { get; } = EnumType.From<DeliveryState>("DeliveryState", "What became of a counsellor's words.", state => state switch
    {
        DeliveryState.Waiting => "On the way to the resident's channel, or to be tried again.",
        DeliveryState.Sent => "The channel has taken them; on our own page they stand there.",
        DeliveryState.Failed => "They will not arrive; `problem` says why.",
        _ => "Whether they arrived cannot be known any more.",
    });
}

internal enum DeliveryState
{
    Waiting,
    Sent,
    Failed,
    Unknown,
}
