using System.IO.Compression;
using System.Text.RegularExpressions;
using LearningAdvisor.EndToEnd.Tests.Serving;

namespace LearningAdvisor.EndToEnd.Tests.Pages;

/// <summary>What a visitor of the city's site loads for the widget, and how it is sent.</summary>
[Collection(CityCollection.Name)]
public partial class WidgetFilesTests(RunningCity city)
{
    private const int MostBytes = 40_000;

    [Fact]
    public async Task Script_frame_styles_and_picture_are_at_most_40_kB_compressed()
    {
        var page = await city.Http.GetStringAsync("widget/");
        var addresses = AssetAddress().Matches(page).Select(match => match.Groups[1].Value).Distinct().ToList();
        Assert.Contains(addresses, address => address.EndsWith(".js", StringComparison.Ordinal));

        var bytes = 0;
        foreach (var address in addresses.Append("/widget/").Append("/widget.js"))
            bytes += Compressed(await city.Http.GetByteArrayAsync(address));

        Assert.True(bytes <= MostBytes, $"The widget loads {bytes:N0} bytes compressed; {MostBytes:N0} are allowed. Look for what made chat/ or widget/ grow.");
    }

    [Fact]
    public async Task The_frame_names_the_sites_that_may_hold_it_and_asks_for_nothing_but_the_microphone()
    {
        using var response = await city.Http.GetAsync("widget/");

        var policy = response.Headers.GetValues("Content-Security-Policy").Single();
        Assert.EndsWith($"frame-ancestors 'self' {RunningCity.AllowedSite}", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
        Assert.Equal("microphone=(self), camera=(), geolocation=()", response.Headers.GetValues("Permissions-Policy").Single());
    }

    [Fact]
    public async Task The_script_can_be_loaded_by_any_site_and_checked_by_its_hash()
    {
        using var response = await city.Http.GetAsync("widget.js");

        Assert.Equal("text/javascript", response.Content.Headers.ContentType?.MediaType);
        Assert.Equal("*", response.Headers.GetValues("Access-Control-Allow-Origin").Single());
        Assert.Equal("cross-origin", response.Headers.GetValues("Cross-Origin-Resource-Policy").Single());
        Assert.Equal(TimeSpan.FromDays(1), response.Headers.CacheControl?.MaxAge);
    }

    private static int Compressed(byte[] content)
    {
        using var result = new MemoryStream();
        using (var gzip = new GZipStream(result, CompressionLevel.Optimal, leaveOpen: true))
            gzip.Write(content);
        return (int)result.Length;
    }

    [GeneratedRegex("(?:src|href)=\"(/[^\"]+)\"")]
    private static partial Regex AssetAddress();
}
