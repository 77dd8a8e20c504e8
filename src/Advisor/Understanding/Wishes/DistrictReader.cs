using System.Collections.Immutable;
using LearningAdvisor.Advisor.Understanding.Texts;
using LearningAdvisor.Catalogue.Consultations;
using LearningAdvisor.Catalogue.Geography;

namespace LearningAdvisor.Advisor.Understanding.Wishes;

/// <summary>七堵區有沒有 (hard), 我住七堵 (near, soft), 一定要在七堵 (insisted), 不要中山區, 廟口附近, another city.</summary>
internal static class DistrictReader
{
    public static void Read(Reading reading)
    {
        var mentions = PlaceMentions.Take(reading);
        foreach (var city in mentions.Where(mention => mention.Name.Kind == PlaceNameKind.City && mention.Name.City != reading.Context.City && !PlaceMentions.IsOrigin(reading, mention)))
            reading.Need = reading.Need with { City = city.Name.City };

        var districts = mentions.Where(mention => mention.Name.District is not null && mention.Stance != PlaceStance.Unclear && !IsPast(reading, mention, mentions)).ToList();
        if (PlaceReferences.MeansAll(reading.Text.Folded))
            districts = [.. districts.Select(mention => mention.Stance == PlaceStance.Near ? mention with { Stance = PlaceStance.Plain } : mention)];
        if (districts.Count > 0)
            Keep(reading, districts);
        if (districts.Exists(mention => mention.Stance == PlaceStance.Near && mention.Name.Kind != PlaceNameKind.Landmark) && PlacePatterns.NearOwnHome.IsMatch(reading.Text.Folded))
            Harden(reading);
        TakePointedBack(reading);
        TakeNowhereElse(reading);

        foreach (var match in reading.Text.Matches(PlacePatterns.Near))
        {
            reading.WantsNear = true;
            reading.Text.Claim(match);
        }
    }

    // 上次那個課在中正區太遠，這次只要安樂區的
    private static bool IsPast(Reading reading, PlaceMention mention, IReadOnlyList<PlaceMention> all)
    {
        var clause = reading.Text.ClauseAt(mention.Start);
        return mention.Stance != PlaceStance.Refused
            && TellsOfThePast(reading, clause)
            && all.Any(other => other.Start >= clause.End && other.Stance is PlaceStance.Plain or PlaceStance.Insisted && !TellsOfThePast(reading, reading.Text.ClauseAt(other.Start)));
    }

    private static bool TellsOfThePast(Reading reading, Clause clause) => PastTimes.Before.IsMatch(reading.Text.Folded.AsSpan(clause.Start, clause.End - clause.Start));

    private static void TakePointedBack(Reading reading)
    {
        foreach (var match in PlaceReferences.Wished(reading))
        {
            reading.Text.Claim(match);
            Harden(reading);
            if (PlaceReferences.IsOnly(match))
                Insist(reading);
        }
    }

    // Without a place that was named, here or before, 其他地方不行 insists on nothing.
    private static void TakeNowhereElse(Reading reading)
    {
        foreach (var match in PlaceReferences.NowhereElse(reading))
        {
            reading.Text.Claim(match);
            Harden(reading);
            Insist(reading);
        }
    }

    private static void Insist(Reading reading) =>
        reading.Need = reading.Need with { PlaceInsisted = reading.Need.Districts is { Hard: true } || reading.Before.Districts is { Hard: true } };

    // 我住七堵，別區不用: what was near is where it must be, whether said now or before.
    private static void Harden(Reading reading)
    {
        if ((reading.Need.Districts ?? reading.Before.Districts) is { Hard: false } near)
            reading.Need = reading.Need with { Districts = near with { Hard = true } };
    }

    private static void Keep(Reading reading, List<PlaceMention> mentions)
    {
        var refused = Names(mentions, PlaceStance.Refused);
        var plain = Names(mentions, PlaceStance.Plain).Union(Names(mentions, PlaceStance.Insisted)).ToImmutableArray();
        // 再加暖暖區也可以 widens what was wished before.
        if (reading.Before.Districts is { Hard: true } known && mentions.Any(mention => mention.Stance == PlaceStance.Plain && PlacePatterns.Also.IsMatch(reading.Text.Folded)))
            plain = [.. known.Value.Union(plain)];
        var near = Names(mentions, PlaceStance.Near);
        reading.WantsNear |= near.Length > 0;

        var city = reading.Need.City ?? reading.Context.City;
        var wish = plain.Length > 0 ? Positive(reading, [.. plain.Except(refused)], hard: true)
            : refused.Length > 0 ? Excluding(reading, refused, city)
            : Positive(reading, near, hard: false);
        if (wish.Value.IsEmpty)
        {
            reading.Conflict(WishKind.District, Say(reading, plain), Say(reading, refused));
            return;
        }

        reading.Need = reading.Need with
        {
            Districts = wish,
            PlaceInsisted = mentions.Any(mention => mention.Stance == PlaceStance.Insisted),
        };
    }

    private static Wanted<ImmutableArray<string>> Positive(Reading reading, ImmutableArray<string> districts, bool hard) =>
        new(districts, hard, Say(reading, districts));

    private static Wanted<ImmutableArray<string>> Excluding(Reading reading, ImmutableArray<string> refused, string city)
    {
        var others = reading.Context.Places.DistrictsOf(city).Select(district => district.Name).Except(refused).ToImmutableArray();
        return new(others, Hard: true, reading.Book.Say("wish.notIn", ("places", Say(reading, refused, "wish.list"))));
    }

    private static ImmutableArray<string> Names(IEnumerable<PlaceMention> mentions, PlaceStance stance) =>
        [.. mentions.Where(mention => mention.Stance == stance).OrderBy(mention => mention.Start).Select(mention => mention.Name.District!).Distinct()];

    // The file of places spells a district in Chinese and in Latin letters, which all other languages take.
    private static string Say(Reading reading, ImmutableArray<string> districts, string join = "wish.or")
    {
        var known = reading.Context.Places.DistrictsOf(reading.Context.City);
        var names = districts.Select(name => reading.Book.IsChinese ? name : known.FirstOrDefault(district => district.Name == name)?.English ?? name);
        return string.Join(reading.Book.Say(join), names);
    }
}
