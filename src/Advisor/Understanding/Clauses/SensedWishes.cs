using System.Text.RegularExpressions;
using LearningAdvisor.Advisor.Understanding.Subjects;
using LearningAdvisor.Advisor.Understanding.Texts;
using LearningAdvisor.Catalogue.Consultations;
using LearningAdvisor.Catalogue.Courses;

namespace LearningAdvisor.Advisor.Understanding.Clauses;

/// <summary>Adds the wishes that the model is sure of and no reader has read, and notes those that it cannot put into a need.</summary>
/// <remarks>It reads behind all others and replaces nothing: a kind of wish that the turn has said or taken back stays as it was read.</remarks>
internal static partial class SensedWishes
{
    /// <summary>From here on a label counts; how many are wrong above it, tools/ClauseTraining prints.</summary>
    private const float Sure = 0.6f;

    /// <summary>From here on a clause of which no label is sure sets some condition.</summary>
    private const float SureOfAny = 0.7f;

    private const float SureToNarrow = 0.8f;
    private const float BeyondDoubt = 0.9f;
    private const float BeyondAnyDoubt = 0.95f;
    private const float LikelyStory = 0.4f;
    private const float SureOfNone = 0.35f;
    private const int ShortestStory = 7;
    private const float Half = 0.5f;

    // Of a condition of which no kind is even this likely nothing could be asked, unless it surely is one.
    private const float LeastOfAny = 0.2f;
    private const float Faint = 0.3f;

    private static readonly Dictionary<ClauseLabel, WishKind> Kinds = new()
    {
        [ClauseLabel.District] = WishKind.District,
        [ClauseLabel.Only] = WishKind.District,
        [ClauseLabel.Near] = WishKind.District,
        [ClauseLabel.Free] = WishKind.Fee,
        [ClauseLabel.Fee] = WishKind.Fee,
        [ClauseLabel.Weekend] = WishKind.Weekday,
        [ClauseLabel.Weekdays] = WishKind.Weekday,
        [ClauseLabel.Day] = WishKind.Weekday,
        [ClauseLabel.NotDay] = WishKind.Weekday,
        [ClauseLabel.Morning] = WishKind.TimeOfDay,
        [ClauseLabel.Afternoon] = WishKind.TimeOfDay,
        [ClauseLabel.Evening] = WishKind.TimeOfDay,
        [ClauseLabel.Daytime] = WishKind.TimeOfDay,
        [ClauseLabel.From] = WishKind.TimeOfDay,
        [ClauseLabel.Until] = WishKind.TimeOfDay,
        [ClauseLabel.Online] = WishKind.Mode,
        [ClauseLabel.Onsite] = WishKind.Mode,
        [ClauseLabel.Age] = WishKind.Age,
        [ClauseLabel.Access] = WishKind.Accessibility,
        [ClauseLabel.Voucher] = WishKind.Voucher,
        [ClauseLabel.Childcare] = WishKind.Childcare,
        [ClauseLabel.Language] = WishKind.Language,
        [ClauseLabel.Date] = WishKind.Date,
    };

    private static readonly ClauseLabel[] SaidOnce =
    [
        ClauseLabel.District, ClauseLabel.Only, ClauseLabel.Free, ClauseLabel.Fee, ClauseLabel.Online, ClauseLabel.Onsite, ClauseLabel.Age, ClauseLabel.Access, ClauseLabel.Voucher,
        ClauseLabel.Childcare,
    ];

    /// <param name="reading">Every wish reader has been at it.</param>
    /// <param name="readPlain">Reads a sentence in plain words as a turn of its own.</param>
    public static void Read(Reading reading, Func<string, LearningNeed> readPlain)
    {
        foreach (var clause in reading.Text.Clauses)
        {
            var folded = reading.Text.Folded[clause.Start..clause.End];
            var sense = reading.Senses[clause];
            if (sense[ClauseLabel.Wish] < SureOfAny || sense[ClauseLabel.None] >= Half || LeavesOpen(sense) || SubjectWords.Asks(folded) || AsksForCourse(reading, folded) || !IsBesideSubject(reading, clause, folded))
                continue;

            // Where a reader has found something it knows better what else is said; the model may at most narrow it.
            if (!reading.IsUntouched(clause))
            {
                Narrow(reading, clause, sense, folded, readPlain);
                continue;
            }

            // 晚上離不開家 is of the evening.
            var missing = Kinds.Where(pair => sense[pair.Key] >= Sure && IsOpen(reading, pair.Value) && !(pair.Key == ClauseLabel.Online && (PlainWishes.NamesTime(folded) || PlainWishes.GetsThere(folded)))).Select(pair => pair.Key).ToList();
            // 小孩離不開我，只能視訊上課: whoever learns at home leaves no child behind.
            var atHome = reading.Need.Mode is { Hard: true, Value: CourseMode.Online } && missing.Remove(ClauseLabel.Childcare);
            if (missing.Count > 0)
                Add(reading, clause, missing, folded, readPlain);
            else if (!atHome && !NamesCourse(reading, folded) && !ConditionSound.IsEcho(folded) && !LearnsOnly.IsMatch(folded) && IsOfSomeKind(sense) && IsOpen(reading, KindOf(sense, 0)))
                reading.NoteUnread(clause);
        }
    }

    /// <summary>The folded turn with blanks for the clauses that surely set a condition, and nothing else.</summary>
    public static string WithoutSureWishes(Reading reading)
    {
        var rest = reading.Text.Folded.ToCharArray();
        foreach (var clause in reading.Text.Clauses.Where(clause => IsSureWish(reading.Senses[clause])))
            rest.AsSpan(clause.Start, clause.End - clause.Start).Fill(' ');
        return new string(rest);
    }

    /// <summary>Whether a clause sets a condition beyond doubt.</summary>
    public static bool IsSureWish(ClauseSense sense) => sense[ClauseLabel.Wish] >= BeyondDoubt && sense[ClauseLabel.None] <= 1 - BeyondDoubt;

    /// <summary>Whether a clause most likely sets no condition, whatever words of one it holds: 小娃娃只肯喝奶, 怕退休以後錢不夠用. 限左撇子 is too short to tell.</summary>
    public static bool IsStory(ClauseSense sense, ReadOnlySpan<char> folded) =>
        folded.Length >= ShortestStory && sense[ClauseLabel.None] >= LikelyStory && sense[ClauseLabel.Wish] < SureOfNone;

    /// <summary>What a condition is about; null for one that no need can say, or that might be about anything.</summary>
    public static WishKind? KindOf(ClauseSense sense) => KindOf(sense, Faint);

    /// <summary>Whether a clause only says again what the turn has said in plainer words, or taken back: 身上沒錢 beside 要免費的.</summary>
    /// <remarks>Of days, hours and nearness a turn may say several things.</remarks>
    public static bool SaysAgain(Reading reading, ClauseSense sense)
    {
        var likeliest = Kinds.Keys.MaxBy(label => sense[label]);
        return sense[likeliest] >= Math.Max(Faint, sense[ClauseLabel.Condition])
            && (reading.Dropped.Contains(Kinds[likeliest]) || (SaidOnce.Contains(likeliest) && reading.Need.Knows(Kinds[likeliest])));
    }

    /// <summary>Whether a clause leaves a matter open: 都可以, 先不管這個.</summary>
    public static bool LeavesOpen(ClauseSense sense) => sense[ClauseLabel.Open] >= Half;

    private static WishKind? KindOf(ClauseSense sense, float least)
    {
        var likeliest = Kinds.Keys.MaxBy(label => sense[label]);
        return sense[likeliest] < Math.Max(least, sense[ClauseLabel.Condition]) ? null : Kinds[likeliest];
    }

    private static bool IsOpen(Reading reading, WishKind? kind) => kind is not { } known || (!reading.Need.Knows(known) && !reading.Dropped.Contains(known));

    private static void Narrow(Reading reading, Clause clause, ClauseSense sense, string folded, Func<string, LearningNeed> readPlain)
    {
        if (clause.IsSoft)
            return;

        foreach (var kind in Kinds.Where(pair => sense[pair.Key] >= SureToNarrow && reading.Need.Knows(pair.Value) && SaysAlone(reading, clause, pair.Value)).GroupBy(pair => pair.Value, pair => pair.Key))
        {
            var plain = kind.Select(label => PlainWishes.Of(label, folded)).OfType<string>().ToList();
            var sensed = plain.Count > 0 ? readPlain(string.Join('，', plain)) : LearningNeed.Nothing;
            // 太陽下山後我媽不放心我出門 names the evening, and rules it out: one of both has misread it.
            if (SensedBounds.ExcludeHours(reading, sensed) && !IsNamedElsewhere(reading, clause) && kind.All(label => MayContradict(label, folded)) && !ConditionSound.TellsOfDuty(folded))
                Withdraw(reading, clause);
            else if (kind.Any(label => IsUnnamed(label, kind.Key, folded)) && !(kind.Key == WishKind.TimeOfDay && IsNamedElsewhere(reading, clause)))
                SensedBounds.Narrow(reading, kind.Key, sensed);
        }
    }

    // 早上不行 is read well, and resembles a wish for the morning, as 不要白天的 one for the daytime; 晚上或假日 rules nothing out.
    private static bool MayContradict(ClauseLabel label, string folded) =>
        !PlainWishes.NamesHour(folded) && !PlainWishes.NamesMeal(folded) && (label == ClauseLabel.Daytime ? PlainWishes.Denies(folded) && !Freedom.IsToldIn(folded) && !PlainWishes.NamesDaytime(folded) : !PlainWishes.NamesTime(folded));

    // 六日先生在家我才能去，晚上不能: the hours are the other clause's.
    private static bool IsNamedElsewhere(Reading reading, Clause clause) =>
        reading.Text.Clauses.Any(other => other != clause && PlainWishes.NamesTime(reading.Text.Folded[other.Start..other.End]));

    // Asked about, and until it is answered no hours are better than the wrong ones.
    private static void Withdraw(Reading reading, Clause clause)
    {
        reading.NoteUnread(clause);
        reading.Need = reading.Need with { Times = null, HoursOfDays = false };
    }

    // What several clauses say together is told by none of them: 星期二晚上有空，週末也可以.
    private static bool SaysAlone(Reading reading, Clause clause, WishKind kind) => reading.Text.Clauses.All(other =>
        other == clause || (!LeavesOpen(reading.Senses[other]) && Kinds.All(pair => pair.Value != kind || reading.Senses[other][pair.Key] < Faint)));

    // What is named outright is read well: 下午兩點以後 is no afternoon, 傍晚 no evening, and 週五到週日 no weekend.
    private static bool IsUnnamed(ClauseLabel label, WishKind kind, string folded) => kind switch
    {
        WishKind.Weekday => label is ClauseLabel.Day or ClauseLabel.NotDay || !PlainWishes.NamesDays(folded),
        WishKind.TimeOfDay => !PlainWishes.NamesTime(folded) && !PlainWishes.RefersBack(folded),
        WishKind.Fee => label == ClauseLabel.Fee,
        _ => false,
    };

    private static void Add(Reading reading, Clause clause, List<ClauseLabel> labels, string folded, Func<string, LearningNeed> readPlain)
    {
        List<string> said = [];
        foreach (var kind in labels.GroupBy(label => Kinds[label]))
        {
            // 六日又要去兼差 may wish for the weekend or for any other day.
            var tellsOfDuty = kind.Key is WishKind.Weekday or WishKind.TimeOfDay && ConditionSound.TellsOfDuty(folded);
            var plain = tellsOfDuty ? [] : kind.Select(label => PlainWishes.Of(label, folded)).OfType<string>().ToList();
            said.AddRange(plain);
        }

        if (said.Count == 0)
        {
            // 我是班上最年輕的 tells an age, and no course is asked for by it.
            if (labels.Exists(label => label != ClauseLabel.Age) && !ConditionSound.IsEcho(folded))
                reading.NoteUnread(clause);
            return;
        }

        var words = string.Join('，', said);
        reading.Need = NeedMerger.Merge(readPlain(clause.IsSoft ? $"最好{words}" : words), reading.Need, []);
        reading.WantsNear |= labels.Contains(ClauseLabel.Near);
        reading.Text.Claim(clause.Start, clause.End - clause.Start);
    }

    private static bool IsOfSomeKind(ClauseSense sense) =>
        sense[ClauseLabel.Wish] >= BeyondAnyDoubt || sense[ClauseLabel.Condition] >= LeastOfAny || Kinds.Keys.Any(label => sense[label] >= LeastOfAny);

    // 想跟老師學 sets no condition that any course breaks.
    [GeneratedRegex("^(?:我|就|也|很|一直|所以|需要|想要?|希望|要|能|可以|去|有){1,5}(?:上課|跟老師|找?老師|找?人|好好|認真|正式|從頭|從零"
        + "|慢慢){1,2}(?:再)?(?:學|教|帶|指導)(?:起來?|一?學|習|看看|會|我)?(?:了|的|一下)?$|^(?:請問)?有(?:沒有)?(?:開|教)?(?:的)?[課班](?:嗎|呢)?$")]
    private static partial Regex LearnsOnly { get; }

    // 做皮件的課 is nothing to ask about, and may still say more: 會講臺語的老師教書法的課.
    private static bool NamesCourse(Reading reading, string folded) =>
        SubjectSound.AsksForCourse(folded) && reading.Context.NamesSubject is { } names && names(folded);

    // 有沒有布袋戲的課 names what is to be learned, whatever else resembles it.
    private static bool AsksForCourse(Reading reading, string folded) =>
        CourseAsked.IsMatch(folded) && (reading.Context.NamesSubject is not { } names || names(folded));

    [GeneratedRegex("有(?:沒有|無)?[^,。;!?]{1,10}(?:的課|課程?|的班|班)(?:嗎|呢|嘛)?$")]
    private static partial Regex CourseAsked { get; }

    // A story that has no subject beside it is the subject.
    private static bool IsBesideSubject(Reading reading, Clause clause, string folded) =>
        reading.HasSubject
        || reading.Context.NamesSubject is not { } names
        || !names(folded)
        || reading.Text.Clauses.Any(other => other != clause && IsSubject(reading, other));

    private static bool IsSubject(Reading reading, Clause clause)
    {
        var folded = reading.Text.Folded.AsSpan(clause.Start, clause.End - clause.Start);
        return SubjectWords.Asks(folded) || (reading.Senses[clause][ClauseLabel.None] >= Half && !FillerWords.IsOnlyFiller(folded, withHome: true));
    }
}
