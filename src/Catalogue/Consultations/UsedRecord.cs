namespace LearningAdvisor.Catalogue.Consultations;

/// <summary>A record of the catalogue that a reply rests on, with what the reply said of it. Gone with its turn.</summary>
public sealed class UsedRecord
{
    /// <summary>In the place of a hash: the record is retired.</summary>
    public const string Gone = "gone";

    public long Key { get; set; }

    public Guid TurnKey { get; set; }

    public RecordKind Kind { get; set; }

    /// <summary>Of the course or institution; of a passage, its document's, which outlasts being read again.</summary>
    public long RecordKey { get; set; }

    /// <summary>The record's hash when the reply was made: of a course or institution its row, of a passage its text.</summary>
    public required string Hash { get; set; }

    /// <summary>The hash of the row (of a passage: of its document) against which <see cref="Facts"/> were last held; <see cref="Gone"/> for a retired one.</summary>
    public string SeenHash { get; set; } = "";

    /// <summary>UTC; the turn's own, kept here for whoever looks for the newest.</summary>
    public DateTime SaidAt { get; set; }

    /// <summary>What the reply said, a fact once.</summary>
    public List<StatedFact> Facts { get; set; } = [];
}

/// <summary>Stored as a number: a value never changes its meaning.</summary>
public enum RecordKind
{
    Course = 0,
    Institution = 1,
    Passage = 2,
}

/// <summary>One thing that a reply said of a record.</summary>
/// <param name="Value">In a form that no language and no phrase changes: 500 TWD, 2026-03-05, MONDAY 19:00–21:00.</param>
public sealed record StatedFact(FactKind Fact, string Value);

/// <summary>The facts that replies state. Stored as a number below 32: a value never changes its meaning.</summary>
public enum FactKind
{
    /// <summary>A course's title or an institution's name.</summary>
    Title = 0,
    Fee = 1,

    /// <summary>Days of the week or dates, with times.</summary>
    Schedule = 2,

    StartsOn = 3,
    Place = 4,
    Ages = 5,

    /// <summary>Whether one can register, on the day of the reply.</summary>
    Status = 6,
    RegistrationOpens = 7,
    RegistrationCloses = 8,
    RegistrationMethod = 9,
    Url = 10,
    Phone = 11,
    SeatsLeft = 12,
    MaterialsFee = 13,
    Certificate = 14,
    Prerequisites = 15,
    Instructor = 16,
    Mode = 17,
    Audiences = 18,
    Language = 19,
    Accessible = 20,
    VoucherEligible = 21,
    Childcare = 22,

    /// <summary>Who offers a course.</summary>
    Institution = 23,
    Address = 24,
    OpeningHours = 25,

    /// <summary>Words of a document.</summary>
    Quote = 26,
    EndsOn = 27,
}
