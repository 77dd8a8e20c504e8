using System.Globalization;
using System.Text.RegularExpressions;

namespace LearningAdvisor.Advisor.Evaluation;

/// <summary>What a case must hold beyond being readable, as bench/evaluation/README.md tells a counsellor.</summary>
public static partial class CaseFormat
{
    public static readonly IReadOnlyList<string> Languages = ["zh-TW", "en", "vi", "id", "th"];

    public static readonly IReadOnlyList<string> Tags =
        ["unanswered", "adversarial", "correction", "negation", "comparison", "ordinal", "safety", "false-alarm"];

    public static readonly IReadOnlyList<string> ReferralNumbers =
        ["110", "113", "119", "165", "1925", "1955", "1957", "1966", "1990", "412-8185"];

    public const int YoungestLearner = 3;

    public const int OldestLearner = 110;

    private static readonly string[] Kinds = ["RECOMMENDATION", "ANSWER", "QUESTION", "HAND_OVER", "NO_ANSWER", "REFUSAL", "SMALL_TALK"];
    internal static readonly string[] Districts = ["中正區", "信義區", "仁愛區", "中山區", "安樂區", "暖暖區", "七堵區"];
    private static readonly string[] Weekdays = ["一", "二", "三", "四", "五", "六", "日"];
    private static readonly string[] Modes = ["ON_SITE", "ONLINE", "BLENDED"];
    private static readonly string[] Learners = ["BEGINNER", "ADVANCED"];
    private static readonly string[] Periods = ["this-week", "next-week", "this-month", "next-month", "summer-holiday", "winter-holiday"];

    private static readonly string[] Facts =
        ["title", "fee", "schedule", "startsOn", "venue", "phone", "registration", "seats", "instructor", "audience", "prerequisites", "materials", "certificate", "url"];

    private static readonly string[] WishKinds =
    [
        "district", "onlyIn", "weekdays", "after", "before", "period", "feeMax", "mode", "age", "audience", "accessible", "voucher", "language",
        "childcare", "institution",
    ];

    /// <summary>Every way in which the case breaks the format, each as one line that names file, case, place, rule and way out.</summary>
    public static IEnumerable<string> Problems(EvaluationCase one) =>
        OfCase(one)
            .Concat(one.Turns.SelectMany((turn, index) => OfTurn(turn).Select(problem => $"turn {index + 1}: {problem}")))
            .Select(problem => $"{one.File}, case \"{one.Id}\": {problem}");

    private static IEnumerable<string> OfCase(EvaluationCase one)
    {
        if (!IdForm().IsMatch(one.Id))
            yield return "the id is not made of lower-case letters and digits joined by hyphens. Rename it.";
        if (!Languages.Contains(one.Language))
            yield return NotOneOf("language", one.Language, Languages);
        if (string.IsNullOrWhiteSpace(one.Why))
            yield return "\"why\" is empty. Say in a sentence what the case is about.";
        if (one.Turns.Count == 0)
            yield return "it has no turn. Add what the resident says.";
        else if (one.Turns[^1].Expect is null)
            yield return "the last turn expects nothing. Say what the reply must be.";
        foreach (var tag in one.Tags.Except(Tags))
            yield return NotOneOf("tag", tag, Tags);
    }

    private static IEnumerable<string> OfTurn(CaseTurn turn)
    {
        if (string.IsNullOrWhiteSpace(turn.Say))
            yield return "\"say\" is empty. Write what the resident says.";
        if (turn.Expect is not { } expect)
            yield break;
        if (IsEmpty(expect))
            yield return "\"expect\" is empty. Fill it, or leave it out.";

        foreach (var problem in OfWords(expect).Concat(expect.Hard is { } hard ? OfWishes(hard) : []))
            yield return problem;
        if (expect.Declines == true && expect.Kind?.Contains("RECOMMENDATION") == true)
            yield return "it declines and recommends. Keep one of the two.";
    }

    private static IEnumerable<string> OfWords(CaseExpectation expect) =>
        Unknown("kind", expect.Kind, Kinds)
            .Concat(Unknown("fact", expect.States, Facts))
            .Concat(Unknown("wish", expect.Dropped, WishKinds))
            .Concat(Unknown("learner", AsList(expect.First), Learners))
            .Concat(Unknown("number", expect.RefersTo, ReferralNumbers))
            .Concat((expect.About ?? []).Where(rank => rank is < 1 or > 5).Select(rank => $"rank {rank} is not from 1 to 5. Count from the first shown."))
            .Concat(new[] { expect.Shows, expect.NotFirst, expect.NotShown }.SelectMany(names => names ?? []).Where(name => !CourseForm().IsMatch(name))
                .Select(name => $"course \"{name}\" is not of the form \"SOURCE:CODE\". Write the course's source and its code there."))
            .Concat(expect.Within is < 1 ? [$"within {expect.Within} is below 1. Count from the first shown, or leave it out."] : [])
            .Concat(new[] { expect.Topic, expect.Avoids, expect.MustMention, expect.MustNotMention }
                .Where(words => words is not null && (words.Count == 0 || words.Any(string.IsNullOrWhiteSpace)))
                .Select(_ => "a list of words is empty or holds an empty word. Fill it, or leave it out."));

    private static IEnumerable<string> OfWishes(CaseWishes hard)
    {
        var unknown = Unknown("district", hard.District, Districts)
            .Concat(Unknown("district", AsList(hard.OnlyIn), Districts))
            .Concat(Unknown("weekday", hard.Weekdays, Weekdays))
            .Concat(Unknown("mode", AsList(hard.Mode), Modes))
            .Concat(Unknown("period", AsList(hard.Period), Periods));
        foreach (var problem in unknown)
            yield return problem;
        foreach (var time in new[] { hard.After, hard.Before }.OfType<string>())
        {
            if (!TimeOnly.TryParseExact(time, "HH:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out _))
                yield return $"time \"{time}\" is not of the form \"18:00\". Write hours and minutes with two digits each.";
        }

        if (hard.FeeMax < 0)
            yield return $"feeMax {hard.FeeMax} is below 0. Write 0 for free.";
        if (hard.Age is < YoungestLearner or > OldestLearner)
            yield return $"age {hard.Age} is not from {YoungestLearner} to {OldestLearner}. Write the learner's age in years.";
    }

    private static bool IsEmpty(CaseExpectation expect) => typeof(CaseExpectation).GetProperties().All(field => field.GetValue(expect) is null);

    private static IEnumerable<string> Unknown(string name, IEnumerable<string>? values, IReadOnlyList<string> known) =>
        (values ?? []).Except(known).Select(value => NotOneOf(name, value, known));

    private static string NotOneOf(string name, string value, IReadOnlyList<string> known) =>
        $"{name} \"{value}\" is unknown. Use one of: {string.Join(", ", known)}.";

    private static string[] AsList(string? value) => value is null ? [] : [value];

    [GeneratedRegex("^[^:]+:.+$")]
    private static partial Regex CourseForm();

    [GeneratedRegex("^[a-z0-9]+(-[a-z0-9]+)*$")]
    private static partial Regex IdForm();
}
