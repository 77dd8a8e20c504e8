namespace LearningAdvisor.Advisor.Understanding;

/// <summary>What a resident says to have learned of the subject before.</summary>
public enum Experience
{
    /// <summary>零基礎, 沒學過, 初學.</summary>
    Beginner,

    /// <summary>我上過基礎班了, 學過一年, 想學進階.</summary>
    HasBasics,
}
