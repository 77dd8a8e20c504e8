using System.IO.Compression;
using System.Net;
using System.Text.RegularExpressions;
using LearningAdvisor.EndToEnd.Tests.Serving;

namespace LearningAdvisor.EndToEnd.Tests.Pages;

/// <summary>What the console is delivered as: its size, its policy, its addresses.</summary>
[Collection(CityCollection.Name)]
public partial class ConsoleFilesTests(RunningCity city)
{
    /// <summary>Bytes, compressed, of everything the first screen loads.</summary>
    private const int MostBytes = 250_000;

    [Fact]
    public async Task The_first_screen_loads_no_more_than_250_kB()
    {
        var page = await city.Http.GetStringAsync("console/");
        var addresses = AssetAddress().Matches(page).Select(match => match.Groups[1].Value).Append("/console/").ToList();
        Assert.Contains(addresses, address => address.EndsWith(".js", StringComparison.Ordinal));

        var bytes = 0;
        foreach (var address in addresses)
            bytes += Compressed(await city.Http.GetByteArrayAsync(address));

        Assert.True(bytes <= MostBytes, $"The console loads {bytes:N0} bytes compressed; {MostBytes:N0} are allowed. Look for what made web/console grow.");
    }

    [Fact]
    public async Task Assets_travel_compressed()
    {
        var page = await city.Http.GetStringAsync("console/");
        var script = AssetAddress().Matches(page).Select(match => match.Groups[1].Value).First(address => address.EndsWith(".js", StringComparison.Ordinal));
        using var request = new HttpRequestMessage(HttpMethod.Get, script) { Headers = { { "Accept-Encoding", "br" } } };

        using var response = await city.Http.SendAsync(request);

        Assert.Equal("br", response.Content.Headers.ContentEncoding.Single());
    }

    [Theory]
    [InlineData("console")]
    [InlineData("console/")]
    [InlineData("console/queue/UmV2aWV3SXRlbTox?state=ALL")]
    public async Task Every_address_of_the_console_gives_the_page_that_nobody_may_hold_in_a_frame(string address)
    {
        using var response = await city.Http.GetAsync(address);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        var policy = response.Headers.GetValues("Content-Security-Policy").Single();
        Assert.Contains("frame-ancestors 'none'", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
        Assert.Contains("id=\"console\"", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
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
