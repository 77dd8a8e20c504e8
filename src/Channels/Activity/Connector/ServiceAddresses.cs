namespace LearningAdvisor.Channels.Activity.Connector;

/// <summary>Where answers may be sent. An activity names the address of its own service, and whoever wrote it may have named any.</summary>
public sealed class ServiceAddresses
{
    private readonly (string Scheme, string Host, int Port)[] _allowed;

    private ServiceAddresses((string Scheme, string Host, int Port)[] allowed) => _allowed = allowed;

    /// <param name="text">Origins, several with ";"; <c>*.</c> before a host stands for every host below it.</param>
    /// <returns>Null where a part is no origin.</returns>
    public static ServiceAddresses? Parse(string text)
    {
        var parts = text.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(OriginOf).ToList();
        return parts.Count == 0 || parts.Contains(null) ? null : new ServiceAddresses([.. parts.Select(part => part!.Value)]);
    }

    public bool Allow(Uri address) => address.UserInfo.Length == 0 && _allowed.Any(one => one.Scheme == address.Scheme && one.Port == address.Port
        && (one.Host.StartsWith("*.", StringComparison.Ordinal)
            ? address.IdnHost.EndsWith(one.Host[1..], StringComparison.OrdinalIgnoreCase)
            : address.IdnHost.Equals(one.Host, StringComparison.OrdinalIgnoreCase)));

    /// <summary>Whether an address is this machine's own, by its name alone.</summary>
    public static bool IsThisMachine(Uri address) => address.Scheme is "http" or "https" && address.IsLoopback && address.UserInfo.Length == 0;

    private static (string Scheme, string Host, int Port)? OriginOf(string text)
    {
        // "*" is no character of a host for Uri, so it is read without and put back.
        var isWide = text.Contains("://*.", StringComparison.Ordinal);
        var plain = isWide ? text.Replace("://*.", "://", StringComparison.Ordinal) : text;
        if (!Uri.TryCreate(plain, UriKind.Absolute, out var address) || address.Scheme is not ("http" or "https") || address.GetLeftPart(UriPartial.Authority) != plain)
            return null;
        return (address.Scheme, (isWide ? "*." : "") + address.IdnHost, address.Port);
    }
}
