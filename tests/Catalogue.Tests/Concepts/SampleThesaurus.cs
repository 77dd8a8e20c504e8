using LearningAdvisor.Catalogue.Concepts;

namespace LearningAdvisor.Catalogue.Tests.Concepts;

/// <summary>A thesaurus of a dozen lines, made for tests and independent of seeds/.</summary>
internal static class SampleThesaurus
{
    public static Thesaurus Small { get; } = new(
    [
        Concept("music", preferred: "音樂"),
        Concept("music.guitar", "music", preferred: "吉他", terms: ["民謠吉他", "guitar"], everyday: ["自彈自唱"], related: ["music.ukulele"]),
        Concept("music.ukulele", "music", preferred: "烏克麗麗"),
        Concept("craft", preferred: "工藝"),
        Concept("craft.seal", "craft", preferred: "篆刻", everyday: ["刻…章"]),
        Concept("craft.pottery", "craft", preferred: "陶藝", terms: ["手拉坏"]),
        Concept("language.korean", preferred: "韓語", everyday: ["追劇"]),
        Concept("digital.video", preferred: "影音剪輯", everyday: ["追劇"]),
    ]);

    public static Concept Concept(
        string id,
        string? broader = null,
        string preferred = "名稱",
        string[]? terms = null,
        string[]? everyday = null,
        string[]? related = null,
        string iscedF = "0215") => new()
        {
            Id = id,
            Broader = broader,
            IscedF = iscedF,
            Preferred = new Dictionary<string, string> { ["zh-TW"] = preferred },
            Terms = ByLanguage(terms),
            Everyday = ByLanguage(everyday),
            Related = related ?? [],
        };

    private static Dictionary<string, IReadOnlyList<string>> ByLanguage(string[]? words) =>
        words is null ? [] : new() { ["zh-TW"] = words };
}
