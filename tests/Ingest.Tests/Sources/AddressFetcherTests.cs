using System.Net;
using LearningAdvisor.Ingest.Sources;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;

namespace LearningAdvisor.Ingest.Tests.Sources;

/// <summary>Against a server of its own on the loopback address.</summary>
public sealed class AddressFetcherTests : IAsyncLifetime
{
    private static readonly FetchLimits Limits = new() { PrivateAddresses = true, FirstWait = TimeSpan.Zero, Attempts = 3, Bytes = 100_000 };

    private readonly TempFolder _folder = new();
    private readonly WebApplication _server;
    private readonly List<string> _asked = [];
    private RequestDelegate _answer = context => context.Response.WriteAsync("code\n1\n");

    public AddressFetcherTests()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        _server = builder.Build();
        _server.Run(context =>
        {
            _asked.Add($"{context.Request.Path} {context.Request.Headers.IfNoneMatch}".Trim());
            return _answer(context);
        });
    }

    private string Host => _server.Urls.First();

    public Task InitializeAsync() => _server.StartAsync();

    [Fact]
    public async Task An_unchanged_file_is_not_sent_again()
    {
        _answer = context =>
        {
            context.Response.Headers.ETag = "\"v1\"";
            context.Response.StatusCode = context.Request.Headers.IfNoneMatch == "\"v1\"" ? 304 : 200;
            return context.Response.StatusCode == 304 ? Task.CompletedTask : context.Response.WriteAsync("code\n1\n");
        };
        var first = await FetchAsync("/courses.csv?key=1");
        Assert.Equal(("courses.csv", "code\n1\n"), (Path.GetFileName(first), File.ReadAllText(first)));
        Assert.Equal(first, await FetchAsync("/courses.csv?key=1"));
        Assert.Equal(["/courses.csv", "/courses.csv \"v1\""], _asked);
    }

    [Theory]
    [InlineData("/download", "attachment; filename=\"list.xlsx\"", "text/plain", "list.xlsx")]
    [InlineData("/download", "attachment; filename=x; filename*=UTF-8''%E8%AA%B2%E7%A8%8B.csv", "text/plain", "課程.csv")]
    [InlineData("/%E8%AA%B2%E7%A8%8B.csv", null, "text/plain", "課程.csv")]
    [InlineData("/a/../../..%2f..%2fetc%2fpasswd.csv", null, "text/csv", "passwd.csv")]
    public async Task The_copy_is_named_as_the_server_or_the_address_names_it(string path, string? disposition, string type, string name)
    {
        _answer = context =>
        {
            context.Response.ContentType = type;
            if (disposition is not null)
                context.Response.Headers.ContentDisposition = disposition;
            return context.Response.WriteAsync("code\n1\n");
        };
        Assert.Equal(name, Path.GetFileName(await FetchAsync(path)));
    }

    [Fact]
    public async Task A_file_without_a_name_gets_one_that_stays_the_same()
    {
        _answer = context =>
        {
            context.Response.ContentType = "text/csv; charset=utf-8";
            return context.Response.WriteAsync("code\n1\n");
        };
        var name = Path.GetFileName(await FetchAsync("/api?id=7"));
        Assert.Matches("^127.0.0.1-[0-9a-f]{8}\\.csv$", name);
        Assert.Equal(name, Path.GetFileName(await FetchAsync("/api?id=7")));
    }

    [Fact]
    public async Task Redirects_are_followed_but_not_for_ever()
    {
        _answer = context =>
        {
            if (context.Request.Path == "/end.csv")
                return context.Response.WriteAsync("code\n1\n");
            context.Response.Redirect(context.Request.Path == "/once.csv" ? "/end.csv" : "/round.csv");
            return Task.CompletedTask;
        };
        Assert.Equal("once.csv", Path.GetFileName(await FetchAsync("/once.csv")));
        var failure = await Assert.ThrowsAsync<SourceFailure>(() => FetchAsync("/round.csv"));
        Assert.Equal(("ADDRESS_REDIRECTS", $"{Host}/round.csv: it redirects more than 5 times. Name the address that it ends at."), (failure.Code, failure.Message));
    }

    [Fact]
    public async Task A_redirect_to_an_inner_address_or_another_scheme_is_refused()
    {
        var target = "http://127.0.0.2:1/secret.csv";
        _answer = context =>
        {
            context.Response.Redirect(target);
            return Task.CompletedTask;
        };
        var inner = await Assert.ThrowsAsync<SourceFailure>(() => FetchAsync("/a.csv", isAllowed: address => address.Equals(IPAddress.Loopback)));
        Assert.Equal("ADDRESS_PRIVATE", inner.Code);
        Assert.Equal(
            $"{Host}/a.csv: \"127.0.0.2\" leads to 127.0.0.2, an address inside this network. Name a public address, or set LEARNINGADVISOR__Fetch__PrivateAddresses=true.", inner.Message);

        target = "file:///etc/passwd";
        var scheme = await Assert.ThrowsAsync<SourceFailure>(() => FetchAsync("/a.csv"));
        Assert.Equal($"{Host}/a.csv: it redirects to an address of the kind \"file\". Only http and https are fetched; name the file's own address.", scheme.Message);
    }

    [Fact]
    public async Task Inner_addresses_are_refused_unless_a_setting_allows_them()
    {
        var failure = await Assert.ThrowsAsync<SourceFailure>(() => FetchAsync("/a.csv", Limits with { PrivateAddresses = false }));
        Assert.Equal("ADDRESS_PRIVATE", failure.Code);
        Assert.Empty(_asked);
    }

    [Fact]
    public async Task What_fails_in_passing_is_tried_again_and_what_lasts_is_not()
    {
        _answer = context =>
        {
            context.Response.StatusCode = _asked.Count < 3 ? 503 : 200;
            return context.Response.WriteAsync("code\n1\n");
        };
        Assert.Equal("a.csv", Path.GetFileName(await FetchAsync("/a.csv")));
        Assert.Equal(3, _asked.Count);

        _answer = context => Answer(context, 503);
        var passing = await Assert.ThrowsAsync<SourceFailure>(() => FetchAsync("/a.csv"));
        Assert.Equal($"{Host}/a.csv: the server answers 503. It was tried 3 times. What was stored of it stays; run again later.", passing.Message);

        _asked.Clear();
        _answer = context => Answer(context, 404);
        var lasting = await Assert.ThrowsAsync<SourceFailure>(() => FetchAsync("/a.csv"));
        Assert.Equal(($"{Host}/a.csv: the server answers 404, so there is no file. Check the address.", 1), (lasting.Message, _asked.Count));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_file_that_never_ends_stops_at_the_limit_and_leaves_nothing(bool saysItsLength)
    {
        _answer = async context =>
        {
            context.Response.ContentLength = saysItsLength ? 1 << 30 : null;
            var bytes = new byte[1 << 14];
            while (!context.RequestAborted.IsCancellationRequested)
                await context.Response.Body.WriteAsync(bytes, context.RequestAborted);
        };
        var failure = await Assert.ThrowsAsync<SourceFailure>(() => FetchAsync("/a.csv"));
        Assert.Equal($"{Host}/a.csv: the file is larger than 100000 bytes. Raise LEARNINGADVISOR__Fetch__Bytes if it may be.", failure.Message);
        Assert.Empty(Directory.EnumerateFiles(Directory.CreateDirectory(_folder["cache"]).FullName, "*", SearchOption.AllDirectories));
    }

    [Fact]
    public async Task A_server_that_falls_silent_is_left()
    {
        _answer = async context => await Task.Delay(Timeout.Infinite, context.RequestAborted).ContinueWith(_ => { }, TaskScheduler.Default);
        var failure = await Assert.ThrowsAsync<SourceFailure>(() => FetchAsync("/a.csv", Limits with { Time = TimeSpan.FromMilliseconds(50), Attempts = 2 }));
        Assert.Equal("ADDRESS_TIMEOUT", failure.Code);
        Assert.Equal(2, _asked.Count);
    }

    [Fact]
    public async Task An_answer_that_cannot_be_unpacked_counts_as_broken_off()
    {
        _answer = context =>
        {
            context.Response.Headers.ContentEncoding = "gzip";
            return context.Response.WriteAsync("no gzip at all");
        };
        var failure = await Assert.ThrowsAsync<SourceFailure>(() => FetchAsync("/a.csv"));
        Assert.Equal(("ADDRESS_UNREACHABLE", 3), (failure.Code, _asked.Count));
        Assert.StartsWith($"{Host}/a.csv: the server could not be reached or broke off (", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_note_cut_off_by_a_crash_is_as_good_as_none()
    {
        var path = await FetchAsync("/a.csv");
        await File.WriteAllTextAsync(Path.Combine(Path.GetDirectoryName(path)!, ".fetched.json"), "{\"File\":");
        Assert.Equal(path, await FetchAsync("/a.csv"));
    }

    [Fact]
    public async Task A_cache_that_cannot_be_written_fails_the_address_alone()
    {
        var cache = _folder.Write("cache", "a file where a folder should be");
        using var city = new TestCity { Access = new SourceAccess { Cache = cache, Fetching = Limits } };
        var run = await city.IngestAsync($"{Host}/a.csv", city.Folder.Write("more.csv", "code,title,institution\nC2,吉他,社大\n"));
        Assert.Equal(["FILE_CACHE", null], run.Sources.Select(source => source.FailureCode));
        Assert.StartsWith($"{Host}/a.csv: it could not be brought into the cache {cache} (", run.Sources[0].Failure, StringComparison.Ordinal);
        Assert.EndsWith("). Make room there, or name another folder by LEARNINGADVISOR__Cache.", run.Sources[0].Failure, StringComparison.Ordinal);
        Assert.Equal(1, run.Sources[1].Added);
    }

    [Fact]
    public async Task A_source_that_cannot_be_fetched_keeps_its_last_good_version()
    {
        using var city = new TestCity { Access = new SourceAccess { Cache = _folder["cache"], Fetching = Limits } };
        city.Folder.Write("more.mapping.yaml", "source: courses\nkind: courses\ncolumns: canonical\n");
        var more = city.Folder.Write("more.csv", "code,title,institution\nC2,吉他,社大\n");
        _answer = context => context.Response.WriteAsync("code,title,institution\nC1,陶藝,社大\n");
        Assert.Equal(2, (await city.IngestAsync($"{Host}/courses.csv", more)).Sources[0].Added);

        _answer = context => Answer(context, 500);
        var failed = Assert.Single((await city.IngestAsync($"{Host}/courses.csv", more)).Sources);
        Assert.Equal(("courses", "ADDRESS_STATUS"), (failed.Source, failed.FailureCode));
        await using var catalogue = city.Open();
        Assert.Equal(2, await catalogue.Courses.CountAsync(course => course.RetiredAt == null));
    }

    [Theory]
    [InlineData("8.8.8.8", true)]
    [InlineData("172.32.0.1", true)]
    [InlineData("2606:4700::1", true)]
    [InlineData("127.0.0.1", false)]
    [InlineData("10.1.2.3", false)]
    [InlineData("172.16.0.1", false)]
    [InlineData("192.168.1.1", false)]
    [InlineData("169.254.169.254", false)]
    [InlineData("100.64.0.1", false)]
    [InlineData("0.0.0.0", false)]
    [InlineData("::1", false)]
    [InlineData("::", false)]
    [InlineData("fe80::1", false)]
    [InlineData("fd00::1", false)]
    [InlineData("::ffff:127.0.0.1", false)]
    [InlineData("64:ff9b::a00:1", false)]
    [InlineData("2002:7f00:1::", false)]
    public void Public_addresses_are_told_from_inner_ones(string address, bool isPublic) => Assert.Equal(isPublic, PublicAddresses.IsPublic(IPAddress.Parse(address)));

    public async Task DisposeAsync()
    {
        await _server.DisposeAsync();
        _folder.Dispose();
    }

    private async Task<string> FetchAsync(string path, FetchLimits? limits = null, Func<IPAddress, bool>? isAllowed = null)
    {
        using var fetcher = new AddressFetcher(limits ?? Limits, new FetchedFiles(_folder["cache"]), TimeProvider.System, isAllowed);
        return await fetcher.FetchAsync(new Uri(Host + path), CancellationToken.None);
    }

    private static Task Answer(HttpContext context, int status)
    {
        context.Response.StatusCode = status;
        return Task.CompletedTask;
    }
}
