using System.Net;
using System.Text.Json;
using Microsoft.Extensions.Logging;

namespace LearningAdvisor.Channels.Line;

/// <summary>Fetches what somebody has sent from LINE. It never throws for what LINE or the network does.</summary>
/// <remarks>https://developers.line.biz/en/reference/messaging-api/#get-content</remarks>
public sealed class LineContent(HttpClient http, TimeProvider clock, ILogger<LineContent> log)
{
    // Two minutes of speech as phones record it are two million; what is larger is no question.
    private const int LargestContent = 10_000_000;

    private static readonly TimeSpan BetweenLooks = TimeSpan.FromMilliseconds(500);

    // A recording is mostly there at once; the person waits.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(12);

    /// <summary>What an http client needs for LINE's contents.</summary>
    public static void Configure(HttpClient http, LineSettings settings)
    {
        LineClient.Configure(http, settings);
        http.BaseAddress = settings.ContentAddress;
        http.MaxResponseContentBufferSize = LargestContent;
    }

    /// <param name="messageId">As LINE's event names it; a stranger may have chosen it.</param>
    /// <returns>The content and its media type; null where it is gone, unsent, too large or not there in time.</returns>
    public async Task<(byte[] Bytes, string? MediaType)?> FetchAsync(string messageId, CancellationToken cancellation)
    {
        using var patience = new CancellationTokenSource(Patience, clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(cancellation, patience.Token);
        var path = $"v2/bot/message/{Uri.EscapeDataString(messageId)}/content";
        try
        {
            // 202: LINE is still preparing it.
            for (; ; )
            {
                using var response = await http.GetAsync(path, HttpCompletionOption.ResponseContentRead, either.Token);
                if (response.StatusCode == HttpStatusCode.OK)
                    return (await response.Content.ReadAsByteArrayAsync(either.Token), response.Content.Headers.ContentType?.MediaType);
                if (response.StatusCode != HttpStatusCode.Accepted)
                {
                    log.LogWarning("LINE answered {Status} to a request for a message's content.", (int)response.StatusCode);
                    return null;
                }
                if (!await IsPreparedAsync($"{path}/transcoding", either.Token))
                    return null;
            }
        }
        catch (Exception broken) when (!cancellation.IsCancellationRequested && broken is HttpRequestException or IOException or JsonException or InvalidOperationException or KeyNotFoundException or OperationCanceledException)
        {
            log.LogWarning("A message's content could not be fetched from LINE: {Error}.", broken.GetType().Name);
            return null;
        }
    }

    private async Task<bool> IsPreparedAsync(string path, CancellationToken cancellation)
    {
        for (; ; )
        {
            await Task.Delay(BetweenLooks, clock, cancellation);
            using var state = JsonDocument.Parse(await http.GetByteArrayAsync(path, cancellation));
            switch (state.RootElement.GetProperty("status").GetString())
            {
                case "succeeded":
                    return true;
                case "processing":
                    continue;
                default:
                    log.LogWarning("LINE could not prepare a recording.");
                    return false;
            }
        }
    }
}
