using System.Text.RegularExpressions;
using LearningAdvisor.Advisor.Answering;
using LearningAdvisor.Advisor.Understanding.Clauses;
using LearningAdvisor.Advisor.Understanding.Intents;
using LearningAdvisor.Advisor.Understanding.Subjects;
using LearningAdvisor.Advisor.Understanding.Texts;
using LearningAdvisor.Advisor.Understanding.Wishes;
using LearningAdvisor.Catalogue.Consultations;

namespace LearningAdvisor.Advisor.Understanding;

/// <summary>Reads what a resident means, by rules alone: no model, no network, the same text always the same result.</summary>
public sealed partial class NeedReader
{
    // Who tells what they have learned asks what to learn: I finished the basics. What now?
    private const double ToldOfOneself = 0.2;

    // Whoever stands first claims its words first: 不用免費 before 免費, 下週二 before 週二, 一歲 before 一千.
    private static readonly Action<Reading>[] WishReaders =
    [
        RetractionReader.Read,
        ToldTimeReader.Read,
        TakenBackReader.Read,
        ExperienceReader.Read,
        PathReader.Read,
        DateReader.Read,
        AgeReader.Read,
        DayAndTimeReader.Read,
        FeeReader.Read,
        TeachingReader.Read,
        ModeReader.Read,
        AccessReader.Read,
        ExtrasReader.Read,
        DistrictReader.Read,
        AudienceReader.Read,
    ];

    /// <summary>Reads one turn.</summary>
    /// <param name="text">As typed; empty, very long or senseless text is fine. The first 2,000 characters are read.</param>
    /// <param name="before">What the consultation knows; <see cref="LearningNeed.Nothing"/> at its start.</param>
    public Understood Read(string text, LearningNeed before, ReadingContext context)
    {
        text = SimplifiedForms.Traditionalised(text);
        if (TalkReader.AfterStartingOver(text) is { } rest)
            return Read(rest, LearningNeed.Nothing, context);
        if (WordingReader.Read(text) is { } worded)
            return (worded.Left.Length > 0 ? Read(worded.Left, before, context) : Again(LanguageDetector.Detect(text, context.Locale), before)) with { Wording = worded.Wording };

        (text, var language) = OwnSuggestions.Find(text) ?? (text, LanguageDetector.Detect(text, context.Locale));
        if (language == "vi")
            text = UnaccentedVietnamese.Marked(text);
        var reading = new Reading(new MarkedText(text), context, PhraseBook.For(language), before);
        reading.Text.KeepWhole(context.SubjectTerms?.Invoke(reading.Text.Folded) ?? []);
        var talk = TalkBesideWishes(reading, TalkReader.Read(reading.Text.Folded, context));
        if (talk.Intent is { } intent and not Intent.LearningWish)
            return Talk(language, intent, talk, before);

        ReadWishes(reading);
        SensedWishes.Read(reading, plain => ReadPlain(plain, reading));
        CheckTogether(reading);
        ChangedDays(reading);

        var words = SubjectWords.Of(reading);
        var named = words.Text.Length > 0 && (before.TopicText.Length == 0 || words.NamesSubject);
        var turn = reading.Need with { TopicText = named ? words.Text : "", AvoidText = words.Refused };
        var score = QuestionScore.Of(reading.Dropped.Count > 0 ? reading.Text.Open : reading.Text.Folded);
        if (turn.Experience is not null)
            score = Math.Max(0, score - ToldOfOneself);
        var asksForRate = Unanswerables.AsksForRate(reading.Text.Folded);
        var saidWish = turn != LearningNeed.Nothing || reading.Dropped.Count > 0 || reading.WantsNear;
        var unread = UnreadConditions.Of(reading);
        var known = UnreadConditions.AreLeftOut(reading) ? before with { OpenConditions = [] } : before;
        return new Understood
        {
            Language = language,
            Intent = asksForRate ? Intent.GuideQuestion : reading.WantsPath ? Intent.LearningPath : IntentOf(words.Text, saidWish, score, talk.Courtesy),
            QuestionScore = score,
            AsksForRate = asksForRate,
            NewWishes = turn,
            Need = NeedMerger.Merge(known, turn with { OpenConditions = unread }, reading.Dropped),
            Dropped = [.. reading.Dropped],
            Conflicts = [.. reading.Conflicts],
            RemainingText = words.Text,
            Unread = [.. unread.Select(condition => condition.Words)],
            SubjectChanged = named && before.TopicText.Length > 0 && words.Text != before.TopicText,
            WantsNear = reading.WantsNear,
            Courtesy = talk.Courtesy,
        };
    }

    /// <summary>Reads the conditions that a text states, whatever else it is: a reply's sentence is held against the records by them.</summary>
    /// <param name="book">Names the wishes.</param>
    /// <returns>The conditions, and whether the text also denies some.</returns>
    internal (LearningNeed Need, bool Denies) ReadConditions(string text, ReadingContext context, PhraseBook book)
    {
        var reading = new Reading(new MarkedText(text), context, book, LearningNeed.Nothing);
        ReadWishes(reading);
        return (reading.Need, reading.Dropped.Count > 0);
    }

    // A wish may sound like a question that nobody here answers, or about what was shown: what remains without the clauses that
    // surely wish decides. Who asks for a person or for what is refused is heard whatever else resembles it.
    private static TurnTalk TalkBesideWishes(Reading reading, TurnTalk talk)
    {
        if (talk is not { Intent: Intent.Unanswerable or Intent.MoreResults } and not { Intent: Intent.FollowUp, FollowUp.Ordinals.IsEmpty: true })
            return talk;
        if (talk.FollowUp is not null && StatesPrice(reading, talk.FollowUp))
            return new TurnTalk(Intent.LearningWish, talk.Courtesy);
        // 每門課都只要十塊錢，對吧？ wants it confirmed.
        if (talk.Intent == Intent.Unanswerable && Confirming.IsMatch(reading.Text.Folded))
            return talk;

        var rest = SensedWishes.WithoutSureWishes(reading);
        return rest == reading.Text.Folded || TalkReader.Read(rest, reading.Context).Intent == talk.Intent ? talk : new TurnTalk(Intent.LearningWish, talk.Courtesy);
    }

    // 有學習券，我要靠它報名 names fees and registering, and asks about neither.
    private static bool StatesPrice(Reading reading, FollowUp asked)
    {
        if (Asking.IsMatch(reading.Text.Folded) || !asked.Aspects.All(aspect => aspect is Aspect.Fee or Aspect.Registration))
            return false;

        var stated = new Reading(new MarkedText(reading.Text.Folded), reading.Context, reading.Book, reading.Before);
        ReadWishes(stated);
        return stated.Need is { MaxFee.Hard: true } or { Voucher.Hard: true } || stated.Dropped.Contains(WishKind.Fee) || stated.Dropped.Contains(WishKind.Voucher);
    }

    [GeneratedRegex("[對是][吧嗎]|對不對|是不是|有這回事|真的假的|\\b(?:right|isn'?t it|true)\\?|phải không|benar (?:kan|tidak)|ใช่ไหม")]
    private static partial Regex Confirming { get; }

    [GeneratedRegex(@"[?嗎呢怎哪幾]|如何|多少|什麼|是不是|有沒有|能不能|可不可以|\b(?:how|what|when|where|which|who|why)\b|^(?:is|are|does|do|can|could)\b"
        + "|thế nào|bao nhiêu|berapa|bagaimana|gimana|apa|ไหม|เท่าไ|ยังไง|อย่างไร")]
    private static partial Regex Asking { get; }

    private static LearningNeed ReadPlain(string text, Reading heard)
    {
        var reading = new Reading(new MarkedText(text), heard.Context, heard.Book, LearningNeed.Nothing);
        ReadWishes(reading);
        return reading.Need;
    }

    private static void ReadWishes(Reading reading)
    {
        foreach (var read in WishReaders)
            read(reading);
    }

    private static Intent IntentOf(string remaining, bool saidWish, double score, Courtesy courtesy)
    {
        if (score >= QuestionScore.Likely)
            return Intent.GuideQuestion;
        if (saidWish || remaining.Length > 0)
            return Intent.LearningWish;

        return courtesy == Courtesy.None ? Intent.LearningWish : Intent.SmallTalk;
    }

    // Nothing new is wished for: what was wished for is answered once more.
    private static Understood Again(string language, LearningNeed before) => new()
    {
        Language = language,
        Intent = before == LearningNeed.Nothing ? Intent.SmallTalk : Intent.LearningWish,
        NewWishes = LearningNeed.Nothing,
        Need = before,
    };

    private static Understood Talk(string language, Intent intent, TurnTalk talk, LearningNeed before) => new()
    {
        Language = language,
        Intent = intent,
        NewWishes = LearningNeed.Nothing,
        Need = intent == Intent.Forget ? LearningNeed.Nothing : before,
        FollowUp = talk.FollowUp,
        Courtesy = talk.Courtesy,
    };

    // 平日晚上, then 改成週末: the evening went with the weekdays. One that was said apart from them stays.
    private static void ChangedDays(Reading reading)
    {
        if (reading is { Need: { Weekdays: not null, Times: null }, Before: { Weekdays: not null, Times: not null, HoursOfDays: true } } && Corrected.IsMatch(reading.Text.Folded))
            reading.Drop(WishKind.TimeOfDay);
    }

    [GeneratedRegex("改[成到為]?|換[成到]|說錯|講錯|更正|不對|instead|\\bi mean(?:t)?\\b|\\bchange\\b|nhầm|đổi|\\bganti\\b|maksud|เปลี่ยน|พูดผิด")]
    private static partial Regex Corrected { get; }

    private static void CheckTogether(Reading reading)
    {
        if (reading.Need is { PlaceInsisted: true, Districts: { } place, Mode: { Hard: true, Value: Catalogue.Courses.CourseMode.Online } online })
            reading.Conflict(WishKind.Mode, place.Text, online.Text);
    }
}
