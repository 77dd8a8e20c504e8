using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace LearningAdvisor.Channels.Tests.Platform;

/// <summary>The rich menus that LINE keeps, and the one that everybody sees.</summary>
public sealed class LineMenus
{
    private int _number;

    /// <summary>Id → menu.</summary>
    public Dictionary<string, JsonObject> All { get; } = [];

    /// <summary>Id → picture.</summary>
    public Dictionary<string, byte[]> Pictures { get; } = [];

    public string? Default { get; private set; }

    /// <summary>Whether LINE takes no pictures for now.</summary>
    public bool RefusesPictures { get; set; }

    public void Add(string id, string name) => All[id] = new JsonObject { ["name"] = name };

    internal void Map(WebApplication app)
    {
        app.MapGet("/v2/bot/richmenu/list", () => Results.Json(new JsonObject
        {
            ["richmenus"] = new JsonArray([.. All.Select(one => (JsonNode)new JsonObject { ["richMenuId"] = one.Key, ["name"] = one.Value["name"]!.GetValue<string>() })]),
        }));
        app.MapPost("/v2/bot/richmenu", async (HttpContext http) =>
        {
            var id = $"richmenu-{++_number}";
            All[id] = (JsonObject)(await JsonNode.ParseAsync(http.Request.Body))!;
            return Results.Json(new { richMenuId = id });
        });
        app.MapPost("/v2/bot/richmenu/{id}/content", async (string id, HttpContext http) =>
        {
            if (RefusesPictures || http.Request.ContentType != "image/png")
                return Results.Json(new { message = "The image is refused" }, statusCode: 400);
            using var picture = new MemoryStream();
            await http.Request.Body.CopyToAsync(picture);
            Pictures[id] = picture.ToArray();
            return Results.Json(new { });
        });
        app.MapDelete("/v2/bot/richmenu/{id}", (string id) => All.Remove(id) ? Results.Json(new { }) : Results.NotFound());
        app.MapGet("/v2/bot/user/all/richmenu", () => Default is null ? Results.NotFound() : Results.Json(new { richMenuId = Default }));
        app.MapPost("/v2/bot/user/all/richmenu/{id}", (string id) =>
        {
            // A menu without a picture cannot be shown.
            if (!Pictures.ContainsKey(id))
                return Results.Json(new { message = "must upload richmenu image before applying it to user" }, statusCode: 400);
            Default = id;
            return Results.Json(new { });
        });
    }
}
