using LearningAdvisor.Channels.Transcription;

namespace LearningAdvisor.Channels.Line.Answers;

/// <summary>Listens to recordings, where an endpoint is set that can.</summary>
/// <param name="transcribers">One or none.</param>
public sealed class Speech(LineContent content, IEnumerable<Transcriber> transcribers)
{
    /// <returns>What was said; null where nobody listens, or nothing was understood.</returns>
    internal async Task<string?> HearAsync(LineEvent said, string? locale, CancellationToken cancellation)
    {
        // What an event says lies elsewhere is at an address that a stranger chose.
        if (transcribers.FirstOrDefault() is not { } transcriber || said.Recording is not { IsOnLine: true } recording || said.MessageId is not { } id)
            return null;
        if (recording.Length > transcriber.Longest)
            return null;

        return await content.FetchAsync(id, cancellation) is { Bytes.Length: > 0 } fetched
            ? await transcriber.HearAsync(fetched.Bytes, FileName(fetched.MediaType), locale, cancellation)
            : null;
    }

    // LINE's phones record MPEG-4 audio.
    private static string FileName(string? mediaType) => mediaType switch
    {
        "audio/mpeg" or "audio/mp3" => "recording.mp3",
        "audio/wav" or "audio/x-wav" => "recording.wav",
        "audio/ogg" => "recording.ogg",
        "audio/webm" => "recording.webm",
        _ => "recording.m4a",
    };
}
