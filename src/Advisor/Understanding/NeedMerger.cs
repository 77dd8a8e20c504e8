using System.Collections.Immutable;
using LearningAdvisor.Advisor.Understanding.Wishes;
using LearningAdvisor.Catalogue.Consultations;

namespace LearningAdvisor.Advisor.Understanding;

/// <summary>Lays the wishes of a turn over what the consultation knew.</summary>
internal static class NeedMerger
{
    // A reply that names more is read by nobody.
    private const int MostOpen = 3;

    /// <summary>Of the same kind the later wish holds; what a turn does not mention stays, also when it names a new subject.</summary>
    /// <param name="dropped">Kinds taken back in this turn; a new wish of such a kind still holds.</param>
    public static LearningNeed Merge(LearningNeed before, LearningNeed turn, IReadOnlyList<WishKind> dropped)
    {
        var kept = Without(before, dropped);
        var nearOnly = turn.Districts is { Hard: false } && kept.Districts is { Hard: true };
        var newPlace = turn.Districts is not null && !nearOnly;
        return kept with
        {
            TopicText = turn.TopicText.Length > 0 ? turn.TopicText : kept.TopicText,
            // A subject that is named takes the place of one that was refused.
            AvoidText = turn.AvoidText.Length > 0 || turn.TopicText.Length > 0 ? turn.AvoidText : kept.AvoidText,
            // 我住七堵 after 要在暖暖上課 tells where the resident lives; the course stays where it was wished.
            Districts = nearOnly ? kept.Districts : turn.Districts ?? kept.Districts,
            PlaceInsisted = newPlace ? turn.PlaceInsisted : kept.PlaceInsisted || turn.PlaceInsisted,
            City = newPlace || turn.City is not null ? turn.City : kept.City,
            Weekdays = turn.Weekdays ?? kept.Weekdays,
            Times = turn.Times ?? kept.Times,
            HoursOfDays = turn.Times is null ? kept.HoursOfDays : turn.HoursOfDays,
            Dates = turn.Dates ?? kept.Dates,
            MaxFee = turn.MaxFee ?? kept.MaxFee,
            Mode = turn.Mode ?? kept.Mode,
            Age = turn.Age ?? kept.Age,
            Audiences = turn.Audiences ?? Still(kept.Audiences, turn.Age),
            Accessible = turn.Accessible ?? kept.Accessible,
            Voucher = turn.Voucher ?? kept.Voucher,
            Childcare = turn.Childcare ?? kept.Childcare,
            Language = turn.Language ?? kept.Language,
            Institution = turn.Institution ?? kept.Institution,
            // Who knows the guitar may be new to baking.
            Experience = turn.Experience ?? (turn.TopicText.Length > 0 && kept.TopicText.Length > 0 ? null : kept.Experience),
            OpenConditions = Open(kept.OpenConditions, turn, dropped),
        };
    }

    // One is settled by a wish of its kind, taken back with that kind, and said again by one that was not understood either.
    private static ImmutableArray<OpenCondition> Open(ImmutableArray<OpenCondition> before, LearningNeed turn, IReadOnlyList<WishKind> dropped)
    {
        var left = before.Where(condition => condition.Kind is { } kind
            ? !turn.Knows(kind) && !dropped.Contains(kind) && turn.OpenConditions.All(later => later.Kind != kind)
            : turn.OpenConditions.All(later => later.Kind is not null));
        var open = left.Concat(turn.OpenConditions).TakeLast(MostOpen).ToList();
        return open.Count == 0 ? [] : [.. open];
    }

    // Another, younger learner takes the course: the older one's 樂齡 goes.
    private static Wanted<ImmutableArray<string>>? Still(Wanted<ImmutableArray<string>>? audiences, Wanted<int>? newAge) =>
        audiences is { Hard: false, Value: ["樂齡"] } && newAge is { Value: < AudienceReader.Senior } ? null : audiences;

    private static LearningNeed Without(LearningNeed need, IReadOnlyList<WishKind> dropped)
    {
        foreach (var kind in dropped)
        {
            need = kind switch
            {
                WishKind.District => need with { Districts = null, PlaceInsisted = false, City = null },
                WishKind.Weekday => need with { Weekdays = null },
                WishKind.TimeOfDay => need with { Times = null, HoursOfDays = false },
                WishKind.Date => need with { Dates = null },
                WishKind.Fee => need with { MaxFee = null },
                WishKind.Mode => need with { Mode = null },
                WishKind.Age => need with { Age = null },
                WishKind.Audience => need with { Audiences = null },
                WishKind.Accessibility => need with { Accessible = null },
                WishKind.Voucher => need with { Voucher = null },
                WishKind.Childcare => need with { Childcare = null },
                WishKind.Language => need with { Language = null },
                WishKind.Institution => need with { Institution = null },
                _ => need,
            };
        }

        return need;
    }
}
