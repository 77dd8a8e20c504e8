using System.Runtime.CompilerServices;
using System.Threading.Channels;
using LearningAdvisor.Advisor.Answering;
using LearningAdvisor.GraphQL.Execution;
using LearningAdvisor.GraphQL.Response;
using LearningAdvisor.GraphQL.TypeSystem;

namespace LearningAdvisor.Api.Schema.Consultations;

/// <summary>The subscription's field <c>askStream</c>: one turn of a consultation, told while it is answered.</summary>
internal static class AskSubscription
{
    public static Field Field { get; } = new(
        "askStream",
        AskEvents.Type.NonNull,
        "Asks the adviser as `ask` does, and sends the reply as it is proved: sentences, then recommendations, then the finished turn. Over server-sent events, by POST only.",
        [Question.Argument])
    {
        Subscribe = Subscribe,
        Cost = Costs.Turn,
        Read = happened => happened,
    };

    // Asking writes, so it is under the rule for mutations; and a socket could not give each question an Authorization of its own.
    private static ValueTask<IAsyncEnumerable<object?>> Subscribe(ResolveContext context) =>
        HttpMethods.IsPost(context.Request.Http().Request.Method)
            ? new(AnswerAsync(context, context.CancellationToken))
            : throw new GraphQLException("\"askStream\" is answered over server-sent events by POST only. Send it so with Accept: text/event-stream, or use the mutation \"ask\".", ErrorCodes.PostOnly);

    private static async IAsyncEnumerable<object?> AnswerAsync(ResolveContext context, [EnumeratorCancellation] CancellationToken cancellation)
    {
        var (turn, refusal) = await OpenTurn.OpenAsync(Question.Of(context), context.Request, cancellation);
        if (turn is null)
        {
            yield return new AskFinished(Asked.Refused(refusal!));
            yield break;
        }

        // Begun before anybody is told so, because a client may leave at the first event.
        var heard = Channel.CreateUnbounded<string>();
        var started = new AskStarted(turn.Consultation.Key, turn.Token);
        var answering = context.RequestServices.GetRequiredService<TurnsToFinish>().RunAsync(FinishAsync, cancellation);
        yield return started;

        var length = 0;
        await foreach (var sentence in heard.Reader.ReadAllAsync(cancellation))
        {
            length += sentence.Length;
            yield return new AskSentence(sentence);
        }

        var asked = await answering;
        // A counsellor who holds the consultation replies later.
        if (TurnReply.Of(asked.Turn!) is { Reply.Text: { } text })
        {
            foreach (var sentence in Sentences.Of(text[length..]))
                yield return new AskSentence(sentence);
        }
        foreach (var recommendation in asked.Turn!.Recommendations.OrderBy(one => one.Rank))
            yield return new AskRecommendation(recommendation);
        yield return new AskFinished(asked);

        async Task<Asked> FinishAsync(CancellationToken patience)
        {
            try
            {
                await using (turn)
                    return await turn.AnswerAsync(patience, sentence => heard.Writer.WriteAsync(sentence, patience));
            }
            finally
            {
                heard.Writer.Complete();
            }
        }
    }
}
