namespace LearningAdvisor.Channels.Line;

/// <summary>In a group the adviser hears only what is said to it: with a mention of it, or its name first.</summary>
internal static class GroupSpeech
{
    private static readonly char[] AfterName = [' ', '　', ',', '，', '、', ':', '：', '!', '！', '\n'];

    /// <summary>Whether an event is for us at all; what others say to one another is not even stored.</summary>
    public static bool IsForUs(LineEvent said, string name) => !said.IsGroup || said.Kind switch
    {
        "message.text" or "messageEdited.text" => Addressed(said, name) is not null,
        "postback" or "join" or "leave" or "unsend" => true,
        _ => false,
    };

    /// <returns>What was said to us, without mention or name; null where it was said to others.</returns>
    public static string? Addressed(LineEvent said, string name)
    {
        if (said.Text is not { } text)
            return null;
        if (said.OwnMention is { } mention)
        {
            var from = Math.Min(mention.Index, text.Length);
            return (text[..from] + text[(from + Math.Min(mention.Length, text.Length - from))..]).Trim();
        }

        text = text.TrimStart();
        return text.StartsWith(name, StringComparison.Ordinal) ? text[name.Length..].TrimStart(AfterName).Trim() : null;
    }
}
