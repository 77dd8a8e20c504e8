using System.Text.Json.Nodes;
using LearningAdvisor.Advisor.Answering;

namespace LearningAdvisor.Channels.Line.Rendering;

/// <summary>Courses as cards side by side. The words on them are the record's own; they follow the font size that a resident has set in LINE.</summary>
/// <remarks>https://developers.line.biz/en/docs/messaging-api/flex-message-elements/</remarks>
internal static class CourseCarousel
{
    private const int MostCards = 12;
    private const int CarouselBytes = 50_000;
    private const int BubbleBytes = 30_000;
    private const int AltTextLength = 1_500;

    /// <returns>A Flex message; null where no card fits. What does not fit stands in the reply's text all the same.</returns>
    public static JsonObject? Of(IReadOnlyList<CourseCard> cards, PhraseBook book)
    {
        var bubbles = new JsonArray();
        var carousel = new JsonObject { ["type"] = "carousel", ["contents"] = bubbles };
        var titles = new List<string>();
        foreach (var card in cards.Take(MostCards))
        {
            var bubble = Bubble(card, book);
            if (MessageLimits.Bytes(bubble) > BubbleBytes)
                continue;
            bubbles.Add(bubble);
            if (MessageLimits.Bytes(carousel) > CarouselBytes)
            {
                bubbles.RemoveAt(bubbles.Count - 1);
                break;
            }
            titles.Add(card.Title);
        }
        return bubbles.Count == 0 ? null : new JsonObject
        {
            ["type"] = "flex",
            ["altText"] = TextPieces.Units(string.Join('\n', titles), AltTextLength),
            ["contents"] = carousel,
        };
    }

    private static JsonObject Bubble(CourseCard card, PhraseBook book)
    {
        var body = new JsonArray { Text(card.Title, "lg", bold: true) };
        foreach (var fact in new[] { card.Schedule, card.Dates, card.Place, card.Fee, card.Status })
        {
            if (!string.IsNullOrWhiteSpace(fact))
                body.Add(Text(fact, "md", bold: false));
        }

        var buttons = new JsonArray { Button(LineActions.Post(PostbackCode.About(card.CourseKey), book.Say("line.details"), LineActions.ButtonLabel)) };
        if (LineActions.Open(card.Url, book.Say("line.register")) is { } open)
            buttons.Add(Button(open));
        return new JsonObject { ["type"] = "bubble", ["size"] = "mega", ["body"] = Box(body), ["footer"] = Box(buttons) };
    }

    private static JsonObject Box(JsonArray contents) => new() { ["type"] = "box", ["layout"] = "vertical", ["spacing"] = "sm", ["contents"] = contents };

    private static JsonObject Text(string text, string size, bool bold) => new()
    {
        ["type"] = "text",
        ["text"] = text,
        ["size"] = size,
        ["weight"] = bold ? "bold" : "regular",
        ["wrap"] = true,
        ["scaling"] = true,
    };

    private static JsonObject Button(JsonObject action) => new()
    {
        ["type"] = "button",
        ["style"] = "link",
        ["adjustMode"] = "shrink-to-fit",
        ["scaling"] = true,
        ["action"] = action,
    };
}
