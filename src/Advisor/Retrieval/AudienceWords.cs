namespace LearningAdvisor.Advisor.Retrieval;

/// <summary>Words that sources use for one and the same audience.</summary>
internal static class AudienceWords
{
    private static readonly string[][] Groups =
    [
        ["樂齡", "高齡", "長者", "銀髮", "長青", "老人", "55歲以上", "65歲以上"],
        ["新住民", "外籍配偶", "外配", "移民"],
        ["親子", "家長", "父母"],
        ["婦女", "女性"],
        ["原住民", "族人"],
        ["身心障礙", "身障"],
        ["失學", "補校"],
        ["在職", "上班族", "勞工"],
        ["待業", "失業", "求職"],
        ["兒童", "幼兒", "國小"],
        ["青少年", "國中", "高中"],
    ];

    /// <returns>All words of the group that the word belongs to, itself first.</returns>
    public static IEnumerable<string> Like(string word) =>
        Groups.FirstOrDefault(group => group.Any(known => word.Contains(known, StringComparison.Ordinal)))?.Prepend(word).Distinct() ?? [word];
}
