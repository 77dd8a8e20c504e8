using LearningAdvisor.Advisor.Answering;

namespace LearningAdvisor.Channels.Line.Answers;

/// <summary>What a counsellor is shown of a message without words: what it is, and never what is in it.</summary>
internal static class Wordless
{
    /// <param name="book">In the language of the talk.</param>
    /// <returns>Null for what has words, for courtesies, and in a group, where things are not sent to the adviser.</returns>
    public static string? Of(LineEvent said, PhraseBook book) => said.IsGroup ? null : said.Kind switch
    {
        "message.image" => book.Say("line.gave.image"),
        "message.video" => book.Say("line.gave.video"),
        "message.file" => book.Say("line.gave.file"),
        "message.location" => book.Say("line.gave.location"),
        "message.audio" when said.Recording is { Length.TotalSeconds: > 0 and var seconds } => book.Say("line.gave.audioOf", ("seconds", Math.Ceiling(seconds).ToString("0"))),
        "message.audio" => book.Say("line.gave.audio"),
        _ => null,
    };
}
