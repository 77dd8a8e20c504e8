using LearningAdvisor.Advisor.Understanding.Texts;
using LearningAdvisor.Catalogue.Geography;

namespace LearningAdvisor.Advisor.Understanding.Wishes;

internal enum PlaceStance
{
    Plain,

    /// <summary>Only there: 只能在, 一定要在.</summary>
    Insisted,

    /// <summary>Where the resident lives or would like to be near; also any place softened by 最好.</summary>
    Near,
    Refused,

    /// <summary>Nothing is wished of it: something is denied beside it that is not known, and the clause is asked about; or it is only told of.</summary>
    Unclear,
}

/// <summary>A place named in a turn.</summary>
internal sealed record PlaceMention(int Start, PlaceName Name, PlaceStance Stance);

/// <summary>Finds the places a turn names and how it names them.</summary>
internal static class PlaceMentions
{
    /// <summary>Claims the places of a turn and tells how each is meant.</summary>
    /// <returns>Without overlaps; ordinary words that happen to be place names are left out.</returns>
    public static IReadOnlyList<PlaceMention> Take(Reading reading)
    {
        var text = reading.Text;
        var found = Find(text, reading.Context);
        foreach (var mention in found)
            text.Claim(mention.Start, mention.End - mention.Start);

        var places = found.Select(mention => new PlaceMention(mention.Start, mention.Value, StanceOf(reading, mention))).ToList();
        reading.ClaimRefusingWords();
        foreach (var mention in found)
            text.Claim(mention.End, PlacePatterns.Around.Match(text.Open[mention.End..text.ClauseAt(mention.Start).End]).Length);
        return places;
    }

    /// <summary>Whether somebody comes from a city or works there, and wishes for nothing in it: 媽媽是花蓮的阿美族.</summary>
    public static bool IsOrigin(Reading reading, PlaceMention mention) =>
        PlacePatterns.Origin.IsMatch(reading.Text.Folded.AsSpan(mention.Start, reading.Text.ClauseAt(mention.Start).End - mention.Start))
        || (PlacePatterns.Commuting.IsMatch(reading.Text.LeadIn(mention.Start)) && !PlacePatterns.Learning.IsMatch(reading.Text.Folded.AsSpan(mention.Start, reading.Text.ClauseAt(mention.Start).End - mention.Start)));

    private static List<Mention<PlaceName>> Find(MarkedText text, ReadingContext context)
    {
        var (found, doubtful) = (new List<Mention<PlaceName>>(), new List<Mention<PlaceName>>());
        var taken = new bool[text.Open.Length];
        foreach (var name in context.Places.Names)
        {
            for (var at = text.Open.IndexOf(name.Folded, StringComparison.Ordinal); at >= 0; at = text.Open.IndexOf(name.Folded, at + 1, StringComparison.Ordinal))
            {
                var end = at + name.Folded.Length;
                if (taken.AsSpan(at, end - at).Contains(true) || !IsWord(text.Open, at, end))
                    continue;

                taken.AsSpan(at, end - at).Fill(true);
                // quận, distrik: what a name is called by belongs to it.
                var start = at - PlacePatterns.KindBefore.Match(text.Open[..at]).Length;
                (IsPlace(name, text.Before(at), text.After(end), context) ? found : doubtful).Add(new(start, end, name));
            }
        }

        // 限七堵暖暖: a name right after a place is a place, and so is one beside 別區不要.
        var ofDistricts = PlaceReferences.SpeaksOfDistricts(text.Folded);
        foreach (var mention in doubtful.Where(mention => mention.Value.Kind == PlaceNameKind.ShortDistrict).OrderBy(mention => mention.Start))
        {
            var after = text.After(mention.End);
            if (ofDistricts ? !PlacePatterns.LongerName.IsMatch(after) : found.Exists(place => place.End == mention.Start && place.Value.District is not null) && !PlacePatterns.OtherName.IsMatch(after))
                found.Add(mention);
        }

        foreach (var city in found.FindAll(mention => mention.Value.Kind == PlaceNameKind.City))
        {
            var district = PlacePatterns.DistrictAfter.Match(text.Open[city.End..]).Groups["name"];
            var (start, end) = (city.End + district.Index, city.End + district.Index + district.Length);
            if (district.Success && !taken.AsSpan(start, district.Length).Contains(true))
                found.Add(new(start, end, new PlaceName(district.Value, PlaceNameKind.District, city.Value.City, district.Value)));
        }

        return found;
    }

    private static bool IsPlace(PlaceName name, ReadOnlySpan<char> before, ReadOnlySpan<char> after, ReadingContext context) => name.Kind switch
    {
        PlaceNameKind.District => true,
        // The home city says nothing new unless it stands before one of its districts.
        PlaceNameKind.City when name.City == context.City => false,
        PlaceNameKind.City => name.Folded[^1] is '市' or '縣' || PlacePatterns.PlaceBefore.IsMatch(before) || PlacePatterns.PlaceAfter.IsMatch(after) || PlacePatterns.DistrictAfter.IsMatch(after),
        PlaceNameKind.ShortDistrict => char.IsAscii(name.Folded[0])
            || PlacePatterns.PlaceBefore.IsMatch(before)
            || PlacePatterns.PlaceAfter.IsMatch(after)
            || (PlacePatterns.PlaceMaybeBefore.IsMatch(before) && PlacePatterns.MaybeAfter.IsMatch(after))
            || (before.IsWhiteSpace() && (after.IsWhiteSpace() || !PlacePatterns.OtherName.IsMatch(after))),
        _ => PlacePatterns.PlaceBefore.IsMatch(before) || PlacePatterns.AroundAfter.IsMatch(after) || (before.IsWhiteSpace() && after.IsWhiteSpace()),
    };

    private static PlaceStance StanceOf(Reading reading, Mention<PlaceName> mention)
    {
        // 在七堵車站看到海報
        if (ToldTimeReader.IsTold(reading, mention.Start))
            return PlaceStance.Unclear;

        var before = reading.Text.LeadIn(mention.Start);
        var after = reading.Text.LeadOut(mention.End).Text;
        if (PlacePatterns.Insisting.IsMatch(before) || PlacePatterns.InsistingBehind.IsMatch(after) || PlacePatterns.BeyondIsHard.IsMatch(after) || (PlacePatterns.Outside.IsMatch(before) && PlacePatterns.FarBehind.IsMatch(after)))
            return PlaceStance.Insisted;

        var leaving = PlacePatterns.NotLeaving.EnumerateMatches(before);
        if (leaving.MoveNext())
        {
            reading.NoteRefusingWords(reading.Text.ClauseAt(mention.Start).Start + leaving.Current.Index, leaving.Current.Length);
            return PlaceStance.Insisted;
        }

        if (PlacePatterns.Shunned.IsMatch(before) && IsThere(before, after))
        {
            reading.NoteUnread(reading.Text.ClauseAt(mention.Start));
            return PlaceStance.Unclear;
        }

        if (PlacePatterns.Residents.IsMatch(after) || (IsThere(before, after) && !PlacePatterns.RefusedThere.IsMatch(after)))
        {
            // 新家買在 tells where, and names no subject.
            var clause = reading.Text.ClauseAt(mention.Start);
            if (!PlacePatterns.Learning.IsMatch(before))
                reading.SetAside(clause.Start, before.Length);
            if (PlacePatterns.LivingThere.Match(reading.Text.Folded[mention.End..clause.End]) is { Length: > 0 } living)
                reading.SetAside(mention.End, living.Length);
            return PlaceStance.Near;
        }

        // 要不要去七堵 asks.
        if (NegativeQuestions.AskWhetherNeeded(before.ToString()))
            return PlaceStance.Unclear;

        var polarity = reading.PolarityOfPlace(mention.Start, mention.End);
        if (polarity != Polarity.Only && PlacePatterns.Leaving.IsMatch(before) && PlacePatterns.LeftIsHard.IsMatch(after))
            return PlaceStance.Insisted;

        if (polarity is Polarity.Refused or Polarity.Only && !PlacePatterns.OrElse.IsMatch(after))
            return polarity == Polarity.Only ? PlaceStance.Insisted : PlaceStance.Refused;

        // 中山區的就算了
        if (polarity == Polarity.Wanted && PlacePatterns.LetGoBehind.Match(after) is { Success: true } letGo && !PlacePatterns.Denied.IsMatch(before))
        {
            reading.NoteRefusingWords(reading.Text.LeadOut(mention.End).Start, letGo.Length);
            return PlaceStance.Refused;
        }

        if (polarity == Polarity.Wanted && IsDenied(before.ToString(), after) && reading.Context.NamesSubject?.Invoke($"{before}{after}") != true)
        {
            reading.NoteUnread(reading.Text.ClauseAt(mention.Start));
            return PlaceStance.Unclear;
        }

        var sought = PlacePatterns.SoughtThere.IsMatch(after) && (PlacePatterns.Seeking.IsMatch(before) || after.Contains('區', StringComparison.Ordinal));
        var near = mention.Value.Kind == PlaceNameKind.Landmark
            || reading.Text.ClauseAt(mention.Start).IsSoft
            || (PlacePatterns.AroundAfter.IsMatch(after) && !PlacePatterns.PointedAt.IsMatch(after) && !sought);
        return near ? PlaceStance.Near : PlaceStance.Plain;
    }

    private static bool IsDenied(string before, string after)
    {
        var (asked, behind) = (NegativeQuestions.WithoutNo(before), NegativeQuestions.WithoutNo(after));
        return Regard.IsDenied(asked, behind) && !NegativeQuestions.DenyNothing(asked, behind);
    }

    // Where somebody lives or works is no place refused, however busy they are there: 店開在七堵走不開.
    private static bool IsThere(ReadOnlySpan<char> before, string after) =>
        (PlacePatterns.HomeBefore.IsMatch(before) && !(PlacePatterns.From.IsMatch(before) && PlacePatterns.FarAway.IsMatch(after)))
        || (PlacePatterns.BeingThere.IsMatch(before) && !PlacePatterns.LearningThere.IsMatch(after))
        || (PlacePatterns.DoneThere.IsMatch(after) && !PlacePatterns.WishedBefore.IsMatch(before));

    private static bool IsWord(string text, int start, int end) =>
        !char.IsAsciiLetter(text[start])
        || ((start == 0 || !IsLatin(text[start - 1])) && (end == text.Length || !char.IsAsciiLetter(text[end])));

    // Thai and Chinese stand right beside a name in Latin letters: นอกจากQidu.
    private static bool IsLatin(char letter) => char.IsLetter(letter) && letter is < '\u0250' or >= '\u1e00' and < '\u1f00';
}
