using System.Net;
using System.Net.Http.Headers;
using System.Net.Sockets;
using Polly;
using Polly.Retry;

namespace LearningAdvisor.Ingest.Sources;

/// <summary>Fetches the file behind an http(s) address, or finds that the copy at hand is still the newest.</summary>
/// <remarks>
/// An address is not trusted: it may lead behind the city's own door, go round in circles, or send without end. Redirects
/// are followed by hand and each host is checked (<see cref="GuardedConnection"/>); bytes and time are limited; what fails in
/// passing is tried again with growing waits.
/// </remarks>
internal sealed class AddressFetcher : IDisposable
{
    private const int MostRedirects = 5;

    private readonly FetchLimits _limits;
    private readonly FetchedFiles _files;
    private readonly HttpClient _http;
    private readonly ResiliencePipeline _attempts;

    /// <param name="files">Where copies are kept.</param>
    /// <param name="isAllowed">Which addresses may be connected to; null takes what the limits say.</param>
    public AddressFetcher(FetchLimits limits, FetchedFiles files, TimeProvider clock, Func<IPAddress, bool>? isAllowed = null)
    {
        _limits = limits;
        _files = files;
        _http = new HttpClient(GuardedConnection.Handler(isAllowed ?? (address => limits.PrivateAddresses || PublicAddresses.IsPublic(address)))) { Timeout = Timeout.InfiniteTimeSpan };
        _http.DefaultRequestHeaders.UserAgent.Add(new ProductInfoHeaderValue("LearningAdvisor", "1.0"));
        _attempts = limits.Attempts == 1
            ? ResiliencePipeline.Empty
            : new ResiliencePipelineBuilder { TimeProvider = clock }.AddRetry(new RetryStrategyOptions
            {
                ShouldHandle = new PredicateBuilder().Handle<PassingFailure>(),
                MaxRetryAttempts = limits.Attempts - 1,
                BackoffType = DelayBackoffType.Exponential,
                Delay = limits.FirstWait,
                UseJitter = true,
            }).Build();
    }

    public static bool IsAddress(string path) =>
        path.StartsWith("http://", StringComparison.OrdinalIgnoreCase) || path.StartsWith("https://", StringComparison.OrdinalIgnoreCase);

    /// <summary>The address as messages show it: without its query, which may hold a key.</summary>
    public static string Shown(Uri address) => address.GetComponents(UriComponents.SchemeAndServer | UriComponents.Path, UriFormat.Unescaped);

    /// <returns>Path of the copy.</returns>
    /// <exception cref="SourceFailure">The address cannot be fetched; an older copy stays as it is.</exception>
    public async Task<string> FetchAsync(Uri address, CancellationToken ct)
    {
        try
        {
            return await _attempts.ExecuteAsync(async token => await AttemptAsync(address, token), ct);
        }
        catch (PassingFailure failure)
        {
            throw new SourceFailure(failure.Code, $"{Shown(address)}: {failure.Message} It was tried {_limits.Attempts} times. What was stored of it stays; run again later.");
        }
    }

    public void Dispose() => _http.Dispose();

    private async Task<string> AttemptAsync(Uri address, CancellationToken ct)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(ct);
        limit.CancelAfter(_limits.Time);
        try
        {
            using var response = await AskAsync(address, limit.Token);
            if (response.StatusCode == HttpStatusCode.NotModified && _files.Find(address) is { } kept)
                return kept.Path;

            Check(address, response);
            return await StoreAsync(address, response, limit.Token);
        }
        catch (OperationCanceledException) when (!ct.IsCancellationRequested)
        {
            throw new PassingFailure("ADDRESS_TIMEOUT", $"it was not there whole after {_limits.Time.TotalSeconds:0} seconds (LEARNINGADVISOR__Fetch__Seconds).");
        }
        catch (HttpRequestException failure) when (failure.InnerException is SourceFailure refused)
        {
            throw new SourceFailure(refused.Code, $"{Shown(address)}: {refused.Message}");
        }
        catch (Exception failure) when (failure is HttpRequestException or HttpIOException or InvalidDataException or IOException { InnerException: SocketException })
        {
            throw new PassingFailure("ADDRESS_UNREACHABLE", $"the server could not be reached or broke off ({failure.Message.TrimEnd('.')}).");
        }
    }

    private async Task<HttpResponseMessage> AskAsync(Uri address, CancellationToken ct)
    {
        var kept = _files.Find(address);
        var at = address;
        for (var redirects = 0; redirects <= MostRedirects; redirects++)
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, at);
            if (kept?.ETag is { } tag && EntityTagHeaderValue.TryParse(tag, out var entityTag))
                request.Headers.IfNoneMatch.Add(entityTag);
            request.Headers.IfModifiedSince = kept?.LastModified;
            var response = await _http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, ct);
            if ((int)response.StatusCode is not (301 or 302 or 303 or 307 or 308) || response.Headers.Location is not { } location)
                return response;

            response.Dispose();
            if (!Uri.TryCreate(at, location, out at) || (at.Scheme != Uri.UriSchemeHttp && at.Scheme != Uri.UriSchemeHttps))
                throw new SourceFailure("ADDRESS_SCHEME", $"{Shown(address)}: it redirects to an address of the kind \"{at?.Scheme}\". Only http and https are fetched; name the file's own address.");
        }

        throw new SourceFailure("ADDRESS_REDIRECTS", $"{Shown(address)}: it redirects more than {MostRedirects} times. Name the address that it ends at.");
    }

    private void Check(Uri address, HttpResponseMessage response)
    {
        var status = (int)response.StatusCode;
        if (status is 408 or 429 or >= 500)
            throw new PassingFailure("ADDRESS_STATUS", $"the server answers {status}.");
        if (status != 200)
            throw new SourceFailure("ADDRESS_STATUS", $"{Shown(address)}: the server answers {status}, so there is no file. Check the address.");
        if (response.Content.Headers.ContentLength > _limits.Bytes)
            throw TooLarge(address);
    }

    private async Task<string> StoreAsync(Uri address, HttpResponseMessage response, CancellationToken ct)
    {
        var part = _files.Begin(address);
        try
        {
            await using (part)
            await using (var body = await response.Content.ReadAsStreamAsync(ct))
                await CopyAsync(address, body, part, ct);
            return _files.Keep(address, part.Name, response);
        }
        finally
        {
            File.Delete(part.Name);
        }
    }

    private async Task CopyAsync(Uri address, Stream body, FileStream part, CancellationToken ct)
    {
        var buffer = new byte[1 << 16];
        int read;
        while ((read = await body.ReadAsync(buffer, ct)) > 0)
        {
            if (part.Length + read > _limits.Bytes)
                throw TooLarge(address);
            await part.WriteAsync(buffer.AsMemory(0, read), ct);
        }
    }

    private SourceFailure TooLarge(Uri address) => new(
        "ADDRESS_TOO_LARGE", $"{Shown(address)}: the file is larger than {_limits.Bytes} bytes. Raise LEARNINGADVISOR__Fetch__Bytes if it may be.");

    // What may be over in a moment.
    private sealed class PassingFailure(string code, string message) : Exception(message)
    {
        public string Code { get; } = code;
    }
}
