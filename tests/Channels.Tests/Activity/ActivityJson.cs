using System.Text.Encodings.Web;
using System.Text.Json;

namespace LearningAdvisor.Channels.Tests.Activity;

internal static class ActivityJson
{
    /// <summary>Chinese as it is, to be looked into.</summary>
    public static readonly JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
}
