using System.Text.Json.Nodes;
using LearningAdvisor.Advisor.Answering;
using LearningAdvisor.Advisor.TakingOver;
using LearningAdvisor.Catalogue.Storage;
using LearningAdvisor.Channels.Activity.Rendering;

namespace LearningAdvisor.Channels.TakeOver;

/// <summary>A counsellor's words as a message activity. Everything there comes from one bot, so they say themselves whose they are.</summary>
internal static class UnaskedMessage
{
    public static async Task<JsonObject> OfAsync(UnaskedWords words, CatalogueContext database, TimeProvider clock, CancellationToken cancellation)
    {
        var book = PhraseBook.For(words.Locale);
        var text = words.Counsellor is { } name ? $"{book.Say("person.says", ("name", name))}\n{words.Text}" : words.Text;
        return ActivityMessage.Of(text, book, cards: await CourseAttachments.ReadAsync(database, words.Courses, book, clock, cancellation));
    }
}
