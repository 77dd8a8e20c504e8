using System.Collections.Immutable;
using System.Globalization;
using LearningAdvisor.Advisor.Answering;
using LearningAdvisor.Advisor.Answering.Zhuyin;
using LearningAdvisor.Advisor.Composing;
using LearningAdvisor.Advisor.Curating;
using LearningAdvisor.Advisor.Dialogue;
using LearningAdvisor.Advisor.Guarding;
using LearningAdvisor.Advisor.Insight;
using LearningAdvisor.Advisor.Planning;
using LearningAdvisor.Advisor.Privacy;
using LearningAdvisor.Advisor.Releasing;
using LearningAdvisor.Advisor.Retrieval;
using LearningAdvisor.Advisor.Safety;
using LearningAdvisor.Advisor.Understanding;
using LearningAdvisor.Advisor.Understanding.Texts;
using LearningAdvisor.Catalogue.Concepts;
using LearningAdvisor.Catalogue.Consultations;
using LearningAdvisor.Catalogue.Geography;
using LearningAdvisor.Catalogue.Policies;

namespace LearningAdvisor.Advisor;

/// <summary>One turn of a consultation, whole: hear, choose what to do, word it, prove it.</summary>
public sealed class Consultant(
    NeedReader reader,
    Places places,
    Thesaurus thesaurus,
    Recommending recommending,
    FollowingUp followingUp,
    SuggestingNext suggestingNext,
    PlanningPath planningPath,
    AskingAboutPlaces askingAboutPlaces,
    HandingOver handingOver,
    AskingTheGuides guides,
    Referring referring,
    AnsweringCurated curated,
    TellingPlan tellingPlan,
    ModelLadder ladder,
    PoliciesNow policies,
    SilentTopics silent,
    ZhuyinText zhuyin,
    AdvisorSettings settings,
    TimeProvider clock)
{
    // A question that asks for a fact may be answered from a guide that is fairly sure; a wish to learn only from one that is very sure.
    private const double SureEnoughForAQuestion = 0.5;
    private const double SureEnoughForAWish = 0.75;
    private const double SoundsLikeAQuestion = 0.3;

    /// <param name="text">What the resident wrote, personal data already masked.</param>
    /// <param name="locale">The channel's language tag; used when the text alone does not tell.</param>
    /// <param name="wasMasked">True when something was masked; the reply then says so.</param>
    /// <param name="atMost">The highest level that may answer, where a language model is configured at all.</param>
    /// <param name="consultation">Key of the consultation, for what is kept beside it; null where nobody keeps the talk.</param>
    /// <param name="hear">Given each sentence of a model as soon as it is proved: the reply's text begins with them. Null where nobody waits for one.</param>
    public async Task<TurnOutcome> AnswerAsync(
        string text,
        ConsultationState before,
        string? locale,
        bool wasMasked = false,
        AnswerLevel atMost = AnswerLevel.Wording,
        Func<string, ValueTask>? hear = null,
        Guid? consultation = null,
        CancellationToken cancellation = default)
    {
        var outcome = await AnsweredAsync(text, before, locale, wasMasked, atMost, hear, consultation, cancellation);
        return outcome.State.Wording == Wording.PlainWithZhuyin ? outcome with { Reply = outcome.Reply with { Text = zhuyin.Annotated(outcome.Reply.Text) } } : outcome;
    }

    private async Task<TurnOutcome> AnsweredAsync(
        string text, ConsultationState before, string? locale, bool wasMasked, AnswerLevel atMost, Func<string, ValueTask>? hear, Guid? consultation, CancellationToken cancellation)
    {
        await curated.FreshenAsync(cancellation);
        var today = TaipeiDay.Of(clock);
        text = SimplifiedForms.Traditionalised(PersonalDataMask.WithoutMasks(text));
        var heard = Loosening.Read(text, before.Need) ?? reader.Read(text, before.Need, new ReadingContext(today, places)
        {
            Locale = locale,
            City = settings.DefaultCity,
            ShownCourses = before.Shown.Count,
            NamesSubject = words => thesaurus.Find(words).Any(match => thesaurus.IsSubject(match.ConceptId)),
            SubjectTerms = thesaurus.SubjectTerms,
        });
        var now = await policies.ReadAsync(cancellation);
        heard = heard with { Need = heard.Need with { AvoidedConcepts = SilentTopics.With(Avoided(heard.Need), now) } };
        var wording = heard.Wording ?? before.Wording;
        var book = PhraseBook.For(heard.Language);
        book = wording == Wording.Usual ? book : book.Plain;
        var turn = new Heard(text, heard, before, book, today, now) { Consultation = consultation, Wording = wording };

        // Whoever is in trouble hears the numbers that help, and no model.
        if (referring.For(text, book, TellsWish(heard, before.Need)) is { } referral)
        {
            var (referred, state) = await ReferredAsync(referral, turn, cancellation);
            var helped = await ProvedAsync(referred, state, turn, wasMasked, cancellation);
            return referral.Courses == CoursesAfter.AsBefore ? helped : helped with { State = state, Figures = QuestionFigures.OfTrouble(heard.Language), Unmet = [] };
        }
        if (silent.Concerns(text, heard, now))
            return await ProvedAsync(await silent.ReplyAsync(heard.Need, book, cancellation), before, turn, wasMasked, cancellation);
        if (await curated.TryAsync(text, heard, book, cancellation) is { } written)
            return await CuratedAsync(written, turn, wasMasked, cancellation);
        // What may still be held back, silenced or given readings is heard by nobody before it is whole.
        if (ladder.IsFor(heard, atMost))
            return await ClimbedAsync(turn, wasMasked, atMost, now.MayHold || now.Silent.Count > 0 || wording == Wording.PlainWithZhuyin ? null : hear, cancellation);

        var (draft, after) = await OutspokenAsync(await ChosenAsync(turn, cancellation), turn, cancellation);
        return await ProvedAsync(draft, after, turn, wasMasked, cancellation);
    }

    // What counsellors wrote goes out as it is, whoever else could have answered.
    private async Task<TurnOutcome> CuratedAsync(CuratedReply written, Heard turn, bool wasMasked, CancellationToken cancellation)
    {
        var keys = Keys(written.Draft, turn.Before);
        var after = written.Draft.Suggestions.Count > 0 ? new ConsultationState(turn.Said.Need, keys, keys) : turn.Before;
        var outcome = await ProvedAsync(written.Draft, after, turn, wasMasked, cancellation);
        return outcome with { Reply = outcome.Reply with { Curated = new CuratedUse(written.Key, written.Version) } };
    }

    // The model goes as high as it can; from where it falls the embedded engine answers, with what was understood by then.
    private async Task<TurnOutcome> ClimbedAsync(Heard turn, bool wasMasked, AnswerLevel atMost, Func<string, ValueTask>? hear, CancellationToken cancellation)
    {
        var talk = new ModelTalk(turn.Text, turn.Said, turn.Book, turn.Today);
        var use = await ladder.ClimbAsync(talk, atMost, hear, cancellation);
        turn = turn with { Said = talk.Said };
        var (draft, after) = use.Level == AnswerLevel.Wording ? await WordedAsync(talk, turn, cancellation) : await ChosenAsync(turn, cancellation);
        if (use.Level != AnswerLevel.Wording && talk.Proved.Count > 0)
            draft = ComposedReply.Before(draft, talk);
        if (await silent.ConcernsAsync(draft, turn.Policies, cancellation))
            return await ProvedAsync(await silent.ReplyAsync(turn.Said.Need, turn.Book, cancellation), turn.Before, turn, wasMasked, cancellation) with { Use = use };
        var outcome = await ProvedAsync(draft, after, turn, wasMasked, cancellation);
        // What was heard stays, even where the rest is replaced.
        if (!outcome.Reply.Text.StartsWith(talk.Spoken, StringComparison.Ordinal))
            outcome = outcome with { Reply = outcome.Reply with { Text = $"{talk.Spoken}\n{outcome.Reply.Text}" } };
        var composer = talk.Proved.Count > 0 || talk.Question is not null ? Composer.Llm : Composer.Embedded;
        return outcome with { Reply = outcome.Reply with { ComposedBy = composer }, Use = use };
    }

    // A course that was shown before its subject was switched off is told of no more.
    private async Task<(Draft Draft, ConsultationState After)> OutspokenAsync((Draft Draft, ConsultationState After) chosen, Heard turn, CancellationToken cancellation) =>
        await silent.ConcernsAsync(chosen.Draft, turn.Policies, cancellation)
            ? (await silent.ReplyAsync(turn.Said.Need, turn.Book, cancellation), turn.Before)
            : chosen;

    private async Task<(Draft Draft, ConsultationState After)> WordedAsync(ModelTalk talk, Heard turn, CancellationToken cancellation)
    {
        var (_, heard, before, book, _, _) = turn;
        if (talk.End == TalkEnd.HandedOver)
            return (await handingOver.ReplyAsync(heard.Need, book, cancellation), before with { Need = heard.Need });
        if (talk.Question is { } question)
            return (AskingBack.With(question.Text, book), before with { Need = heard.Need });

        var (draft, shown) = (ComposedReply.Whole(talk), ComposedReply.Courses(talk));
        draft.Confidence = shown.Count > 0 ? shown[0].Score : 0;
        if (shown.Count == 0)
        {
            draft.Suggest(book.Say("suggest.person"));
            return (draft, before);
        }

        await recommending.FinishAsync(draft, heard.Need, shown, talk.Fitting, book, cancellation);
        var keys = Keys(draft, before);
        return (draft, new ConsultationState(heard.Need, keys, keys));
    }

    private async Task<(Draft Draft, ConsultationState After)> ChosenAsync(Heard turn, CancellationToken cancellation)
    {
        var (_, heard, before, book, today, _) = turn;
        return heard.Intent switch
        {
            Intent.SmallTalk => (heard.Wording is null ? AskingBack.SmallTalk(heard.Courtesy, book) : AskingBack.Worded(book), before),
            Intent.Help => (AskingBack.Help(book), before),
            Intent.Refusal => (Draft.Of(ReplyKind.Refusal, book.Say("refusal")), before),
            Intent.HandOver => (await handingOver.ReplyAsync(heard.Need, book, cancellation), before with { Need = heard.Need }),
            Intent.Forget => (Draft.Of(ReplyKind.SmallTalk, book.Say("forgotten")), ConsultationState.Fresh),
            Intent.OwnPlan => await PlanToldAsync(turn, cancellation),
            Intent.Unclear => (AskingBack.About("question.unclear", book), before),
            Intent.Unanswerable => (await UnanswerableAsync(turn, cancellation), before),
            Intent.FollowUp when before.Shown.Count == 0 => (await AskedOfNothingAsync(turn, cancellation), before),
            Intent.FollowUp => await FollowedUpAsync(heard.FollowUp!, before, today, book, cancellation),
            Intent.MoreResults when before.Seen.Count > 0 => await ConsultAsync(turn, before.Seen, cancellation),
            _ => await ConsultAsync(turn, [], cancellation),
        };
    }

    // 計畫從什麼時候執行到什麼時候 sounds like a question about a course that was shown; where none was, a guide may know.
    private async Task<Draft> AskedOfNothingAsync(Heard turn, CancellationToken cancellation) =>
        await guides.TryAsync(turn.Text, turn.Said.Language, SureEnoughForAWish, turn.Book, cancellation) ?? AskingBack.About("question.which", turn.Book);

    // Who can help comes first. A crisis is answered with that alone, and no subject is taken from it; a condition told beside it stays.
    private async Task<(Draft Draft, ConsultationState After)> ReferredAsync(Referral referral, Heard turn, CancellationToken cancellation)
    {
        if (referral.Courses == CoursesAfter.Never || silent.Concerns(turn.Text, turn.Said, turn.Policies))
            return (referral.Draft, turn.Before with { Need = turn.Said.Need.WithSubjectOf(turn.Before.Need) });
        if (referral.Courses == CoursesAfter.Asked)
            return (referral.Draft, turn.Before with { Need = turn.Said.Need });

        // A question back or a refusal would only stand in the way of the numbers.
        var (chosen, after) = await OutspokenAsync(await ChosenAsync(turn, cancellation), turn, cancellation);
        if (chosen.Kind is ReplyKind.Recommendation or ReplyKind.Answer)
            referral.Draft.Append(chosen);
        return (referral.Draft, after);
    }

    private async Task<(Draft Draft, ConsultationState After)> ConsultAsync(Heard turn, IReadOnlyList<long> seen, CancellationToken cancellation)
    {
        var (text, heard, before, book, today, _) = turn;
        if (await askingAboutPlaces.TryAsync(text, heard.NewWishes, book, cancellation) is { } place)
            return (Sure(place), before);

        var isQuestion = heard.Intent == Intent.GuideQuestion;
        if (isQuestion && await guides.TryAsync(text, heard.Language, SureEnoughForAQuestion, book, cancellation) is { } answer)
            return (answer, before);

        // Promise 2: a condition that was not understood may be a hard one, so it is asked about before anything is shown.
        if (!isQuestion && heard.Unread.Length > 0)
            return (AskingBack.Unread(heard, book), before with { Need = heard.Need });

        var need = heard.Need;
        if (need == LearningNeed.Nothing && !isQuestion)
            return (AskingBack.About("question.topic", book), before);

        if (heard.Intent == Intent.LearningPath && need.TopicText.Length == 0)
            return (AskingBack.About("question.topic", book), before with { Need = need });
        if (heard.Intent == Intent.LearningPath && await planningPath.TryAsync(need, today, book, cancellation) is { } path)
            return (path, new ConsultationState(need, Keys(path, before), Keys(path, before)));

        if (need != LearningNeed.Nothing && !heard.AsksForRate)
        {
            var recommended = await recommending.TryAsync(need, seen, today, book, cancellation);
            // 屋頂的剪黏有什麼講究，要能用學習券 asks, and sets conditions that only a course meets.
            if (recommended is not null && (!isQuestion || SetsConditions(heard.NewWishes) || recommended.Score >= StrayWords.ClearSubject))
                return (recommended.Draft, new ConsultationState(need, Keys(recommended.Draft, before), recommended.Seen));
        }

        var sureEnough = heard.QuestionScore >= SoundsLikeAQuestion || text.AsSpan().IndexOfAny('?', '？') >= 0 ? SureEnoughForAQuestion : SureEnoughForAWish;
        if (!isQuestion && await guides.TryAsync(text, heard.Language, sureEnough, book, cancellation) is { } guided)
            return (guided, before);

        return (await NothingAsync(turn, isQuestion, cancellation), isQuestion && !NeedWords.Wishes(heard.NewWishes).Any(wish => wish.Hard) ? before : before with { Need = need });
    }

    // 圖書館星期六幾點開門 names a day as well.
    private static bool SetsConditions(LearningNeed wishes) =>
        NeedWords.Wishes(wishes).Any(wish => wish.Hard && wish.Kind is not (WishKind.District or WishKind.Weekday or WishKind.TimeOfDay or WishKind.Date));

    private async Task<(Draft Draft, ConsultationState After)> FollowedUpAsync(
        FollowUp question, ConsultationState before, DateOnly today, PhraseBook book, CancellationToken cancellation)
    {
        IReadOnlyList<long> meant = question.PointsAtOne && before.InFocus is { } one ? [one] : before.Shown;
        if (question.Aspects.Contains(Aspect.Next))
        {
            // One that was spoken of is meant, pointed at or not.
            meant = question.Ordinals.IsEmpty && before.InFocus is { } spokenOf ? [spokenOf] : FollowingUp.Chosen(question, meant);
            var next = await suggestingNext.ReplyAsync(before.Need, meant, today, book, cancellation);
            return (Sure(next), before with { Shown = Keys(next, before), InFocus = null });
        }

        var draft = Sure(await followingUp.ReplyAsync(question, meant, today, book, cancellation));
        return (draft, before with { InFocus = draft.Suggestions.Count == 1 ? draft.Suggestions[0].CourseKey : null });
    }

    // 第二個 means the plan's second course from here on, whether or not it can still be taken.
    private async Task<(Draft Draft, ConsultationState After)> PlanToldAsync(Heard turn, CancellationToken cancellation)
    {
        var (draft, courses) = await tellingPlan.ReplyAsync(turn.Consultation, turn.Before.Need, turn.Today, turn.Book, cancellation);
        return (draft, courses.Count == 0 ? turn.Before : turn.Before with { Shown = courses, InFocus = null });
    }

    private async Task<Draft> UnanswerableAsync(Heard turn, CancellationToken cancellation)
    {
        var draft = Draft.Of(ReplyKind.NoAnswer, turn.Book.Say("none.fact"));
        await handingOver.AddPlacesAsync(draft, turn.Before.Need, 2, turn.Book, cancellation);
        draft.Suggest(turn.Book.Say("suggest.person"));
        return draft;
    }

    private async Task<Draft> NothingAsync(Heard turn, bool isQuestion, CancellationToken cancellation)
    {
        var (_, heard, _, book, today, _) = turn;
        var draft = new Draft(ReplyKind.NoAnswer);
        var topic = recommending.TopicNames(heard.Need, book).FirstOrDefault();
        var (missing, barriers) = isQuestion ? (book.Say("none.both"), [NeedBarrier.NotAnswered]) : await MissingAsync(heard.Need, topic, today, book, cancellation);
        draft.Line(missing);
        draft.Miss(barriers);
        await handingOver.AddPlacesAsync(draft, heard.Need, 2, book, cancellation);
        draft.Suggest(book.Say("suggest.person"));
        return draft;
    }

    // A course that is there and only closed to this age, or to a wheelchair, is not missing from the catalogue.
    private async Task<(string Text, IReadOnlyList<NeedBarrier> Barriers)> MissingAsync(
        LearningNeed need, string? topic, DateOnly today, PhraseBook book, CancellationToken cancellation)
    {
        if (topic is null)
            return (book.Say("none.wishes", ("wishes", Wishes(need, book))), HardBarriers(need));
        if (!CanBeRepeated(topic))
            return (book.Say("none.subject"), [NeedBarrier.NotOffered]);

        return NeedWords.Wishes(need).Count > 0 && await recommending.OffersTopicAsync(need, today, cancellation)
            ? (book.Say("relax.noneTopic", ("wishes", Wishes(need, book)), ("topic", topic)), HardBarriers(need))
            : (book.Say("none.topic", ("topic", topic)), [NeedBarrier.NotOffered]);
    }

    // Where nothing could be loosened, the wishes that never are stand in the way.
    private IReadOnlyList<NeedBarrier> HardBarriers(LearningNeed need)
    {
        var hard = WishConditions.Of(need, settings.DefaultCity).Where(condition => condition.Wish.Hard).ToLookup(condition => condition.CanBeRelaxed, condition => NeedBarriers.Of(condition.Wish.Kind));
        return [.. (hard.Contains(false) ? hard[false] : hard[true]).Distinct()];
    }

    // Long sentences, figures and marks are given back to nobody: they may be meant to stand in our mouth.
    private static bool CanBeRepeated(string topic) => topic.Length <= 16 && topic.All(letter => char.IsLetter(letter) || letter is ' ' or '-' || char.GetUnicodeCategory(letter) is UnicodeCategory.NonSpacingMark);

    // Promise 1: what no record backs does not leave, whoever wrote it.
    private async Task<TurnOutcome> ProvedAsync(Draft draft, ConsultationState after, Heard turn, bool wasMasked, CancellationToken cancellation)
    {
        if (wasMasked)
            draft.Line(turn.Book.Say("masked"));
        var said = turn.Text + "\n" + string.Join('\n', NeedWords.Wishes(turn.Said.Need).Select(wish => wish.Text).Concat(turn.Said.Need.OpenConditions.Select(condition => condition.Words))) + "\n" + turn.Said.Need.TopicText;
        var isExample = draft.Kind is ReplyKind.SmallTalk or ReplyKind.Question or ReplyKind.Refusal;
        var unproved = isExample ? [] : ReplyGuard.Unproved(draft, said);
        if (unproved.Count > 0)
        {
            draft = new Draft(ReplyKind.HandOver) { CallsPerson = true };
            draft.Line(turn.Book.Say("none.guide"));
            await handingOver.AddPlacesAsync(draft, turn.Said.Need, 2, turn.Book, cancellation);
            after = turn.Before;
        }

        var reply = new Reply(
            draft.Text,
            turn.Book.Locale,
            draft.Kind,
            Grounded: true,
            recommending.TopicNames(after.Need, turn.Book),
            NeedWords.Wishes(after.Need),
            draft.Suggestions,
            draft.Citations,
            draft.SuggestedReplies);
        var figures = QuestionFigures.Of(turn.Said, draft, thesaurus);
        var forgets = turn.Said.Intent == Intent.Forget;
        var (unmet, counted) = CountedGroups.Add(figures, forgets ? null : turn.Before.Counted, turn.Today);
        return new TurnOutcome(reply, after with { Counted = counted, Wording = forgets ? Wording.Usual : turn.Wording }, unproved)
        {
            Used = draft.Said.Values(turn.Today),
            Figures = figures,
            Unmet = unmet,
            Forgets = forgets,
            TellsPlan = turn.Said.Intent == Intent.OwnPlan,
            CallsPerson = draft.CallsPerson,
            Confidence = draft.Kind is ReplyKind.Recommendation or ReplyKind.Answer or ReplyKind.NoAnswer ? draft.Confidence : null,
            AgeGroup = AgeGroups.Of(turn.Said.Need),
        };
    }

    // 房租都繳不出來了，要錢的課不行 goes on about the course that is looked for.
    private static bool TellsWish(Understood heard, LearningNeed before) =>
        before.TopicText.Length > 0 && (heard.Dropped.Length > 0 || heard.NewWishes with { TopicText = "", AvoidText = "" } != LearningNeed.Nothing);

    // Read off records that the resident named or had before them.
    private static Draft Sure(Draft draft)
    {
        draft.Confidence = 1;
        return draft;
    }

    // 不想學做菜，只想學泡茶: what is wanted stays, though it stands below what is not.
    private ImmutableArray<string> Avoided(LearningNeed need) => need.AvoidText.Length == 0 ? [] : [.. Below(need.AvoidText).Except(Below(need.TopicText))];

    private IEnumerable<string> Below(string subject) =>
        thesaurus.Find(subject).SelectMany(match => thesaurus.WithNarrower(match.ConceptId).Append(match.ConceptId)).Distinct();

    // Soft wishes keep no course away, so they are named only where there is nothing else to name.
    private static string Wishes(LearningNeed need, PhraseBook book)
    {
        var wishes = NeedWords.Wishes(need);
        var named = wishes.Any(wish => wish.Hard) ? wishes.Where(wish => wish.Hard) : wishes;
        return string.Join(book.Say("wish.join"), named.Select(wish => book.Say("wish.quoted", ("wish", wish.Text))));
    }

    private static IReadOnlyList<long> Keys(Draft draft, ConsultationState before) =>
        draft.Suggestions.Count > 0 ? draft.Suggestions.Select(suggestion => suggestion.CourseKey).ToList() : before.Shown;

    private sealed record Heard(string Text, Understood Said, ConsultationState Before, PhraseBook Book, DateOnly Today, PolicySnapshot Policies)
    {
        public Guid? Consultation { get; init; }

        public Wording Wording { get; init; }
    }
}
