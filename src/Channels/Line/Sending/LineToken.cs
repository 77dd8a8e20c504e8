namespace LearningAdvisor.Channels.Line.Sending;

/// <summary>What is known of reply tokens.</summary>
internal static class LineToken
{
    /// <summary>For which a token can be counted on, from when its event was delivered.</summary>
    /// <remarks>https://developers.line.biz/en/reference/messaging-api/#send-reply-message ; it says one minute, less a little for the way.</remarks>
    public static readonly TimeSpan Life = TimeSpan.FromSeconds(55);

    /// <summary>What must be left of a token's life when an answer is sent by it.</summary>
    /// <remarks>
    /// A worker that dies while it sends is followed by another after <see cref="Queues.WorkQueue.Lease"/>, and only a token that
    /// still lives tells that one whether the answer has arrived. Room for two that die, and for their starts. A push tells it for a day.
    /// </remarks>
    public static readonly TimeSpan ToFindOut = TimeSpan.FromSeconds(25);
}
