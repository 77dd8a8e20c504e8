namespace LearningAdvisor.Api.Hosting;

/// <summary>Other sites in a setting, as browsers write them in <c>Origin</c>.</summary>
internal static class SiteOrigins
{
    /// <param name="setting">The whole name of the variable, for the error.</param>
    /// <param name="text">Origins such as <c>https://city.example</c>, several with ";"; null or empty for none.</param>
    /// <exception cref="InvalidDataException">A part is no origin of http or https, such as one with a path or a wildcard.</exception>
    public static string[] Of(string setting, string? text)
    {
        var sites = (text ?? "").Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        foreach (var site in sites)
        {
            if (!Uri.TryCreate(site, UriKind.Absolute, out var address)
                || (address.Scheme != Uri.UriSchemeHttps && address.Scheme != Uri.UriSchemeHttp)
                || address.GetLeftPart(UriPartial.Authority) != site)
                throw new InvalidDataException(
                    $"{setting} names \"{site}\", which is no origin. Write scheme and host, such as https://city.example, several with \";\".");
        }
        return sites;
    }
}
