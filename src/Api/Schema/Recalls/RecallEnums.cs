using LearningAdvisor.Advisor.Recalling;
using LearningAdvisor.Catalogue.Consultations;
using LearningAdvisor.GraphQL.TypeSystem;

namespace LearningAdvisor.Api.Schema.Recalls;

/// <summary>The choices of recalls as the schema shows them.</summary>
internal static class RecallEnums
{
    public static EnumType Kind { get; } = EnumType.From<RecordKind>("RecallRecordKind", "What kind of record a reply rests on.", kind => kind switch
    {
        RecordKind.Course => "A course that was shown or told of.",
        RecordKind.Institution => "A place that was named.",
        _ => "A passage of a guide document that was quoted.",
    });

    public static EnumType Change { get; } = EnumType.From<RecallChange>("RecallChange", "What has become of the record.", change => change switch
    {
        RecallChange.Changed => "It is there and says something else.",
        _ => "It is retired, or the document holds the quoted words no more.",
    });

    public static EnumType State { get; } = EnumType.From<RecallState>("RecallState", "Whether a recall still waits for a counsellor.");

    public static EnumType Handling { get; } = EnumType.From<RecallHandling>("RecallHandling", "What a counsellor did about a recall.", handling => handling switch
    {
        RecallHandling.Dismissed => "Nothing needed to be done.",
        _ => "The resident has been told.",
    });

    public static EnumType Reach { get; } = EnumType.From<CorrectionReach>("CorrectionReach", "How a resident hears of a correction.", reach => reach switch
    {
        CorrectionReach.Page => "It stands in the consultation when they come back to our page.",
        CorrectionReach.Channel => "On the channel that they are on.",
        _ => "Not at all: they have left the channel, or it is switched off.",
    });

    public static EnumType Fact { get; } = EnumType.From<FactKind>("RecallFact", "A fact that a reply stated.", fact => fact switch
    {
        FactKind.Title => "A course's title or an institution's name.",
        FactKind.Schedule => "Days of the week or dates, with times.",
        FactKind.Status => "Whether one can register. What the calendar alone has changed is no recall.",
        FactKind.Institution => "Who offers the course.",
        FactKind.Quote => "Words of a document.",
        _ => null,
    });
}
