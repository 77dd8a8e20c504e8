using LearningAdvisor.Advisor.Guarding.Figures;
using LearningAdvisor.Advisor.Recalling;
using LearningAdvisor.Catalogue.Consultations;
using LearningAdvisor.Catalogue.Courses;
using LearningAdvisor.Catalogue.Curating;
using LearningAdvisor.Catalogue.Guides;
using LearningAdvisor.Catalogue.Institutions;

namespace LearningAdvisor.Advisor.Curating;

/// <summary>An answer held against its records as they are now.</summary>
/// <param name="Sources">In the order of the content.</param>
/// <param name="Troubles">Why it may not go out as it is; empty where it may.</param>
public sealed record CuratedLook(CuratedContent Content, IReadOnlyList<SourceNow> Sources, IReadOnlyList<CuratedTrouble> Troubles)
{
    internal static CuratedLook Of(CuratedContent content, IReadOnlyList<SourceNow> sources, DateOnly today) =>
        new(content, sources, [.. sources.SelectMany((source, index) => TroubleOf(source, index, today)), .. Unbacked(content, sources)]);

    private static IEnumerable<CuratedTrouble> TroubleOf(SourceNow now, int index, DateOnly today)
    {
        var source = now.Source;
        if (source.Kind != CuratedSourceKind.Page && now.Record is null)
        {
            yield return new CuratedTrouble(CuratedTroubleKind.RecordGone, index);
            yield break;
        }

        if (now.Course is { } course && RegistrationRules.StatusOf(course, today) is RegistrationStatus.Full or RegistrationStatus.Closed)
            yield return new CuratedTrouble(CuratedTroubleKind.CourseClosed, index);
        var differences = source.Facts.Select(said => new FactDifference(said.Fact, said.Value, now.ValueOf(said.Fact))).Where(fact => fact.Now != fact.Said).ToList();
        if (differences.Count > 0)
            yield return new CuratedTrouble(CuratedTroubleKind.RecordChanged, index) { Differences = differences };
    }

    // By what each figure is, as for a language model's sentences: an age is no price.
    private static IEnumerable<CuratedTrouble> Unbacked(CuratedContent content, IReadOnlyList<SourceNow> sources)
    {
        var evidence = new FigureEvidence();
        foreach (var source in sources)
            source.AddTo(evidence);
        foreach (var text in content.Texts)
        {
            var figures = FigureReader.In(text.Text).Where(figure => !evidence.Holds(figure)).Select(figure => figure.Written).Distinct().ToList();
            if (figures.Count > 0)
                yield return new CuratedTrouble(CuratedTroubleKind.Unbacked, null) { Language = text.Language, Figures = figures };
        }
    }
}

/// <summary>A source with its record as it is now.</summary>
/// <param name="Record">The course, the institution, or the passage that holds the quote; null where there is none any more, and for a page.</param>
public sealed record SourceNow(CuratedSource Source, object? Record)
{
    // Everything that people may have written of a course, but for the seats left, which change by the hour.
    private static readonly FactKind[] OfCourse = [.. Enum.GetValues<FactKind>().Except([FactKind.SeatsLeft, FactKind.Address, FactKind.OpeningHours, FactKind.Quote])];
    private static readonly FactKind[] OfInstitution = [FactKind.Title, FactKind.Phone, FactKind.Address, FactKind.OpeningHours, FactKind.Url];

    public Course? Course => Record as Course;

    public Institution? Institution => Record as Institution;

    /// <summary>With its document.</summary>
    public Passage? Passage => Record as Passage;

    /// <summary>The kinds of facts that count as said.</summary>
    internal IReadOnlyList<FactKind> Facts => Course is not null ? OfCourse : Institution is not null ? OfInstitution : [];

    /// <summary>Null where the record does not say. A status that only the calendar has changed is still the same.</summary>
    internal string? ValueOf(FactKind fact) => Record switch
    {
        Course course => RecordFacts.Of(course, fact, TaipeiDay.Of(Source.CheckedAt)),
        Institution institution => RecordFacts.Of(institution, fact),
        _ => null,
    };

    /// <summary>The source as somebody has just looked at it.</summary>
    internal CuratedSource Checked(DateTime now)
    {
        var seen = new SourceNow(Source with { CheckedAt = now }, Record);
        return seen.Source with
        {
            Hash = Passage is { } passage ? Statements.HashOf(passage.Text) : "",
            Facts = [.. seen.Facts.Select(fact => (Fact: fact, Value: seen.ValueOf(fact))).Where(one => one.Value is not null).Select(one => new StatedFact(one.Fact, one.Value!))],
        };
    }

    internal void AddTo(FigureEvidence evidence)
    {
        if (Course is { } course)
            evidence.Add(course);
        if (Institution is { } institution)
            evidence.Add(institution);
        if (Passage is { } passage)
        {
            evidence.Add(passage.Document!.Title);
            evidence.Add(string.Join('\n', passage.Heading));
            evidence.Add(passage.Document.Url);
        }

        evidence.Add(Source.Quote);
        evidence.Add(Source.Url);
    }
}

/// <summary>Why an answer may not go out.</summary>
/// <param name="Source">Place of the source it is about, from 0; null where it is about a text.</param>
public sealed record CuratedTrouble(CuratedTroubleKind Kind, int? Source)
{
    /// <summary>With <see cref="CuratedTroubleKind.RecordChanged"/>: what it said when somebody last looked, and what it says now.</summary>
    public IReadOnlyList<FactDifference> Differences { get; init; } = [];

    /// <summary>With <see cref="CuratedTroubleKind.Unbacked"/>: of the text.</summary>
    public string? Language { get; init; }

    /// <summary>With <see cref="CuratedTroubleKind.Unbacked"/>: as the text writes them.</summary>
    public IReadOnlyList<string> Figures { get; init; } = [];
}

/// <summary>What is wrong with an answer.</summary>
public enum CuratedTroubleKind
{
    /// <summary>A record says something else than when somebody last looked.</summary>
    RecordChanged,

    /// <summary>A record is retired, or its document holds the quoted words no more.</summary>
    RecordGone,

    /// <summary>A course that it cites is full, or registration is over.</summary>
    CourseClosed,

    /// <summary>Figures of a text stand in none of its sources.</summary>
    Unbacked,
}
