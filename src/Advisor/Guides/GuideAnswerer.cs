using LearningAdvisor.Advisor.Guides.Evidence;
using LearningAdvisor.Advisor.Guides.Questions;
using LearningAdvisor.Advisor.Guides.Replies;
using LearningAdvisor.Advisor.Guides.Shelves;
using LearningAdvisor.Catalogue.Guides;
using LearningAdvisor.Catalogue.Search.Passages;
using LearningAdvisor.Catalogue.Storage;

namespace LearningAdvisor.Advisor.Guides;

/// <summary>Answers questions from the guide documents, in their own words and with citations, or says that they do not say.</summary>
/// <remarks>
/// Nothing is generated: the question is taken apart, the pieces of the passages found are weighed by how much of it they
/// hold, and the best one is shown. Why: docs/decisions/guide-answers.md.
/// </remarks>
/// <param name="shelf">One a process; keeps documents between questions.</param>
/// <param name="expansion">Other words for what a question says.</param>
public sealed class GuideAnswerer(CatalogueContext context, PassageSearch search, GuideShelf shelf, TimeProvider clock, ITermExpansion? expansion = null)
{
    // Below these the text is about something else; found on the evaluation sets, where wrong answers cost more than none.
    private const double LeastShare = 0.52;
    private const double MostMissing = 0.26;
    private const double MostMissingOfYear = 0.4;
    // In running text that the search itself finds before all else, a word of speech more may be missing; rows of a table share
    // their words with other rows.
    private const double LeastShareOfFirst = 0.55;
    private const double MostMissingOfFirst = 0.4;
    private const double ClearlyFirst = 0.9;
    private const double LeastOwnWithoutSubject = 0.9;
    private const double LeastSaid = 1.2;

    // A second document is heard where it is about as sure as the first.
    private const double SecondWithin = 0.04;

    private readonly QuestionReader _reader = new(expansion ?? PlanGlossary.Instance, clock);

    /// <summary>The passages that a question finds, before their pieces are weighed.</summary>
    public Task<PassageHits> FindAsync(GuideQuestion question, CancellationToken ct)
    {
        var read = _reader.Read(question.Text);
        return FindAsync(QueryOf(question, read), read, ct);
    }

    public async Task<GuideAnswer> AnswerAsync(GuideQuestion question, CancellationToken ct)
    {
        var read = _reader.Read(question.Text);
        var frame = ReplyFrame.For(question.Locale);
        if (!NamesSubject(read) && !SaysMuch(read))
            return None(frame.None, "The question names no subject.");

        var found = await FindAsync(QueryOf(question, read), read, ct);
        if (found.Hits.Count == 0)
            return None(frame.None, "No passage holds any word of the question.");

        var documents = new Dictionary<long, ShelfDocument>();
        foreach (var document in found.Hits.Select(hit => hit.Passage.Document!).DistinctBy(document => document.Key))
            documents[document.Key] = await shelf.TakeAsync(context, document, ct);

        var scorer = new EvidenceScorer(read, new EvidenceScope(read, documents.Values.Select(document => document.Document)), found.Rarity);
        var candidates = Weighed(read, found, documents, scorer);
        var gathering = BestGathering(read, documents.Values, found.Rarity);
        var writer = new ReplyWriter(read, scorer, frame);
        var best = candidates.FirstOrDefault(candidate => IsSure(candidate, read)) ?? (candidates is [var first, ..] && IsSureOfFirst(first, read, found) ? first : null);
        if (gathering is not null && gathering.Score > (best?.Score ?? 0))
        {
            var (list, cited) = writer.Write(gathering);
            return new GuideAnswer(GuideAnswerKind.Answer, list, cited, Math.Clamp(gathering.Coverage.Share, 0, 1), null);
        }

        return best is null ? NoneFor(read, documents[found.Hits[0].Passage.DocumentKey], candidates, writer, frame) : Answer(best, candidates, documents, writer, read.Kind is QuestionKind.Phone or QuestionKind.Address or QuestionKind.Email);
    }

    // 「104年度計畫的辦理期間」 names no subject, but a year and what is asked of it.
    private static bool NamesItsDocument(ReadQuestion read) =>
        (read.City is not null || read.Years.Count > 0) && read.Kind is (QuestionKind.Year or QuestionKind.When) && read.Parts.Count > 0;

    // 「執行情形多久要報一次」 names no subject either: only what holds all of it may answer.
    private static bool SaysMuch(ReadQuestion read) =>
        read.Parts.DistinctBy(part => part.Text).Count() > 1 && read.Parts.Sum(part => part.Weight) >= LeastSaid;

    private static bool NamesSubject(ReadQuestion read) => read.References.Count > 0 || read.Parts.Any(part => part.IsEssential) || NamesItsDocument(read);

    private static PassageQuery QueryOf(GuideQuestion question, ReadQuestion read) =>
        new(read.SearchWords, read.City ?? question.City, read.SearchExpansions) { Question = question.Text };

    // What is numbered is looked for by its number too, or the words around it would bury it.
    private async Task<PassageHits> FindAsync(PassageQuery query, ReadQuestion read, CancellationToken ct)
    {
        var found = await search.FindAsync(query, ct);
        if (read.References.Count == 0)
            return found;

        var numbered = await search.FindAsync(query with { Words = string.Join('\n', read.ReferenceWords), Expansions = [], Question = null }, ct);
        return found with { Hits = [.. found.Hits.Concat(numbered.Hits).DistinctBy(hit => hit.Passage.Key)] };
    }

    // An organisation may have two telephones in one document: then both are shown.
    private static GuideAnswer Answer(Candidate best, List<Candidate> candidates, Dictionary<long, ShelfDocument> documents, ReplyWriter writer, bool isContact)
    {
        var document = documents[best.Unit.Passage.DocumentKey];
        var (text, citations) = writer.Write(best, document);
        var second = candidates.FirstOrDefault(other => IsSure(other.Coverage) && other.Score >= best.Score - SecondWithin && other.Fit >= best.Fit && other.Coverage.Share >= best.Coverage.Share - SecondWithin / 2
            && (isContact ? other.Unit.Passage.Key != best.Unit.Passage.Key : other.Unit.Passage.DocumentKey != document.Document.Key));
        if (second is not null)
        {
            var also = writer.Write(second, documents[second.Unit.Passage.DocumentKey], isSecond: true);
            if (text.Length + also.Text.Length + 1 <= ReplyWriter.Longest)
                (text, citations) = ($"{text}\n{also.Text}", [.. citations, .. also.Citations]);
        }

        return new GuideAnswer(GuideAnswerKind.Answer, text, citations, Math.Clamp(best.Coverage.Share * (0.7 + (0.3 * best.Fit)), 0, 1), null);
    }

    // What stands under 方案六 says 方案六 nowhere itself, so the headings of the documents found are looked through too.
    private static IEnumerable<(Passage Passage, double Rank)> Passages(ReadQuestion read, PassageHits found, Dictionary<long, ShelfDocument> documents)
    {
        var hits = found.Hits.Select(hit => (hit.Passage, Rank: hit.Score / found.Hits[0].Score)).ToList();
        var keys = hits.Select(hit => hit.Passage.Key).ToHashSet();
        return hits.Concat(documents.Values.SelectMany(document => OfTheDocument(read, document)).DistinctBy(passage => passage.Key)
            .Where(passage => !keys.Contains(passage.Key))
            .Select(passage => (passage, 0.0)));
    }

    // Under 實施期程 and on the cover the document's own name is not repeated, so no word of the question finds them.
    private static IEnumerable<Passage> OfTheDocument(ReadQuestion read, ShelfDocument document)
    {
        var labelled = document.Labels.Where(labels => labels.IsAsked(read)).Select(labels => labels.Passage);
        return read.References.Count == 0
            ? labelled
            : labelled.Concat(document.Passages.Where(passage => read.References.IsSubsetOf(OrdinalReferences.In($"{string.Join('\n', passage.Heading)}\n{passage.Text}"))));
    }

    private static List<Candidate> Weighed(ReadQuestion read, PassageHits found, Dictionary<long, ShelfDocument> documents, EvidenceScorer scorer) =>
    [
        .. Passages(read, found, documents)
            .SelectMany(ranked => documents[ranked.Passage.DocumentKey].UnitsOf(ranked.Passage.Ordinal).Select(unit => scorer.Weigh(unit, documents[ranked.Passage.DocumentKey], ranked.Rank)))
            .OfType<Candidate>()
            .OrderByDescending(candidate => candidate.Score)
            .ThenBy(candidate => candidate.Unit.Passage.Key).ThenBy(candidate => candidate.Unit.Place),
    ];

    private static Gathering? BestGathering(ReadQuestion read, IEnumerable<ShelfDocument> documents, IReadOnlyDictionary<string, double> rarity)
    {
        if (read.Kind is not (QuestionKind.List or QuestionKind.How or QuestionKind.Other or QuestionKind.Who) || read.Years.Count > 0 || !NamesSubject(read))
            return null;

        return documents
            .SelectMany(document => Gathering.OfColumns(read, document, Cover).Concat(read.Kind is QuestionKind.List or QuestionKind.How ? Gathering.OfHeadings(read, document, Cover) : []))
            .Where(gathering => IsSure(gathering.Coverage))
            .MaxBy(gathering => gathering.Score);

        Coverage Cover(IReadOnlyList<Layer> layers) => Coverage.Of(read, layers, rarity);
    }

    // The figure of the year and in the unit asked for leaves less doubt what the question is about.
    private static bool IsSure(Candidate candidate, ReadQuestion read) =>
        NamesSubject(read)
            ? IsSure(candidate.Coverage) || IsSureOfYear(candidate, read)
            : IsSure(candidate.Coverage) && candidate.Coverage.OwnShare >= LeastOwnWithoutSubject && candidate.Fit >= 0.7;

    private static bool IsSureOfYear(Candidate candidate, ReadQuestion read) =>
        read.Kind == QuestionKind.Count && read.Years.Count > 0 && read.Units.Count > 0 && candidate.Fit >= 1 && candidate.Coverage.Share >= LeastShare && candidate.Coverage.MissingShare <= MostMissingOfYear;

    private static bool IsSureOfFirst(Candidate candidate, ReadQuestion read, PassageHits found) =>
        NamesSubject(read) && candidate.Unit.Kind is EvidenceKind.Sentence or EvidenceKind.Item && candidate.Unit.Passage.Key == found.Hits[0].Passage.Key
        && (found.Hits.Count == 1 || found.Hits[1].Score <= ClearlyFirst * found.Hits[0].Score)
        && read.Kind != QuestionKind.Who && (candidate.Fit >= 1 || !AnswerFit.IsRequired(read.Kind)) && !candidate.Coverage.LacksName
        && candidate.Coverage.Share >= LeastShareOfFirst && candidate.Coverage.MissingShare <= MostMissingOfFirst;

    private static bool IsSure(Coverage coverage) => coverage.Share >= LeastShare && coverage.MissingShare <= MostMissing;

    // Where only the year is missing, the years there are help the resident to ask again.
    private static GuideAnswer NoneFor(ReadQuestion read, ShelfDocument nearest, List<Candidate> candidates, ReplyWriter writer, ReplyFrame frame)
    {
        if (read.Years.Count > 0 && nearest.Years.Count > 1 && !read.Years.Any(nearest.Years.Contains))
        {
            var years = writer.Range(nearest.Years);
            return None(string.Format(System.Globalization.CultureInfo.InvariantCulture, frame.NoneForYears, years), $"No passage is about the year asked for; \"{nearest.Document.Title}\" is about {years}.");
        }

        return None(frame.None, candidates.Count == 0
            ? "No passage holds what is asked for in the right year, place and kind."
            : $"The nearest passage says nothing about: {string.Join(", ", candidates[0].Coverage.Missing)}.");
    }

    private static GuideAnswer None(string text, string why) => new(GuideAnswerKind.None, text, [], 0, why);
}
