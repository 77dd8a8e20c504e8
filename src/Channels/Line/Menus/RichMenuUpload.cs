using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace LearningAdvisor.Channels.Line.Menus;

/// <summary>Gives LINE our rich menu and makes it everybody's. Done again, it changes nothing.</summary>
/// <param name="api">Out of <see cref="LineClient.Configure"/>.</param>
/// <param name="contents">Out of <see cref="LineContent.Configure"/>.</param>
public sealed class RichMenuUpload(HttpClient api, HttpClient contents)
{
    private const string Menus = "v2/bot/richmenu";
    private const string Default = "v2/bot/user/all/richmenu";

    /// <returns>The menu's id on LINE, and whether it was there already.</returns>
    /// <exception cref="InvalidDataException">LINE refused a step; the message says which, and LINE's reason.</exception>
    /// <exception cref="HttpRequestException">LINE cannot be reached.</exception>
    public async Task<(string Id, bool WasThere)> RunAsync(CancellationToken cancellation)
    {
        var menu = RichMenu.Definition();
        var name = menu["name"]!.GetValue<string>();
        var ours = await OursAsync(cancellation);
        var inUse = await DefaultAsync(cancellation);
        if (ours.FirstOrDefault(one => one.Id == inUse) is { } used && used.Name == name)
            return (used.Id, true);

        var id = (await SendAsync(api, HttpMethod.Post, Menus, Json(menu), "making the menu", cancellation)).GetProperty("richMenuId").GetString()!;
        var picture = new ByteArrayContent(RichMenu.Image) { Headers = { ContentType = new MediaTypeHeaderValue("image/png") } };
        await SendAsync(contents, HttpMethod.Post, $"{Menus}/{id}/content", picture, "uploading its picture", cancellation);
        await SendAsync(api, HttpMethod.Post, $"{Default}/{id}", null, "showing it to everybody", cancellation);
        // Earlier ones, and what an attempt that broke off has left. A thousand is all that LINE keeps.
        foreach (var old in ours)
            await SendAsync(api, HttpMethod.Delete, $"{Menus}/{old.Id}", null, "deleting an earlier menu", cancellation);
        return (id, false);
    }

    private async Task<List<Listed>> OursAsync(CancellationToken cancellation)
    {
        var listed = await SendAsync(api, HttpMethod.Get, $"{Menus}/list", null, "listing the menus", cancellation);
        return [.. listed.GetProperty("richmenus").EnumerateArray()
            .Select(one => new Listed(one.GetProperty("richMenuId").GetString()!, one.GetProperty("name").GetString() ?? ""))
            .Where(one => one.Name.StartsWith(RichMenu.NamePrefix, StringComparison.Ordinal))];
    }

    private async Task<string?> DefaultAsync(CancellationToken cancellation)
    {
        using var response = await api.GetAsync(Default, cancellation);
        // 404: none is shown to everybody.
        if (!response.IsSuccessStatusCode)
            return null;
        using var json = JsonDocument.Parse(await response.Content.ReadAsByteArrayAsync(cancellation));
        return json.RootElement.GetProperty("richMenuId").GetString();
    }

    private static async Task<JsonElement> SendAsync(HttpClient http, HttpMethod method, string path, HttpContent? body, string step, CancellationToken cancellation)
    {
        using var request = new HttpRequestMessage(method, path) { Content = body };
        using var response = await http.SendAsync(request, cancellation);
        var text = await response.Content.ReadAsStringAsync(cancellation);
        if (!response.IsSuccessStatusCode)
            throw new InvalidDataException($"LINE answered {(int)response.StatusCode} when {step}: {text}. Check LEARNINGADVISOR__Line__AccessToken, and try again later where the status is 429 or 5xx.");
        using var json = JsonDocument.Parse(text.Length == 0 ? "{}" : text);
        return json.RootElement.Clone();
    }

    private static StringContent Json(JsonObject body) => new(body.ToJsonString(LineClient.Json), Encoding.UTF8, "application/json");

    private sealed record Listed(string Id, string Name);
}
