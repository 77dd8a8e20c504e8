using System.Globalization;
using System.Net;
using LearningAdvisor.GraphQL.Transport;

namespace LearningAdvisor.Api.Hosting;

/// <summary>What event streams and WebSockets may do: environment variables <c>LEARNINGADVISOR__Live__…</c>, listed in docs/settings.md.</summary>
public sealed record LiveSettings
{
    private const string Section = "LearningAdvisor:Live";

    /// <summary>Between two signs of life while nothing happens; infinite for none.</summary>
    public TimeSpan KeepAlive { get; init; } = TimeSpan.FromSeconds(12);

    /// <summary>Event streams and WebSockets that one address may hold open; 0 = no limit. This machine itself is never limited.</summary>
    public int Connections { get; init; } = 100;

    /// <summary>Operations at once on one WebSocket.</summary>
    public int Operations { get; init; } = 100;

    /// <summary>Bytes of one message of a WebSocket.</summary>
    public int MessageBytes { get; init; } = 1_000_000;

    /// <summary>In which a WebSocket must introduce itself.</summary>
    public TimeSpan Introduction { get; init; } = TimeSpan.FromSeconds(3);

    /// <summary>Other sites whose pages may open WebSockets, as browsers write them: <c>https://city.example</c>.</summary>
    public IReadOnlyList<string> Origins { get; init; } = [];

    /// <exception cref="InvalidDataException">A setting cannot be used; the message names it and the way out.</exception>
    public static LiveSettings From(IConfiguration configuration)
    {
        var given = configuration.GetSection(Section);
        var defaults = new LiveSettings();
        var keepAlive = Number(given, "KeepAliveSeconds", (int)defaults.KeepAlive.TotalSeconds, least: 0);
        return new LiveSettings
        {
            KeepAlive = keepAlive == 0 ? Timeout.InfiniteTimeSpan : TimeSpan.FromSeconds(keepAlive),
            Connections = Number(given, nameof(Connections), defaults.Connections, least: 0),
            Operations = Number(given, nameof(Operations), defaults.Operations, least: 1),
            MessageBytes = Number(given, nameof(MessageBytes), defaults.MessageBytes, least: 1),
            Introduction = TimeSpan.FromSeconds(Number(given, "IntroductionSeconds", (int)defaults.Introduction.TotalSeconds, least: 1)),
            Origins = SiteOrigins.Of("LEARNINGADVISOR__Live__Origins", given[nameof(Origins)]),
        };
    }

    /// <summary>Puts the settings into the endpoint's options.</summary>
    internal GraphQLHttpOptions Apply(GraphQLHttpOptions options) => options with
    {
        KeepAlive = KeepAlive,
        MaxConnectionsPerClient = Connections,
        ClientOf = ClientOf,
        Sockets = new GraphQLSocketOptions
        {
            InitTimeout = Introduction,
            MaxOperations = Operations,
            MaxMessageBytes = MessageBytes,
            AllowedOrigins = Origins,
        },
    };

    // As with questions: this machine's connections are a proxy's, which has its own limits, or a check's.
    private string? ClientOf(HttpContext http) =>
        Connections == 0 || http.Connection.RemoteIpAddress is not { } address || IPAddress.IsLoopback(address) ? null : address.ToString();

    private static int Number(IConfiguration given, string name, int otherwise, int least)
    {
        var text = given[name];
        if (string.IsNullOrEmpty(text))
            return otherwise;

        return int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= least
            ? number
            : throw new InvalidDataException($"LEARNINGADVISOR__Live__{name} is \"{text}\". It must be a whole number, {least} or more.");
    }
}
