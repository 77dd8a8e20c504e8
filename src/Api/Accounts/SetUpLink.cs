namespace LearningAdvisor.Api.Accounts;

/// <summary>The address that a set-up link is. The token stands after #, which browsers keep from servers and their logs.</summary>
internal static class SetUpLink
{
    /// <param name="address">The service's, without a slash at the end.</param>
    public static string Of(string address, string token) => $"{address}/console/#set-up={token}";

    /// <summary>The service as a browser on this machine reaches it: as it is told, else by the first address that it listens at.</summary>
    /// <param name="urls">Addresses to listen at, several with ";"; null or empty for the usual one.</param>
    public static string AddressOf(SignInSettings settings, string? urls)
    {
        if (settings.Address is { } told)
            return told;

        var first = string.IsNullOrEmpty(urls) ? "http://127.0.0.1:5080" : urls.Split(';')[0].TrimEnd('/');
        // 0.0.0.0 and * mean every address, and no browser can visit that.
        foreach (var every in new[] { "//0.0.0.0", "//*", "//+", "//[::]" })
            first = first.Replace(every, "//127.0.0.1", StringComparison.Ordinal);
        return first;
    }
}
