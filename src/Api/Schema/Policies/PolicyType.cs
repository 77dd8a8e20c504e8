using LearningAdvisor.Catalogue.Concepts;
using LearningAdvisor.Catalogue.Policies;
using LearningAdvisor.GraphQL.TypeSystem;

namespace LearningAdvisor.Api.Schema.Policies;

/// <summary>The GraphQL types <c>Policy</c>, <c>PolicyRule</c> and <c>PolicyTopic</c>.</summary>
internal static class PolicyType
{
    private const string Language = "zh-TW";

    public static ObjectType Topic { get; } = new("PolicyTopic", () =>
    [
        Field.Of<NamedTopic>("id", Scalars.Id.NonNull, topic => topic.Id, "The concept in the thesaurus, such as `music.guitar`."),
        Field.Of<NamedTopic>("name", Scalars.String.NonNull, topic => topic.Concept?.Name(Language) ?? topic.Id, "In Chinese; the id of one that the thesaurus has no more."),
        Field.Of<NamedTopic>("broaderId", Scalars.Id, topic => topic.Concept?.Broader, "The subject above it; null for the widest."),
    ], "A subject that rules and switches are about, with all that lies below it.");

    private static readonly ObjectType Rule = new("PolicyRule", () =>
    [
        Field.Of<PolicyRule>("name", Scalars.String.NonNull, rule => rule.Name),
        Field.Of<PolicyRule>("decision", PolicyEnums.Decision.NonNull, rule => rule.Decision),
        Field.Of<PolicyRule>("confidenceBelow", Scalars.Float, rule => rule.ConfidenceBelow, "The adviser was less sure than this; null for no condition."),
        new Field("topics", Topic.NonNull.List.NonNull, "The reply is about one of these, or about something below it.")
        {
            Resolve = context => new(NamedTopic.Of(context.Parent<PolicyRule>().Topics, context.RequestServices.GetRequiredService<Thesaurus>())),
            ListSize = Costs.UpTo(5),
        },
        Field.Of<PolicyRule>("ageGroups", PolicyEnums.AgeGroup.NonNull.List.NonNull, rule => rule.AgeGroups.Cast<object?>()),
        Field.Of<PolicyRule>("languages", Scalars.String.NonNull.List.NonNull, rule => rule.Languages, "Language tags of replies."),
        Field.Of<PolicyRule>("channels", Scalars.String.NonNull.List.NonNull, rule => rule.Channels, "`web`, `line`, `directline` or `activity`."),
        Field.Of<PolicyRule>("days", CatalogueEnums.DayOfWeek.NonNull.List.NonNull, rule => rule.Days.Cast<object?>(), "In Taipei."),
        Field.Of<PolicyRule>("from", CustomScalars.LocalTime, rule => rule.From, "In Taipei; null where the hour is no condition."),
        Field.Of<PolicyRule>("until", CustomScalars.LocalTime, rule => rule.Until, "Not included. A time before `from` goes round midnight."),
        Field.Of<PolicyRule>("outsideOfficeHours", Scalars.Boolean.NonNull, rule => rule.OutsideOfficeHours, "Only while nobody is in the office."),
    ], "It applies where all its conditions hold; a list that is empty is none.");

    public static ObjectType Type { get; } = new("Policy", () =>
    [
        Field.Of<PolicyVersion>("number", Scalars.Int.NonNull, policy => policy.Number, "From 1; 0 while nobody has written one."),
        Field.Of<PolicyVersion>("rules", Rule.NonNull.List.NonNull, policy => policy.Rules, "In order: the first that applies counts. Where none does, a reply goes out at once.", listSize: Costs.UpTo(10)),
        Field.Of<PolicyVersion>("writtenBy", Scalars.String, policy => policy.Number == 0 ? null : policy.WrittenBy, "The name shown at that time."),
        Field.Of<PolicyVersion>("writtenAt", CustomScalars.DateTime, policy => policy.Number == 0 ? null : Instants.Utc(policy.WrittenAt)),
        Field.Of<PolicyVersion>("note", Scalars.String, policy => policy.Note),
        Field.Of<PolicyVersion>("restores", Scalars.Int, policy => policy.Restores, "The number of the version that this one goes back to; null where it is a new one."),
    ], "Which replies wait for a counsellor before they go out. A version is never changed.");

    /// <summary>What holds while nobody has written a policy: all goes out at once.</summary>
    public static PolicyVersion Unwritten { get; } = new() { WrittenBy = "" };
}

/// <param name="Concept">Null where the thesaurus has it no more.</param>
internal sealed record NamedTopic(string Id, Concept? Concept)
{
    public static List<NamedTopic> Of(IEnumerable<string> ids, Thesaurus thesaurus) => [.. ids.Select(id => new NamedTopic(id, thesaurus[id]))];
}
