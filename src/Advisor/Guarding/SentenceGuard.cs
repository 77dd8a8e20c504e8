using System.Text.RegularExpressions;
using LearningAdvisor.Advisor.Answering;
using LearningAdvisor.Advisor.Composing;
using LearningAdvisor.Advisor.Guarding.Figures;
using LearningAdvisor.Advisor.Retrieval;
using LearningAdvisor.Advisor.Understanding;
using LearningAdvisor.Advisor.Understanding.Texts;
using LearningAdvisor.Catalogue.Concepts;
using LearningAdvisor.Catalogue.Consultations;
using LearningAdvisor.Catalogue.Geography;
using LearningAdvisor.Catalogue.Guides;
using LearningAdvisor.Catalogue.Institutions;
using LearningAdvisor.Catalogue.Texts;

namespace LearningAdvisor.Advisor.Guarding;

/// <summary>The look at a model's sentence before anybody sees it. Facts come from slots; what else it says must stand in a record that the sentence cites.</summary>
/// <remarks>Promise 1. It would rather cut a true sentence than let a false one pass. Why: docs/decisions/llm-ladder.md.</remarks>
public sealed partial class SentenceGuard(NeedReader reader, Thesaurus thesaurus, Places places, AdvisorSettings settings)
{
    private const int LongestSentence = 300;

    // Shorter texts tell no language.
    private const int TellingLetters = 6;

    // A single simplified character may be a traditional one.
    private const int SimplifiedForSure = 2;

    /// <returns>The sentence with its facts; null where something in it is not proved.</returns>
    internal ProvedSentence? Prove(string written, ModelTalk talk)
    {
        if (written.Length > LongestSentence || SlottedSentence.Read(written, talk) is not { } sentence)
            return null;
        if (Marks().IsMatch(sentence.Free) || !FactsFollowTheirRecord(sentence, talk.Named, out var named))
            return null;

        var cited = new CitedRecords(sentence);
        return IsProved(sentence, cited, talk) && ReplyGuard.Unproved(cited.Drafted(sentence.Text, talk), talk.Text).Count == 0
            ? new ProvedSentence(sentence.Text, sentence.Free, cited.Courses, cited.Institutions, cited.Quotes, named, sentence.Slots)
            : null;
    }

    private bool IsProved(SlottedSentence sentence, CitedRecords cited, ModelTalk talk)
    {
        var known = TextFolding.Fold(string.Join('\n', cited.Texts.Append(talk.Text).Append(talk.Said.Need.TopicText)));
        return CoursesKeepHardWishes(cited, talk)
            && QuotesStand(sentence, cited, known)
            && (cited.Passages.Count == 0 || IsFrame(sentence.Free))
            && !StatesAClaim(sentence.Free)
            && FiguresStand(sentence.Free, cited, talk)
            && !NameReader.Unknown(sentence.Free, known, thesaurus).Any()
            && ConditionsHold(sentence.Free, cited, talk)
            && SubjectsAreKnown(sentence.Free, known, talk)
            && IsInLanguage(sentence.Free, talk.Book);
    }

    // A fact belongs to the record that was named before it: the fee of one course is not told of another.
    private static bool FactsFollowTheirRecord(SlottedSentence sentence, object? named, out object? last)
    {
        last = named;
        foreach (var slot in sentence.Slots.Where(slot => slot.Record is FoundCourse or Institution))
        {
            if (slot.Field is "title" or "name")
                last = slot.Record;
            else if (!ReferenceEquals(last, slot.Record))
                return false;
        }

        return true;
    }

    // What is said of a passage is said in its own words; beside them only "the guide says" and the like may stand.
    private static bool QuotesStand(SlottedSentence sentence, CitedRecords cited, string known)
    {
        foreach (var quote in sentence.Quotes)
        {
            if (cited.Passages.FirstOrDefault(passage => QuotedClause.StandsIn(passage.Text, quote)) is { } passage)
                cited.Quote(passage, quote);
            else if (!known.Contains(TextFolding.Fold(quote), StringComparison.Ordinal))
                return false;
        }

        return cited.Passages.All(passage => cited.Quotes.Any(quote => quote.Passage.Key == passage.Key));
    }

    private static bool IsFrame(string free)
    {
        var left = FreeWords.Shared.Frames.Aggregate(TextFolding.Fold(free), (text, word) => Han.IsHan(word[0]) || word[0] >= '\u0e00'
            ? text.Replace(word, " ", StringComparison.Ordinal)
            : Regex.Replace(text, $@"(?<!\p{{L}}){Regex.Escape(word)}(?!\p{{L}})", " ", RegexOptions.CultureInvariant));
        return !left.Any(char.IsLetterOrDigit);
    }

    private static bool StatesAClaim(string free)
    {
        var folded = TextFolding.Fold(free);
        return FreeWords.Shared.Claims.Any(claim =>
        {
            var at = folded.IndexOf(claim, StringComparison.Ordinal);
            if (at < 0 || Han.IsHan(claim[0]) || claim[0] >= '\u0e00')
                return at >= 0;
            return Regex.IsMatch(folded, $@"(?<!\p{{L}}){Regex.Escape(claim)}(?!\p{{L}})", RegexOptions.CultureInvariant);
        });
    }

    // An age that the resident told may be repeated. An address, a telephone and a mailbox come from slots alone: a text in a
    // record may have been written by anybody.
    private static bool FiguresStand(string free, CitedRecords cited, ModelTalk talk)
    {
        var figures = FigureReader.In(free);
        if (figures.Count == 0)
            return true;

        var evidence = cited.Figures();
        var told = FigureReader.In(talk.Text).SelectMany(figure => figure.Forms).Where(form => form.StartsWith("age:", StringComparison.Ordinal)).ToHashSet();
        return figures.All(figure =>
            !figure.Forms.Any(form => form.StartsWith("url:", StringComparison.Ordinal) || form.StartsWith("mail:", StringComparison.Ordinal) || form.StartsWith("phone:", StringComparison.Ordinal))
            && (evidence.Holds(figure) || figure.Forms.Any(told.Contains)));
    }

    // A course of an earlier search may break a wish that was understood since.
    private bool CoursesKeepHardWishes(CitedRecords cited, ModelTalk talk) =>
        WishConditions.Of(talk.Said.Need, settings.DefaultCity).Where(condition => condition.Wish.Hard)
            .All(condition => cited.Courses.All(found => condition.IsMetBy(found.Course)));

    // A sentence is read as a wish would be: what it says of days, places, ages or modes must hold for each course it cites.
    // Without a course it may only repeat a hard wish, which every course found meets, and for whom it is.
    private bool ConditionsHold(string free, CitedRecords cited, ModelTalk talk)
    {
        var context = new ReadingContext(talk.Today, places) { City = settings.DefaultCity, Locale = talk.Book.Locale };
        var (stated, denies) = reader.ReadConditions(free.Replace(NameReader.Gap, '，'), context, talk.Book);
        if (denies)
            return false;

        var wishes = WishConditions.Of(talk.Said.Need, settings.DefaultCity)
            .Where(condition => condition.Wish.Hard || condition.Wish.Kind is WishKind.Age or WishKind.Audience).Select(condition => (condition.Wish.Kind, condition.Wish.Text)).ToHashSet();
        return WishConditions.Of(stated, settings.DefaultCity).All(condition => cited.Courses.Count > 0
            ? cited.Courses.All(found => condition.IsMetBy(found.Course))
            : wishes.Contains((condition.Wish.Kind, condition.Wish.Text)));
    }

    // "There are also diving courses" names a subject that nobody asked for and no cited course has.
    private bool SubjectsAreKnown(string free, string known, ModelTalk talk)
    {
        var asked = thesaurus.Find(talk.Said.Need.TopicText + "\n" + talk.Text).Select(match => match.ConceptId).ToHashSet();
        return thesaurus.Find(free, everyday: false)
            .Where(match => thesaurus.IsSubject(match.ConceptId))
            .All(match => asked.Any(id => id == match.ConceptId || thesaurus.IsBelow(id, match.ConceptId) || thesaurus.IsBelow(match.ConceptId, id))
                || known.Contains(TextFolding.Fold(match.Term), StringComparison.Ordinal));
    }

    private static bool IsInLanguage(string free, PhraseBook book)
    {
        var letters = free.Replace(NameReader.Gap, ' ');
        if (book.IsChinese && letters.Count(character => SimplifiedForms.Traditionalised(character) != character) >= SimplifiedForSure)
            return false;
        return letters.Count(char.IsLetter) < TellingLetters || LanguageDetector.Detect(letters, book.Locale) == book.Locale;
    }

    // A slot that was not understood, markup, or a quotation mark without its other half.
    [GeneratedRegex(@"[{}<>\[\]|\\`~^=_@「」『』《》“”""【】〈〉«»]", RegexOptions.CultureInvariant)]
    private static partial Regex Marks();

    /// <summary>The records that a sentence cites by its slots.</summary>
    private sealed class CitedRecords(SlottedSentence sentence)
    {
        private readonly List<(Passage Passage, string Quote)> _quotes = [];

        public IReadOnlyList<FoundCourse> Courses { get; } = [.. sentence.Slots.Select(slot => slot.Record).OfType<FoundCourse>().Distinct()];

        public IReadOnlyList<Institution> Institutions { get; } = [.. sentence.Slots.Select(slot => slot.Record).OfType<Institution>().Distinct()];

        public IReadOnlyList<Passage> Passages { get; } = [.. sentence.Slots.Select(slot => slot.Record).OfType<Passage>().Distinct()];

        public IReadOnlyList<(Passage Passage, string Quote)> Quotes => _quotes;

        /// <summary>The words of the courses and institutions. A passage's words may only be quoted.</summary>
        public IEnumerable<string?> Texts => Courses
            .SelectMany(found => (IEnumerable<string?>)[found.Course.Title, found.Course.Summary, found.Course.Venue, found.Course.District, found.Course.InstitutionName, found.Course.Instructor, found.Course.Institution?.Name, .. found.Course.Audiences, .. found.Course.Prerequisites])
            .Concat(Institutions.SelectMany(place => (IEnumerable<string?>)[place.Name, place.Address, place.District]));

        public void Quote(Passage passage, string quote) => _quotes.Add((passage, quote));

        // As the reply will be looked at once more, whole: what would fail there must not be seen before.
        public Draft Drafted(string text, ModelTalk talk)
        {
            var draft = Draft.Of(ReplyKind.Answer, text);
            draft.Back(sentence.Free);
            draft.Allow(talk.Fitting);
            foreach (var found in Courses)
                draft.Show(found.Course, new Suggestion(found.Course.Key, [], [], []));
            foreach (var place in Institutions)
                draft.Back(place);
            foreach (var (passage, quote) in _quotes)
            {
                draft.Back(quote);
                draft.Back(passage.Document!.Title);
            }

            return draft;
        }

        public FigureEvidence Figures()
        {
            var evidence = new FigureEvidence();
            foreach (var found in Courses)
                evidence.Add(found.Course);
            foreach (var place in Institutions)
                evidence.Add(place);
            return evidence;
        }
    }
}
