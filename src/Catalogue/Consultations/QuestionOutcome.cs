namespace LearningAdvisor.Catalogue.Consultations;

/// <summary>What came of a question, for figures. Stored as a number: a value never changes its meaning.</summary>
public enum QuestionOutcome
{
    /// <summary>With courses or from a document.</summary>
    Answered = 0,

    /// <summary>There was neither.</summary>
    Declined = 1,

    /// <summary>To a person.</summary>
    HandedOver = 2,

    /// <summary>By a question back.</summary>
    AskedBack = 3,

    /// <summary>Something that the adviser does not do.</summary>
    Refused = 4,

    /// <summary>To those who help in a trouble; before it was told apart such questions stood among <see cref="HandedOver"/>.</summary>
    Referred = 5,
}
