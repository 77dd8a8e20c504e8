using LearningAdvisor.Advisor.Answering;
using LearningAdvisor.Advisor.Understanding;
using LearningAdvisor.Catalogue.Consultations;

namespace LearningAdvisor.Advisor.Dialogue;

/// <summary>The adviser's own offer to leave wishes out, and the same sentence when a resident taps it.</summary>
/// <remarks>
/// Whoever taps 不限免費 must not be asked again. The offer names wishes as they were said, which a reader of free text
/// would take for wishes; as its own sentence it is known word for word.
/// </remarks>
internal static class Loosening
{
    /// <param name="wishes">What to leave out, in the order in which replies name wishes.</param>
    public static string Offer(IEnumerable<Wish> wishes, PhraseBook book) =>
        book.Say("suggest.drop", ("wish", string.Join(book.Say("wish.join"), wishes.Select(wish => wish.Text))));

    /// <returns>The turn with those wishes gone; null when the text is no such offer or names a wish that nobody has.</returns>
    public static Understood? Read(string text, LearningNeed before)
    {
        text = text.Trim();
        var hard = NeedWords.Wishes(before).Where(wish => wish.Hard).ToList();
        foreach (var book in PhraseBook.All)
        {
            var frame = book.Say("suggest.drop").Split("{wish}");
            if (text.Length <= frame[0].Length + frame[1].Length || !text.StartsWith(frame[0], StringComparison.Ordinal) || !text.EndsWith(frame[1], StringComparison.Ordinal))
                continue;

            if (Named(text[frame[0].Length..^frame[1].Length], hard, book.Say("wish.join")) is { Count: > 0 } dropped)
                return Without(dropped, before, book.Locale);
        }

        return null;
    }

    // A wish's text may hold the joining mark itself, so the names are taken off one by one instead of split.
    private static List<WishKind>? Named(string names, IReadOnlyList<Wish> wishes, string join)
    {
        var found = new List<WishKind>();
        foreach (var wish in wishes)
        {
            if (names == wish.Text)
                return [.. found, wish.Kind];
            if (!names.StartsWith(wish.Text + join, StringComparison.Ordinal))
                continue;

            found.Add(wish.Kind);
            names = names[(wish.Text.Length + join.Length)..];
        }

        return null;
    }

    private static Understood Without(IReadOnlyList<WishKind> dropped, LearningNeed before, string language) => new()
    {
        Language = language,
        Intent = Intent.LearningWish,
        NewWishes = LearningNeed.Nothing,
        Need = NeedMerger.Merge(before, LearningNeed.Nothing, dropped),
        Dropped = [.. dropped],
    };
}
