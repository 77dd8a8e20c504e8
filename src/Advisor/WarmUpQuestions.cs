namespace LearningAdvisor.Advisor;

/// <summary>What a process asks itself before it says that it is ready: one question for each way a reply comes about.</summary>
/// <remarks>They leave code compiled and the commonest words' passages remembered. Measurements ask them first, as the server does.</remarks>
public static class WarmUpQuestions
{
    /// <summary>A subject, wishes that must be loosened, and a place's phone.</summary>
    public static IReadOnlyList<string> OfCourses { get; } =
    [
        "我想學手機",
        "我媽七十歲，平日下午想學水彩，要免費的，住七堵區",
        "中正區的圖書館電話幾號？",
    ];

    /// <summary>A guide's figure, list, definition and table, and the languages that are cut into words another way.</summary>
    public static IReadOnlyList<string> OfGuides { get; } =
    [
        "基隆有幾所社區大學？",
        "學習型城市有哪些特徵？",
        "什麼是終身學習？",
        "112年比111年多幾場？",
        "What is lifelong learning?",
        "Thành phố học tập là gì?",
        "Apa itu pembelajaran sepanjang hayat?",
    ];
}
