namespace LearningAdvisor.Catalogue.Consultations;

/// <summary>What a turn asked of a language model, and what came of it. A turn that no model was wanted for has none.</summary>
public sealed class ModelUse
{
    public Guid TurnKey { get; set; }

    /// <summary>UTC; the turn's own, kept here for the sums of a day.</summary>
    public DateTime AskedAt { get; set; }

    /// <summary>The level that was set for the turn.</summary>
    public AnswerLevel Wanted { get; set; }

    /// <summary>The level that answered.</summary>
    public AnswerLevel Level { get; set; }

    /// <summary>Why <see cref="Level"/> lies below <see cref="Wanted"/>.</summary>
    public ModelFall Fall { get; set; }

    /// <summary>The model's name as the endpoint is asked for it.</summary>
    public required string Model { get; set; }

    /// <summary>As the endpoint counted; where it did not, a character for a token.</summary>
    public int InputTokens { get; set; }

    /// <inheritdoc cref="InputTokens"/>
    public int OutputTokens { get; set; }

    /// <summary>Millionths of the currency in which the prices are set; 0 without prices.</summary>
    public long CostMicros { get; set; }

    /// <summary>Milliseconds spent with the model, its tools included; 0 when it was not asked.</summary>
    public int LatencyMs { get; set; }

    /// <summary>Sentences of the model that no record backed and nobody saw.</summary>
    public int CutSentences { get; set; }
}

/// <summary>Who does what in a turn. Stored as a number: a value never changes its meaning.</summary>
public enum AnswerLevel
{
    /// <summary>Rules, search and templates alone.</summary>
    Embedded = 0,

    /// <summary>A model helps to understand; templates word the reply.</summary>
    Understanding = 1,

    /// <summary>A model understands and words, with functions to look things up.</summary>
    Wording = 2,
}

/// <summary>Why a turn went down from the level it was meant for. Stored as a number: a value never changes its meaning.</summary>
public enum ModelFall
{
    None = 0,

    /// <summary>A counsellor has switched the model off for this subject.</summary>
    TopicOff = 1,

    /// <summary>The day's tokens or money are spent.</summary>
    BudgetSpent = 2,

    /// <summary>The model failed so often that it is left alone for a while.</summary>
    CircuitOpen = 3,

    /// <summary>No answer, or no next piece of one, in time.</summary>
    TimedOut = 4,

    /// <summary>The endpoint refused, broke off, or sent what nobody can read.</summary>
    Failed = 5,

    /// <summary>It said nothing.</summary>
    Empty = 6,

    /// <summary>It called functions again and again.</summary>
    TooManyRounds = 7,

    /// <summary>It wrote more than a reply may hold.</summary>
    TooLong = 8,

    /// <summary>What it said could not be proved.</summary>
    Unproved = 9,

    /// <summary>Nothing fits; a template says better which wish to loosen.</summary>
    NothingFits = 10,
}
