using System.Text.Json.Nodes;
using LearningAdvisor.Advisor.Answering;
using LearningAdvisor.Channels.Line.Rendering;

namespace LearningAdvisor.Channels.Line.Answers;

/// <summary>Answers what holds no question: following, joining, stickers, and kinds of messages that cannot be read.</summary>
internal static class Courtesies
{
    private static readonly string[] ThankfulWords = ["thank", "thanks", "thank you", "thankful", "appreciate"];
    private static readonly string[] PartingWords = ["bye", "goodbye", "see you", "good night"];

    /// <summary>The first words to a new friend: who this is, what it can do, which languages it speaks, and what to try.</summary>
    public static LineAnswer Welcome(PhraseBook book)
    {
        var examples = new[] { "suggest.example1", "suggest.example2", "suggest.example3" }.Select(example => LineActions.Say(book.Say(example)));
        return LineAnswer.Of($"{book.Say("smalltalk.greeting")}\n\n{book.Say("help")}\n\n{book.Say("line.privacy")}", quickReplies: [.. Languages(), .. examples]);
    }

    /// <summary>A button for each language, in its own name.</summary>
    public static IEnumerable<JsonObject> Languages() => PostbackCode.Languages.Select(language => LineActions.Post(PostbackCode.Language(language.Locale), language.Name));

    /// <summary>The first words in a group: how to speak to the adviser there.</summary>
    public static LineAnswer GroupWelcome(PhraseBook book, string name) => LineAnswer.Of(book.Say("line.group", ("name", name)));

    /// <param name="keywords">English words with which LINE describes the sticker.</param>
    public static LineAnswer Sticker(IReadOnlyList<string> keywords, PhraseBook book) => WithExamples(book.Say(
        Has(keywords, ThankfulWords) ? "smalltalk.thanks" : Has(keywords, PartingWords) ? "smalltalk.bye" : "smalltalk.greeting"), book);

    /// <summary>Asks to type. Speech is pointed at the web page, where a browser may hear it.</summary>
    public static LineAnswer PleaseType(bool isSpeech, string? webAddress, PhraseBook book) => WithExamples(
        isSpeech && webAddress is not null ? book.Say("line.speech", ("address", webAddress)) : book.Say("line.pleaseType"), book);

    public static LineAnswer WithExamples(string text, PhraseBook book) =>
        LineAnswer.Of(text, quickReplies: new[] { "suggest.example1", "suggest.example2", "suggest.person" }.Select(example => LineActions.Say(book.Say(example))));

    private static bool Has(IReadOnlyList<string> keywords, string[] words) =>
        keywords.Any(keyword => words.Contains(keyword.Trim().ToLowerInvariant(), StringComparer.Ordinal));
}
