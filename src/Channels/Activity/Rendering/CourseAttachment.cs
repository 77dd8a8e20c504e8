using System.Text.Json.Nodes;
using LearningAdvisor.Advisor.Answering;

namespace LearningAdvisor.Channels.Activity.Rendering;

/// <summary>A course as an Adaptive Card 1.2. Its words stand in text runs, which no client reads as Markdown, as it would text blocks.</summary>
/// <remarks>https://adaptivecards.io/explorer/RichTextBlock.html</remarks>
internal static class CourseAttachment
{
    private const string ContentType = "application/vnd.microsoft.card.adaptive";

    /// <param name="institution">Its name; null where it is not known.</param>
    public static JsonObject Of(CourseCard card, string? institution, PhraseBook book)
    {
        var body = new JsonArray { Line(card.Title, isTitle: true) };
        foreach (var fact in new[]
                 {
                     Said("card.institution", "name", institution, book), Said("course.schedule", "value", card.Schedule, book), card.Dates,
                     Said("course.place", "value", card.Place, book), Said("course.fee", "value", card.Fee, book), Said("course.status", "value", card.Status, book),
                 })
        {
            if (!string.IsNullOrWhiteSpace(fact))
                body.Add(Line(fact, isTitle: false));
        }

        var content = new JsonObject { ["type"] = "AdaptiveCard", ["version"] = "1.2", ["lang"] = book.Locale, ["fallbackText"] = card.Title, ["body"] = body };
        if (Address(card.Url) is { } address)
            content["actions"] = new JsonArray(new JsonObject { ["type"] = "Action.OpenUrl", ["title"] = book.Say("line.register"), ["url"] = address });
        return new JsonObject { ["contentType"] = ContentType, ["content"] = content };
    }

    /// <summary>An address that a client may open.</summary>
    /// <returns>Null for what is no http or https address of a host.</returns>
    public static string? Address(string? given) =>
        Uri.TryCreate(given, UriKind.Absolute, out var address) && address.Scheme is "http" or "https" && address!.Host.Length > 0 && address.UserInfo.Length == 0 ? address.AbsoluteUri : null;

    private static JsonObject Line(string text, bool isTitle)
    {
        var run = new JsonObject { ["type"] = "TextRun", ["text"] = text };
        if (isTitle)
            (run["size"], run["weight"]) = ("medium", "bolder");
        return new JsonObject { ["type"] = "RichTextBlock", ["inlines"] = new JsonArray(run) };
    }

    private static string? Said(string phrase, string name, string? value, PhraseBook book) => value is null ? null : book.Say(phrase, (name, value));
}
