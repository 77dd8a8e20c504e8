namespace LearningAdvisor.Ingest.Normalising;

/// <summary>Web addresses. Residents will tap them, so only http and https pass.</summary>
public static class WebAddress
{
    public static bool TryRead(string text, out string address)
    {
        address = text;
        return IsAllowed(text);
    }

    private static bool IsAllowed(string text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var uri)
        && (uri.Scheme == Uri.UriSchemeHttp || uri.Scheme == Uri.UriSchemeHttps)
        && uri.Host.Length > 0
        && !text.Any(character => char.IsWhiteSpace(character) || char.IsControl(character) || character is '"' or '<' or '>');
}
