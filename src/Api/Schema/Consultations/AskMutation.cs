using LearningAdvisor.GraphQL.Execution;
using LearningAdvisor.GraphQL.TypeSystem;

namespace LearningAdvisor.Api.Schema.Consultations;

/// <summary>The mutation's field <c>ask</c>: one turn of a consultation.</summary>
internal static class AskMutation
{
    public static Field Field { get; } = new(
        "ask", Asked.Type.NonNull, "Asks the adviser. Courses in the reply exist in the catalogue; facts stand in a course or a citation.", [Question.Argument])
    {
        Resolve = AskAsync,
        Cost = Costs.Turn,
    };

    private static async ValueTask<object?> AskAsync(ResolveContext context)
    {
        var (turn, refusal) = await OpenTurn.OpenAsync(Question.Of(context), context.Request, context.CancellationToken);
        if (turn is null)
            return Asked.Refused(refusal!);

        await using (turn)
            return await turn.AnswerAsync(context.CancellationToken);
    }
}
