using System.Collections.Concurrent;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace LearningAdvisor.Channels.Tests.Platform;

/// <summary>What people have sent to LINE: recordings that are there at once, later, or not any more.</summary>
public sealed class LineContents
{
    /// <summary>By message id.</summary>
    public ConcurrentDictionary<string, Content> All { get; } = [];

    internal void Map(WebApplication app)
    {
        app.MapGet("/v2/bot/message/{id}/content", (string id) => All.GetValueOrDefault(id) switch
        {
            null => Results.NotFound(),
            { Status: not 200 } gone => Results.StatusCode(gone.Status),
            { Preparing: > 0 } => Results.StatusCode(202),
            var there => Results.Bytes(there.Bytes, "audio/x-m4a"),
        });
        app.MapGet("/v2/bot/message/{id}/content/transcoding", (string id) =>
        {
            var content = All[id];
            return Results.Json(new { status = content.Fails ? "failed" : --content.Preparing > 0 ? "processing" : "succeeded" });
        });
    }

    /// <param name="status">200, or what LINE answers instead: 404 gone, 410 unsent.</param>
    public sealed class Content(byte[] bytes, int status = 200)
    {
        public byte[] Bytes => bytes;

        public int Status => status;

        /// <summary>How often LINE says that it is not ready.</summary>
        public int Preparing { get; set; }

        /// <summary>Whether it never will be.</summary>
        public bool Fails { get; set; }
    }
}
