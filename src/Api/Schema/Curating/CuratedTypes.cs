using LearningAdvisor.Advisor.Curating;
using LearningAdvisor.Api.Schema.Courses;
using LearningAdvisor.Api.Schema.Guides;
using LearningAdvisor.Api.Schema.Institutions;
using LearningAdvisor.Api.Schema.Recalls;
using LearningAdvisor.Catalogue.Consultations;
using LearningAdvisor.Catalogue.Curating;
using LearningAdvisor.GraphQL.TypeSystem;
using Microsoft.EntityFrameworkCore;

namespace LearningAdvisor.Api.Schema.Curating;

/// <summary>The GraphQL type <c>CuratedAnswer</c> and its parts. Whoever hands one out has checked that a counsellor asks.</summary>
internal static class CuratedTypes
{
    public const string Name = "CuratedAnswer";

    private static readonly ObjectType Text = new("CuratedText", () =>
    [
        Field.Of<CuratedText>("language", Scalars.String.NonNull, text => text.Language, "zh-TW, en, vi, id or th."),
        Field.Of<CuratedText>("text", Scalars.String.NonNull, text => text.Text),
    ], "An answer in one language.");

    private static readonly ObjectType Source = new("CuratedSource", () =>
    [
        Field.Of<SourceNow>("kind", CuratedEnums.SourceKind.NonNull, now => now.Source.Kind, "Which of `course`, `institution`, `document` and `url` is there."),
        new Field("course", CourseType.Type, "As it is now, retired ones included.") { ResolveBatch = CourseType.Of<SourceNow>(now => Key(now, CuratedSourceKind.Course)) },
        new Field("institution", InstitutionType.Type, "As it is now.") { ResolveBatch = InstitutionType.Of<SourceNow>(now => Key(now, CuratedSourceKind.Institution)) },
        new Field("document", GuideDocumentType.Type, "As it is now.") { ResolveBatch = GuideDocumentType.Of<SourceNow>(now => Key(now, CuratedSourceKind.Passage)) },
        Field.Of<SourceNow>("quote", Scalars.String, now => now.Source.Quote, "Of a document or page: the words that back the answer, verbatim."),
        Field.Of<SourceNow>("url", Scalars.String, now => now.Source.Url, "Of a page."),
        Field.Of<SourceNow>("seenOn", CustomScalars.Date, now => now.Source.SeenOn, "Of a page: the day on which somebody read it."),
    ], "What an answer rests on.");

    private static readonly ObjectType Difference = new("CuratedDifference", () =>
    [
        Field.Of<FactDifference>("fact", RecallEnums.Fact.NonNull, difference => difference.Fact),
        Field.Of<FactDifference>("said", Scalars.String.NonNull, difference => difference.Said, "As the record stated it when somebody last saved the answer."),
        Field.Of<FactDifference>("now", Scalars.String, difference => difference.Now, "As it states it now; null where it does not any more."),
    ], "A fact that is not as it was.");

    public static ObjectType Trouble { get; } = new("CuratedTrouble", () =>
    [
        Field.Of<CuratedTrouble>("kind", CuratedEnums.Trouble.NonNull, trouble => trouble.Kind),
        Field.Of<CuratedTrouble>("source", Scalars.Int, trouble => trouble.Source, "Which of the sources it is about, from 0; null where it is about a text."),
        Field.Of<CuratedTrouble>("differences", Difference.NonNull.List.NonNull, trouble => trouble.Differences, "With RECORD_CHANGED.", listSize: Costs.UpTo(5)),
        Field.Of<CuratedTrouble>("language", Scalars.String, trouble => trouble.Language, "With UNBACKED: of the text."),
        Field.Of<CuratedTrouble>("figures", Scalars.String.NonNull.List.NonNull, trouble => trouble.Figures, "With UNBACKED: as the text writes them."),
    ], "Why an answer may not go out.");

    private static readonly ObjectType Version = new("CuratedAnswerVersion", () =>
    [
        Field.Of<CuratedAnswerVersion>("version", Scalars.Int.NonNull, version => version.Version),
        Field.Of<CuratedAnswerVersion>("state", CuratedEnums.State.NonNull, version => version.State),
        Field.Of<CuratedAnswerVersion>("at", CustomScalars.DateTime.NonNull, version => Instants.Utc(version.At)),
        Field.Of<CuratedAnswerVersion>("by", Scalars.String.NonNull, version => version.By, "The counsellor's name."),
        Field.Of<CuratedAnswerVersion>("title", Scalars.String.NonNull, version => version.Content.Title),
        Field.Of<CuratedAnswerVersion>("examples", Scalars.String.NonNull.List.NonNull, version => version.Content.Examples),
        Field.Of<CuratedAnswerVersion>("texts", Text.NonNull.List.NonNull, version => version.Content.Texts, listSize: Costs.UpTo(5)),
        Field.Of<CuratedAnswerVersion>("validFrom", CustomScalars.Date, version => version.Content.ValidFrom),
        Field.Of<CuratedAnswerVersion>("validUntil", CustomScalars.Date, version => version.Content.ValidUntil),
    ], "An answer as it stood after one change.");

    public static ObjectType Type { get; } = new(Name, () => [.. Written(), .. Standing()], "An answer that counsellors wrote, which goes out in place of a generated one wherever just its question is asked.");

    private static IEnumerable<Field> Written() =>
    [
        Field.Of<CuratedView>("id", Scalars.Id.NonNull, view => GlobalId.Of(Name, view.Answer.Key)),
        Field.Of<CuratedView>("title", Scalars.String.NonNull, view => view.Answer.Content.Title, "For counsellors; residents never see it."),
        Field.Of<CuratedView>("examples", Scalars.String.NonNull.List.NonNull, view => view.Answer.Content.Examples, "Questions that it answers, in any of the languages."),
        Field.Of<CuratedView>("texts", Text.NonNull.List.NonNull, view => view.Answer.Content.Texts, "The answer, once a language.", listSize: Costs.UpTo(5)),
        Field.Of<CuratedView>("sources", Source.NonNull.List.NonNull, view => view.Look.Sources, "What it rests on, in the order in which it is shown.", listSize: Costs.UpTo(5)),
        Field.Of<CuratedView>("validFrom", CustomScalars.Date, view => view.Answer.Content.ValidFrom, "First day on which it goes out; null for no bound."),
        Field.Of<CuratedView>("validUntil", CustomScalars.Date, view => view.Answer.Content.ValidUntil, "Last day on which it goes out; null for no bound."),
    ];

    private static IEnumerable<Field> Standing() =>
    [
        Field.Of<CuratedView>("version", Scalars.Int.NonNull, view => view.Answer.Version, "To be passed with a change, from 1; each change raises it."),
        Field.Of<CuratedView>("state", CuratedEnums.State.NonNull, view => view.Answer.State),
        Field.Of<CuratedView>("status", CuratedEnums.Status.NonNull, view => view.Status),
        Field.Of<CuratedView>("troubles", Trouble.NonNull.List.NonNull, view => view.Look.Troubles, "Why it may not go out, as its records are now.", listSize: Costs.UpTo(5)),
        Field.Of<CuratedView>("changedAt", CustomScalars.DateTime.NonNull, view => Instants.Utc(view.Answer.ChangedAt)),
        Field.Of<CuratedView>("changedBy", Scalars.String.NonNull, view => view.Answer.ChangedBy, "The counsellor's name."),
        new Field("versions", Version.NonNull.List.NonNull, "The newest first.")
        {
            ListSize = Costs.UpTo(10),
            ResolveBatch = Batch.ToMany<CuratedView, Guid, CuratedAnswerVersion>(
                view => view.Answer.Key,
                async (database, answers, cancellation) => (await database.CuratedAnswerVersions
                    .Where(version => answers.Contains(version.AnswerKey))
                    .OrderByDescending(version => version.Version)
                    .ToListAsync(cancellation)).ToLookup(version => version.AnswerKey)),
        },
    ];

    private static long? Key(SourceNow now, CuratedSourceKind kind) => now.Source.Kind == kind ? now.Source.RecordKey : null;
}
