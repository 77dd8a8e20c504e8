using LearningAdvisor.Advisor.Curating;
using LearningAdvisor.Api.Schema.Consultations;
using LearningAdvisor.Api.Schema.Courses;
using LearningAdvisor.Catalogue.Concepts;
using LearningAdvisor.Catalogue.Curating;
using LearningAdvisor.GraphQL.Execution;
using LearningAdvisor.GraphQL.TypeSystem;

namespace LearningAdvisor.Api.Schema.Curating;

/// <summary>The GraphQL types of the city's words and of what a change of them would do.</summary>
internal static class TermsTypes
{
    public static ObjectType Term { get; } = new("CityTerm", () =>
    [
        Field.Of<CityTerm>("term", Scalars.String.NonNull, term => term.Term, "As residents say it; `…` is a gap of up to eight characters."),
        Field.Of<CityTerm>("conceptId", Scalars.String.NonNull, term => term.ConceptId),
        new Field("concept", ConceptType.Type, "Null where the files of the thesaurus have it no more: the word counts for nothing then.")
        {
            Resolve = context => new(ConceptType.WordsOf(context)[context.Parent<CityTerm>().ConceptId]),
        },
        Field.Of<CityTerm>("language", Scalars.String.NonNull, term => term.Language, "zh-TW, en, vi, id or th."),
        Field.Of<CityTerm>("means", Scalars.Boolean.NonNull, term => term.Means, "True: the word means the concept. False: neither it nor any shorter word inside it does."),
    ], "A word that counsellors gave a concept of the thesaurus, or took from it.");

    public static ObjectType Version { get; } = new("CityTermsVersion", () =>
    [
        Field.Of<CityTermsVersion>("number", Scalars.Int.NonNull, version => (int)version.Number, "From 1, without a gap."),
        Field.Of<CityTermsVersion>("at", CustomScalars.DateTime.NonNull, version => Instants.Utc(version.At)),
        Field.Of<CityTermsVersion>("by", Scalars.String.NonNull, version => version.By, "The counsellor's name."),
        Field.Of<CityTermsVersion>("note", Scalars.String, version => version.Note, "Personal data masked."),
        Field.Of<CityTermsVersion>("restores", Scalars.Int, version => (int?)version.Restores, "The earlier version that it brought back; 0 for the thesaurus of the files alone, null where it is a new one."),
        Field.Of<CityTermsVersion>("terms", Term.NonNull.List.NonNull, version => version.Terms, "All of the city's words.", listSize: Costs.UpTo(100)),
    ], "All words of a city, as they stood after one change.");

    public static InputObjectType Input { get; } = new("CityTermInput", () =>
    [
        new InputValue("term", Scalars.String.NonNull, $"2 letters or more, {TermRules.LongestTerm} characters at most."),
        new InputValue("conceptId", Scalars.String.NonNull),
        new InputValue("language", Scalars.String.NonNull, "zh-TW, en, vi, id or th."),
        new InputValue("means", Scalars.Boolean, "False: neither the word nor any shorter word inside it means the concept.", "true"),
    ]);

    private static readonly ObjectType Answer = new("CityTermsPreviewAnswer", () =>
    [
        new Field("concepts", ConceptType.Type.NonNull.List.NonNull, "Those that the question names, surest first.")
        {
            Resolve = context => new(context.Parent<ForeseenAnswer>().ConceptIds.Select(id => ConceptType.WordsOf(context)[id]).OfType<Concept>().ToList()),
            ListSize = Costs.UpTo(5),
        },
        Field.Of<ForeseenAnswer>("kind", ReplyType.Kind.NonNull, answer => answer.Kind, "Of the reply."),
        Field.Of<ForeseenAnswer>("courses", CourseType.Type.NonNull.List.NonNull, answer => answer.Courses, "The first three that would be suggested.", listSize: Costs.UpTo(3)),
    ], "How a question is answered, as the first of a talk, without curated answers and without a language model.");

    private static readonly ObjectType Question = new("CityTermsPreviewQuestion", () =>
    [
        Field.Of<ChangedQuestion>("text", Scalars.String.NonNull, one => one.Question.Text, "Personal data masked."),
        Field.Of<ChangedQuestion>("times", Scalars.Int.NonNull, one => one.Question.Times, "How often it was asked in just these words."),
        Field.Of<ChangedQuestion>("now", Answer.NonNull, one => one.Now),
        Field.Of<ChangedQuestion>("then", Answer.NonNull, one => one.Then),
    ], "A question of the last month that a change would touch.");

    public static ObjectType Preview { get; } = new("CityTermsPreview", () =>
    [
        Field.Of<TermsForecast>("looked", Scalars.Int.NonNull, one => one.Looked, "How many different questions of the last month were looked at."),
        Field.Of<TermsForecast>("changed", Scalars.Int.NonNull, one => one.Changed, "In how many of them other concepts would be found."),
        Field.Of<TermsForecast>("questions", Question.NonNull.List.NonNull, one => one.Questions, "Some of those, the most frequent first.", listSize: Costs.UpTo(20)),
    ], "What a change of the city's words would do, before it does it.");

    /// <summary>The words of a list of <see cref="Input"/>.</summary>
    public static IReadOnlyList<CityTerm> Read(IReadOnlyList<InputObject> given) =>
        [.. given.Select(one => new CityTerm(one.Get<string>("term")!, one.Get<string>("conceptId")!, one.Get<string>("language")!, one.Get<bool?>("means") ?? true))];
}
