namespace LearningAdvisor.Advisor.Guides.Questions;

/// <summary>What a fitting answer looks like.</summary>
internal enum QuestionKind
{
    /// <summary>Any sentence about the subject.</summary>
    Other,

    /// <summary>A figure with its unit: 幾班, 多少人.</summary>
    Count,

    /// <summary>A share: 參與率, 百分之幾.</summary>
    Share,

    /// <summary>One or more years: 哪一年, 哪幾年.</summary>
    Year,

    /// <summary>A date or a period: 什麼時候.</summary>
    When,

    /// <summary>A person or an organisation.</summary>
    Who,
    Where,
    Phone,
    Email,
    Url,
    Address,

    /// <summary>Several things: 哪些, 有什麼.</summary>
    List,

    /// <summary>A way of doing something.</summary>
    How,
    Why,

    /// <summary>What something means.</summary>
    Definition,
}
