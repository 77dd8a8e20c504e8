using LearningAdvisor.Advisor.Answering;
using LearningAdvisor.Advisor.Reviewing;
using LearningAdvisor.Catalogue.Messaging;
using LearningAdvisor.Catalogue.Storage;
using LearningAdvisor.Channels.Line.Rendering;
using Microsoft.EntityFrameworkCore;

namespace LearningAdvisor.Channels.Line.Answers;

/// <summary>Answers the areas of the rich menu, in the person's own language whatever the picture says.</summary>
public sealed class Menu(CatalogueContext database, Talk talk)
{
    /// <returns>Null for a code that is no area of the menu.</returns>
    internal async Task<LineAnswer?> AnswerAsync(PostbackWord? word, ChannelUser user, LineEvent said, CancellationToken cancellation)
    {
        var book = PhraseBook.For(user.Locale ?? "");
        return word switch
        {
            PostbackWord.Ask => Courtesies.WithExamples(book.Say("help"), book),
            PostbackWord.Wishes => await WishesAsync(user, book, cancellation),
            PostbackWord.Near => LineAnswer.Of(book.Say("line.askPosition"), quickReplies: [LineActions.SharePosition(book.Say("line.sharePosition"))]),
            PostbackWord.Person => await talk.AnswerAsync(user, book.Say("suggest.person"), said.EventId, said, cancellation),
            PostbackWord.Languages => LineAnswer.Of(book.Say("line.whichLanguage"), quickReplies: Courtesies.Languages()),
            // What it says is the wish itself, so that nothing is deleted by one slip of a finger.
            PostbackWord.Forget => LineAnswer.Of(book.Say("line.askErase"), quickReplies: [LineActions.Say(book.Say("line.eraseWish"))]),
            _ => null,
        };
    }

    // Every reply holds what was understood so far, all turns together.
    private async Task<LineAnswer> WishesAsync(ChannelUser user, PhraseBook book, CancellationToken cancellation)
    {
        var last = await database.Turns.Where(turn => turn.ConsultationKey == user.ConsultationKey && turn.Reply != null)
            .OrderByDescending(turn => turn.Number).Select(turn => turn.Reply).FirstOrDefaultAsync(cancellation);
        var reply = last is null ? null : StoredReply.FromJson(last);
        var wishes = reply?.Wishes.Select(wish => wish.Text).ToList() ?? [];
        var names = (reply?.Topics ?? []).Concat(wishes).ToList();
        return names.Count == 0
            ? Courtesies.WithExamples(book.Say("line.noWishes"), book)
            : LineAnswer.Of(
                book.Say("line.wishes", ("wishes", string.Join(book.Say("wish.join"), names))),
                quickReplies: wishes.Select(wish => LineActions.Say(book.Say("suggest.drop", ("wish", wish)))).Append(LineActions.Say(book.Say("suggest.person"))));
    }
}
