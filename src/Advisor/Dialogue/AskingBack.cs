using LearningAdvisor.Advisor.Answering;
using LearningAdvisor.Advisor.Understanding;

namespace LearningAdvisor.Advisor.Dialogue;

/// <summary>What is said where nothing can be looked for yet: courtesies, help, and one question back, each with examples to tap.</summary>
internal static class AskingBack
{
    /// <param name="courtesy">What the resident said; anything but thanks or a farewell is greeted.</param>
    public static Draft SmallTalk(Courtesy courtesy, PhraseBook book) => WithExamples(
        Draft.Of(ReplyKind.SmallTalk, book.Say(courtesy switch
        {
            Courtesy.Thanks => "smalltalk.thanks",
            Courtesy.Farewell => "smalltalk.bye",
            _ => "smalltalk.greeting",
        })),
        book);

    /// <summary>Confirms that replies are worded otherwise from now on.</summary>
    public static Draft Worded(PhraseBook book) => WithExamples(Draft.Of(ReplyKind.SmallTalk, book.Say("wording.changed")), book);

    public static Draft Help(PhraseBook book) => WithExamples(Draft.Of(ReplyKind.SmallTalk, book.Say("help")), book);

    /// <param name="phrase">Key of the question in the phrase files.</param>
    public static Draft About(string phrase, PhraseBook book) => With(book.Say(phrase), book);

    /// <param name="question">In the book's language.</param>
    public static Draft With(string question, PhraseBook book) => WithExamples(Draft.Of(ReplyKind.Question, question), book);

    /// <summary>Asks about conditions that were not understood.</summary>
    public static Draft Unread(Understood heard, PhraseBook book)
    {
        var draft = Draft.Of(ReplyKind.Question, book.Say("question.unread", ("clause", OpenConditions.Quoted(heard.Unread, book))));
        draft.Suggest(book.Say("suggest.leave"));
        draft.Suggest(book.Say("suggest.person"));
        return draft;
    }

    private static Draft WithExamples(Draft draft, PhraseBook book)
    {
        draft.Suggest(book.Say("suggest.example1"));
        draft.Suggest(book.Say("suggest.example2"));
        draft.Suggest(book.Say("suggest.example3"));
        draft.Suggest(book.Say("suggest.person"));
        return draft;
    }
}
