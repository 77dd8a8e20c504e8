using System.Buffers;
using LearningAdvisor.GraphQL.Execution;
using LearningAdvisor.GraphQL.Execution.Subscriptions;
using LearningAdvisor.GraphQL.Response;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Net.Http.Headers;

namespace LearningAdvisor.GraphQL.Transport.EventStreams;

/// <summary>
/// One response as server-sent events: a <c>next</c> for each result, then <c>complete</c>, and comments meanwhile, so that
/// neither side nor a proxy between them takes the silence for a broken connection.
/// </summary>
/// <remarks>https://github.com/enisdenjo/graphql-sse/blob/master/PROTOCOL.md#distinct-connections-mode</remarks>
internal sealed class EventStream : IAsyncDisposable
{
    private readonly HttpResponse _response;
    private readonly SemaphoreSlim _writing = new(1, 1);
    private readonly CancellationTokenSource _ending = new();
    private readonly Task _keepingAlive;

    /// <param name="keepAlive">Between two comments; infinite for none.</param>
    public EventStream(HttpResponse response, TimeSpan keepAlive, TimeProvider clock)
    {
        _response = response;
        _keepingAlive = KeepAliveAsync(keepAlive, clock);
    }

    /// <summary>Sends the headers, and a first comment, without which some browsers do not take the response for begun.</summary>
    public ValueTask BeginAsync()
    {
        _response.ContentType = $"{MediaTypes.EventStream}; charset=utf-8";
        _response.Headers.CacheControl = "no-store";
        _response.Headers.Vary = HeaderNames.Accept;
        _response.Headers.XContentTypeOptions = "nosniff";
        // nginx and those that follow it would otherwise collect events before they pass them on.
        _response.Headers["X-Accel-Buffering"] = "no";
        _response.HttpContext.Features.Get<IHttpResponseBodyFeature>()?.DisableBuffering();
        return SendAsync(static output => output.Write(":\n\n"u8));
    }

    /// <summary>Sends all responses and closes with <c>complete</c>.</summary>
    /// <exception cref="OperationCanceledException">The stream of responses was cancelled; nothing closes the events then.</exception>
    public async Task SendAllAsync(ResponseStream responses)
    {
        while (await responses.MoveNextAsync().ConfigureAwait(false))
            await SendNextAsync(responses.WriteTo).ConfigureAwait(false);
        if (responses.Failure.Count > 0)
            await SendErrorsAsync(responses.Failure).ConfigureAwait(false);
        else
            await CompleteAsync().ConfigureAwait(false);
    }

    /// <summary>Sends errors as the last result, and closes.</summary>
    public async Task SendErrorsAsync(IReadOnlyList<GraphQLError> errors)
    {
        await SendNextAsync(output => GraphQLServer.Refuse(errors, output)).ConfigureAwait(false);
        await CompleteAsync().ConfigureAwait(false);
    }

    /// <summary>Closes. The empty data is there because browsers drop an event without any.</summary>
    public ValueTask CompleteAsync() => SendAsync(static output => output.Write("event: complete\ndata: \n\n"u8));

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await _ending.CancelAsync().ConfigureAwait(false);
        await _keepingAlive.ConfigureAwait(false);
        _ending.Dispose();
        _writing.Dispose();
    }

    // JSON as the engine writes it has no line breaks, so one line of data holds it.
    private ValueTask SendNextAsync(Action<IBufferWriter<byte>> writeJson) => SendAsync(output =>
    {
        output.Write("event: next\ndata: "u8);
        writeJson(output);
        output.Write("\n\n"u8);
    });

    private async ValueTask SendAsync(Action<IBufferWriter<byte>> write)
    {
        var aborted = _response.HttpContext.RequestAborted;
        await _writing.WaitAsync(aborted).ConfigureAwait(false);
        try
        {
            write(_response.BodyWriter);
            await _response.BodyWriter.FlushAsync(aborted).ConfigureAwait(false);
        }
        finally
        {
            _writing.Release();
        }
    }

    private async Task KeepAliveAsync(TimeSpan interval, TimeProvider clock)
    {
        if (interval == Timeout.InfiniteTimeSpan)
            return;
        try
        {
            using var timer = new PeriodicTimer(interval, clock);
            while (await timer.WaitForNextTickAsync(_ending.Token).ConfigureAwait(false))
                await SendAsync(static output => output.Write(":\n\n"u8)).ConfigureAwait(false);
        }
        catch (Exception exception) when (exception is OperationCanceledException or IOException)
        {
            // The stream has ended, or its client has left, which the request's own token tells too.
        }
    }
}
