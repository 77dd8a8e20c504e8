namespace LearningAdvisor.GraphQL.Transport.Sockets;

/// <summary>Why the server closes a socket.</summary>
/// <param name="Code">A code of RFC 6455, or from 4400 on one of the protocol's own.</param>
/// <param name="Reason">For the developer of the client.</param>
/// <remarks>https://github.com/enisdenjo/graphql-ws/blob/master/PROTOCOL.md</remarks>
internal sealed record SocketClose(int Code, string Reason)
{
    // RFC 6455, section 5.5: a control frame holds 125 bytes, two of them the code.
    private const int LongestReason = 123;

    public static SocketClose GoingAway { get; } = new(1001, "The server is stopping. Connect again.");

    public static SocketClose NotJson { get; } = Invalid("A message is not JSON");

    public static SocketClose Unauthorized { get; } = new(4401, "Unauthorized");

    public static SocketClose Forbidden { get; } = new(4403, "Forbidden");

    public static SocketClose SubprotocolNotAcceptable { get; } = new(4406, "Subprotocol not acceptable");

    public static SocketClose InitTimeout { get; } = new(4408, "Connection initialisation timeout");

    public static SocketClose TooManyInits { get; } = new(4429, "Too many initialisation requests");

    public static SocketClose TooLong(int limit) => new(1009, $"A message is longer than {limit} bytes");

    public static SocketClose Invalid(string reason) => new(4400, reason);

    public static SocketClose AlreadySubscribed(string id) => new(4409, $"Subscriber for {id} already exists");

    /// <summary>The reason, cut between characters to the bytes a close frame may hold.</summary>
    public string ShortReason
    {
        get
        {
            var (length, bytes) = (0, 0);
            foreach (var rune in Reason.EnumerateRunes())
            {
                bytes += rune.Utf8SequenceLength;
                if (bytes > LongestReason)
                    break;
                length += rune.Utf16SequenceLength;
            }
            return Reason[..length];
        }
    }
}
