using System.ClientModel;
using System.ClientModel.Primitives;
using System.Text.Json;
using Microsoft.Extensions.Logging;
using OpenAI;
using OpenAI.Audio;

namespace LearningAdvisor.Channels.Transcription;

/// <summary>Turns a recording into words, through the OpenAI SDK. Tries once: whoever waits for an answer is asked to type instead.</summary>
public sealed class Transcriber : IDisposable
{
    // Two minutes of speech are some thousand characters; a flood must not fill the memory.
    private const int LargestAnswer = 100_000;
    private const int LongestText = 2_000;

    private readonly TranscriptionSettings _settings;
    private readonly HttpClient _http;
    private readonly AudioClient _client;
    private readonly TimeProvider _clock;
    private readonly ILogger<Transcriber> _log;

    public Transcriber(TranscriptionSettings settings, TimeProvider clock, ILogger<Transcriber> log)
    {
        (_settings, _clock, _log) = (settings, clock, log);
        // The token below ends a call in time.
        _http = new HttpClient { Timeout = Timeout.InfiniteTimeSpan, MaxResponseContentBufferSize = LargestAnswer };
        var options = new OpenAIClientOptions
        {
            Endpoint = settings.BaseUrl,
            RetryPolicy = new ClientRetryPolicy(maxRetries: 0),
            NetworkTimeout = settings.Timeout,
            Transport = new HttpClientPipelineTransport(_http),
        };
        _client = new OpenAIClient(new ApiKeyCredential(settings.Key ?? "none"), options).GetAudioClient(settings.Name);
    }

    /// <summary>A longer recording is not worth fetching.</summary>
    public TimeSpan Longest => _settings.Longest;

    /// <param name="fileName">Its ending tells the endpoint the format.</param>
    /// <param name="locale">Language in which the person is spoken with; null = the endpoint finds out.</param>
    /// <returns>Null where nothing was understood, or the endpoint failed or took too long.</returns>
    public async Task<string?> HearAsync(byte[] recording, string fileName, string? locale, CancellationToken cancellation)
    {
        using var patience = new CancellationTokenSource(_settings.Timeout, _clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(cancellation, patience.Token);
        try
        {
            using var stream = new MemoryStream(recording, writable: false);
            var heard = await _client.TranscribeAudioAsync(stream, fileName, new AudioTranscriptionOptions { Language = locale?[..2] }, either.Token);
            return Words(heard.Value.Text);
        }
        catch (Exception broken) when (!cancellation.IsCancellationRequested
            && broken is ClientResultException or HttpRequestException or IOException or JsonException or InvalidOperationException or FormatException or KeyNotFoundException or OperationCanceledException)
        {
            _log.LogWarning("The transcription endpoint gave no words: {Error} {Status}.", broken.GetType().Name, (broken as ClientResultException)?.Status);
            return null;
        }
    }

    public void Dispose() => _http.Dispose();

    // Silence is often heard as dots and notes.
    private static string? Words(string? text)
    {
        var plain = new string([.. (text ?? "").Select(letter => char.IsControl(letter) ? ' ' : letter)]).Trim();
        return !plain.Any(char.IsLetterOrDigit) ? null : plain.Length <= LongestText ? plain : plain[..(char.IsHighSurrogate(plain[LongestText - 1]) ? LongestText - 1 : LongestText)];
    }
}
