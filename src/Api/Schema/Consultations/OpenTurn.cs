using LearningAdvisor.Advisor.Reviewing;
using LearningAdvisor.Catalogue.Consultations;
using LearningAdvisor.GraphQL.Execution;

namespace LearningAdvisor.Api.Schema.Consultations;

/// <summary>
/// A turn that may be answered: the limit admits it, its consultation is open, and no other turn of it is under way. It
/// has services of its own, so that it may outlast the request.
/// </summary>
internal sealed class OpenTurn : IAsyncDisposable
{
    private readonly Question _question;
    private readonly AsyncServiceScope _scope;
    private readonly IAsyncDisposable _gate;

    private OpenTurn(Question question, Consultation consultation, string? token, AsyncServiceScope scope, IAsyncDisposable gate)
    {
        _question = question;
        Consultation = consultation;
        Token = token;
        _scope = scope;
        _gate = gate;
    }

    /// <summary>A new one is stored with its first turn.</summary>
    public Consultation Consultation { get; }

    /// <summary>The token of a new consultation; null otherwise.</summary>
    public string? Token { get; }

    /// <summary>Opens a turn for a question, once the one before it is done.</summary>
    /// <returns>The turn, for the caller to dispose, and null; or null and what the resident is told.</returns>
    public static async Task<(OpenTurn? Turn, ExpectedError? Refusal)> OpenAsync(
        Question question, RequestContext request, CancellationToken cancellation)
    {
        var services = request.RequestServices;
        if (!services.GetRequiredService<QuestionLimit>().Admits(request.Http().Connection.RemoteIpAddress))
            return (null, ExpectedErrors.RateLimited(question.Language));

        var gates = services.GetRequiredService<OneTurnAtATime>();
        var scope = services.CreateAsyncScope();
        IAsyncDisposable? gate = null;
        try
        {
            var book = scope.ServiceProvider.GetRequiredService<ConsultationBook>();
            if (question.ConsultationId is not { } id)
            {
                var (begun, token) = book.Begin(question.Language);
                gate = await gates.EnterAsync(begun.Key, cancellation);
                return (new OpenTurn(question, begun, token, scope, gate), null);
            }

            if (GlobalId.GuidOf(ConsultationType.Name, id) is { } key)
            {
                gate = await gates.EnterAsync(key, cancellation);
                if (await book.OpenAsync(key, request.BearerToken(), cancellation) is { } opened)
                    return (new OpenTurn(question, opened, null, scope, gate), null);
            }
        }
        catch
        {
            await LeaveAsync(gate);
            await scope.DisposeAsync();
            throw;
        }
        await LeaveAsync(gate);
        await scope.DisposeAsync();
        return (null, ExpectedErrors.NotYours(question.Language));
    }

    /// <summary>Answers the question and records the turn; a message that was answered before gets its turn again.</summary>
    /// <param name="hear">Given the sentences with which the reply's text begins, as soon as each is proved. Often there are none before the end.</param>
    public async Task<Asked> AnswerAsync(CancellationToken cancellation, Func<string, ValueTask>? hear = null)
    {
        var turn = await _scope.ServiceProvider.GetRequiredService<TurnTaking>().AnswerAsync(
            Consultation, new ResidentMessage(_question.Text, _question.Locale, _question.MessageId), hear, cancellation);
        return new Asked(Consultation, turn, Token, []);
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await _gate.DisposeAsync();
        await _scope.DisposeAsync();
    }

    private static ValueTask LeaveAsync(IAsyncDisposable? gate) => gate?.DisposeAsync() ?? ValueTask.CompletedTask;
}
