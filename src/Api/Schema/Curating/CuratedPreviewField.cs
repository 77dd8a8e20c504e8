using LearningAdvisor.Advisor.Curating;
using LearningAdvisor.Api.Accounts;
using LearningAdvisor.GraphQL.Execution;
using LearningAdvisor.GraphQL.TypeSystem;

namespace LearningAdvisor.Api.Schema.Curating;

/// <summary>The query's field <c>curatedAnswerPreview</c>, for counsellors.</summary>
internal static class CuratedPreviewField
{
    private static readonly ObjectType Question = new("CuratedPreviewQuestion", () =>
    [
        Field.Of<ForeseenQuestion>("text", Scalars.String.NonNull, one => one.Question.Text, "Personal data masked."),
        Field.Of<ForeseenQuestion>("times", Scalars.Int.NonNull, one => one.Question.Times, "How often it was asked in just these words."),
        Field.Of<ForeseenQuestion>("likeness", Scalars.Float.NonNull, one => one.Likeness, "From 0 to 1, to an example."),
        Field.Of<ForeseenQuestion>("spoken", Scalars.Boolean.NonNull, one => one.IsSpoken, "False where the answer has no text in the question's language: it would not have gone out."),
    ], "A question of the last month that would have got the answer.");

    private static readonly ObjectType Near = new("CuratedPreviewAnswer", () =>
    [
        Field.Of<NearAnswer>("id", Scalars.Id.NonNull, one => GlobalId.Of(CuratedTypes.Name, one.Key)),
        Field.Of<NearAnswer>("title", Scalars.String.NonNull, one => one.Title),
        Field.Of<NearAnswer>("likeness", Scalars.Float.NonNull, one => one.Likeness, "From 0 to 1, of the likest questions."),
    ], "Another answer in force to questions like these.");

    private static readonly ObjectType Preview = new("CuratedAnswerPreview", () =>
    [
        Field.Of<CuratedForecast>("troubles", CuratedTypes.Trouble.NonNull.List.NonNull, one => one.Troubles, "Why it could not go out.", listSize: Costs.UpTo(5)),
        Field.Of<CuratedForecast>("looked", Scalars.Int.NonNull, one => one.Looked, "How many different questions of the last month were compared."),
        Field.Of<CuratedForecast>("matching", Scalars.Int.NonNull, one => one.Matching, "How many of them are its question."),
        Field.Of<CuratedForecast>("questions", Question.NonNull.List.NonNull, one => one.Questions, "Some of those, the most frequent first.", listSize: Costs.UpTo(20)),
        Field.Of<CuratedForecast>("near", Near.NonNull.List.NonNull, one => one.Near, "Other answers in force to questions like its own, the likest first.", listSize: Costs.UpTo(5)),
    ], "What an answer would do, before it does it.");

    public static Field Field { get; } = new(
        "curatedAnswerPreview",
        Preview,
        "For counsellors: what an answer would do. Nothing is kept. Null where a source's id is none.",
        [new InputValue("id", Scalars.Id, "Of the answer that is being changed; null for a new one."), new InputValue("content", CuratedInput.Type.NonNull)])
    {
        Resolve = LookAsync,
        Cost = Costs.Ranking,
    };

    private static async ValueTask<object?> LookAsync(ResolveContext context)
    {
        context.Request.RequireCounsellor(context.SelectedField);
        if (CuratedInput.Read(context.Argument<InputObject>("content")!) is not { } content)
            return null;

        await using var scope = context.RequestServices.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<CuratedPreview>().LookAsync(
            GlobalId.GuidOf(CuratedTypes.Name, context.Argument<string>("id")), content, context.CancellationToken);
    }
}
