using LearningAdvisor.Catalogue.Desk;
using LearningAdvisor.GraphQL.TypeSystem;

namespace LearningAdvisor.Api.Schema.Desk;

/// <summary>The choices of the desk as the schema shows them.</summary>
internal static class DeskEnums
{
    public static EnumType State { get; } = EnumType.From<DeskState>("DeskDraftState", "Where a draft stands.", state => state switch
    {
        DeskState.Receiving => "Its pieces are still coming in.",
        DeskState.Open => "It can be mended and published.",
        DeskState.Publishing => "A server is putting it in place.",
        DeskState.Held => "It would change more than the gate lets through; a lead or administrator decides.",
        DeskState.Published => "It went into the catalogue.",
        _ => "Somebody threw it away, and can still take that back.",
    });
}
