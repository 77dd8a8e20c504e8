using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using LearningAdvisor.Channels.Activity.DirectLine;
using LearningAdvisor.Channels.Activity.Reading;
using Microsoft.AspNetCore.Http.Features;

namespace LearningAdvisor.Api.Activity;

/// <summary>An activity as it came in a request.</summary>
/// <param name="Bytes">UTF-8 JSON.</param>
internal sealed record ActivityBody(IncomingActivity Activity, ReadOnlyMemory<byte> Bytes)
{
    /// <summary>Most bytes of an activity; what people write has a few thousand.</summary>
    private const int LongestBody = 262_144;

    // Of two values of one field nobody could say which was meant.
    private static readonly JsonDocumentOptions Once = new() { AllowDuplicateProperties = false };

    /// <summary>What is kept of the activity for its conversation to be read again.</summary>
    /// <returns>Null where a text in it is none.</returns>
    public JsonObject? Kept()
    {
        try
        {
            return StoredActivity.Of(JsonNode.Parse(Bytes.Span)!.AsObject(), Activity);
        }
        catch (InvalidOperationException)
        {
            // A lone surrogate in a field that nobody else reads.
            return null;
        }
    }

    /// <summary>What is told where the body cannot be read.</summary>
    public static (int Status, string Message) NoJson { get; } = (StatusCodes.Status400BadRequest, "The body is no JSON in UTF-8, or has a field twice. Send one activity as a JSON object.");

    /// <summary>Reads the body of a request.</summary>
    /// <returns>The activity and null; or null and the status and the words it is refused with.</returns>
    public static async Task<(ActivityBody? Body, (int Status, string Message)? Refusal)> ReadAsync(HttpContext http)
    {
        if (!http.Request.HasJsonContentType())
            return (null, (StatusCodes.Status415UnsupportedMediaType, "The content type is no JSON. Send the activity as application/json."));
        if (http.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } limit)
            limit.MaxRequestBodySize = LongestBody;

        using var body = new MemoryStream();
        try
        {
            await http.Request.Body.CopyToAsync(body, http.RequestAborted);
            var bytes = body.GetBuffer().AsMemory(0, (int)body.Length);
            using var json = JsonDocument.Parse(bytes, Once);
            return IncomingActivity.Read(json.RootElement, out var problem) is { } activity
                ? (new ActivityBody(activity, bytes), null)
                : (null, (StatusCodes.Status400BadRequest, problem!));
        }
        catch (BadHttpRequestException refused)
        {
            return (null, (refused.StatusCode, $"The body could not be read, or has more than {LongestBody} bytes. Send a shorter activity."));
        }
        catch (Exception broken) when (broken is JsonException or InvalidOperationException or DecoderFallbackException)
        {
            // A lone surrogate shows only when its text is read.
            return (null, NoJson);
        }
    }
}
