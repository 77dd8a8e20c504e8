namespace LearningAdvisor.Channels.Line.Sending;

/// <summary>What is known of reply tokens.</summary>
internal static class LineToken
{
    /// <summary>For which a token can be counted on, from when its event was delivered.</summary>
    /// <remarks>https://developers.line.biz/en/reference/messaging-api/#send-reply-message ; it says one minute, less a little for the way.</remarks>
    public static readonly TimeSpan Life = TimeSpan.FromSeconds(55);
}
