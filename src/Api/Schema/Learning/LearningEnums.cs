using LearningAdvisor.Catalogue.Learning;
using LearningAdvisor.GraphQL.TypeSystem;

namespace LearningAdvisor.Api.Schema.Learning;

/// <summary>The choices of learning as the schema shows them.</summary>
internal static class LearningEnums
{
    public static EnumType State { get; } = EnumType.From<WeightState>("WeightState", "Whether a version of the weights is in use.", state => state switch
    {
        WeightState.Candidate => "Computed, and never in use.",
        WeightState.Stopped => "An approved case got worse with it.",
        WeightState.Live => "In use.",
        _ => "Was in use; can be again.",
    });

    public static EnumType Subject { get; } = EnumType.From<GateSubject>("GateSubject", "What kind of change was tried.", subject => subject switch
    {
        GateSubject.Weights => "Another version of the weights learned from reviews.",
        GateSubject.Catalogue => "Another catalogue, such as one with a source's new rows.",
        GateSubject.Thesaurus => "Another thesaurus.",
        _ => "What a language model is told to do.",
    });
}
