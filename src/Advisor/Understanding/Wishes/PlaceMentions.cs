using LearningAdvisor.Advisor.Understanding.Texts;

namespace LearningAdvisor.Advisor.Understanding.Wishes;

internal enum PlaceStance
{
    Plain,

    /// <summary>Only there: 只能在, 一定要在.</summary>
    Insisted,

    /// <summary>Where the resident lives or would like to be near; also any place softened by 最好.</summary>
    Near,
    Refused,
}

/// <summary>A place named in a turn.</summary>
internal sealed record PlaceMention(int Start, int Length, PlaceName Name, PlaceStance Stance);

/// <summary>Finds the places a turn names and how it names them.</summary>
internal static class PlaceMentions
{
    /// <returns>In no order, without overlaps; ordinary words that happen to be place names are left out.</returns>
    public static IReadOnlyList<PlaceMention> Of(MarkedText text, ReadingContext context)
    {
        var found = new List<PlaceMention>();
        var taken = new bool[text.Open.Length];
        foreach (var name in context.Places.Names)
        {
            for (var at = text.Open.IndexOf(name.Folded, StringComparison.Ordinal); at >= 0; at = text.Open.IndexOf(name.Folded, at + 1, StringComparison.Ordinal))
            {
                var end = at + name.Folded.Length;
                if (taken.AsSpan(at, end - at).Contains(true) || !IsWord(text.Open, at, end))
                    continue;

                taken.AsSpan(at, end - at).Fill(true);
                if (Mention(text, name, at, end, context) is { } mention)
                    found.Add(mention);
            }
        }

        return found;
    }

    private static PlaceMention? Mention(MarkedText text, PlaceName name, int start, int end, ReadingContext context)
    {
        var before = text.Before(start);
        var after = text.After(end);
        if (!IsPlace(name, before, after, context))
            return null;

        var length = end - start + PlacePatterns.Around.Match(after.ToString()).Length;
        return new PlaceMention(start, length, name, StanceOf(text, name, start, end, before, after));
    }

    private static bool IsPlace(PlaceName name, ReadOnlySpan<char> before, ReadOnlySpan<char> after, ReadingContext context) => name.Kind switch
    {
        PlaceNameKind.District => true,
        // The home city says nothing new unless it stands before one of its districts.
        PlaceNameKind.City when name.City == context.City => false,
        PlaceNameKind.City => name.Folded[^1] is '市' or '縣' || PlacePatterns.PlaceBefore.IsMatch(before) || PlacePatterns.PlaceAfter.IsMatch(after),
        PlaceNameKind.ShortDistrict => char.IsAscii(name.Folded[0])
            || PlacePatterns.PlaceBefore.IsMatch(before)
            || PlacePatterns.PlaceAfter.IsMatch(after)
            || (before.IsWhiteSpace() && (after.IsWhiteSpace() || !PlacePatterns.OtherName.IsMatch(after))),
        _ => PlacePatterns.PlaceBefore.IsMatch(before) || PlacePatterns.AroundAfter.IsMatch(after) || (before.IsWhiteSpace() && after.IsWhiteSpace()),
    };

    private static PlaceStance StanceOf(MarkedText text, PlaceName name, int start, int end, ReadOnlySpan<char> before, ReadOnlySpan<char> after)
    {
        if (PlacePatterns.Insisting.IsMatch(before) || PlacePatterns.InsistingBehind.IsMatch(after))
            return PlaceStance.Insisted;

        if (Polarities.Of(before, after) == Polarity.Refused)
            return PlaceStance.Refused;

        var near = name.Kind == PlaceNameKind.Landmark
            || text.ClauseAt(start).IsSoft
            || PlacePatterns.AroundAfter.IsMatch(after)
            || PlacePatterns.HomeBefore.IsMatch(before)
            || (PlacePatterns.BeingThere.IsMatch(before) && !PlacePatterns.LearningThere.IsMatch(after));
        return near ? PlaceStance.Near : PlaceStance.Plain;
    }

    private static bool IsWord(string text, int start, int end) =>
        !char.IsAsciiLetter(text[start])
        || ((start == 0 || !char.IsLetter(text[start - 1])) && (end == text.Length || !char.IsAsciiLetter(text[end])));
}
