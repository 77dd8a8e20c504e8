using LearningAdvisor.Catalogue.Concepts;
using LearningAdvisor.Catalogue.Search;
using LearningAdvisor.GraphQL.TypeSystem;

namespace LearningAdvisor.Api.Schema.Reviews;

/// <summary>The GraphQL type <c>ScorePart</c>: why a course ranked where it did.</summary>
internal static class ScorePartType
{
    private const string Language = "zh-TW";

    private static readonly EnumType Kind = EnumType.From<ScoreKind>("ScoreKind", "What said that a course fits.", kind => kind switch
    {
        ScoreKind.Word => "A word that question and course share.",
        ScoreKind.Concept => "A concept of the thesaurus that both are about.",
        ScoreKind.Vector => "That their vectors lie near each other.",
        _ => "What reviews of earlier replies say of the course and the concept; negative where they speak against it.",
    });

    public static ObjectType Type { get; } = new("ScorePart", () =>
    [
        Field.Of<ScorePart>("kind", Kind.NonNull, part => part.Kind),
        new Field("name", Scalars.String.NonNull, "The shared word, the concept's Chinese name, also where reviews speak of it, or the model of the vectors.")
        {
            Resolve = context => new(context.Parent<ScorePart>() is { Kind: ScoreKind.Concept or ScoreKind.Review } part
                ? context.RequestServices.GetRequiredService<Thesaurus>()[part.Name]?.Name(Language) ?? part.Name
                : context.Parent<ScorePart>().Name),
        },
        Field.Of<ScorePart>("field", Scalars.String, part => part.Field, "Of a word: Title or Body."),
        Field.Of<ScorePart>("weight", Scalars.Float.NonNull, part => part.Weight, "Its share, before all are added up."),
    ], "A part of the score of a suggested course.");
}
