using LearningAdvisor.Advisor.Understanding.Clauses;
using LearningAdvisor.Catalogue.Concepts;

namespace LearningAdvisor.ClauseTraining;

/// <summary>The names of subjects in other languages than Chinese, which has the tellings: alone and in the words they are asked for with, clauses that set no condition.</summary>
internal static class SubjectNames
{
    // Lines have numbers of their own, behind those of the tellings.
    private const int FirstLine = 2_000_000;

    private static readonly Dictionary<string, string[]> Frames = new()
    {
        ["en"] = ["I want to learn {0}", "any {0} classes", "is there a {0} course", "I'd like to try {0}"],
        ["vi"] = ["tôi muốn học {0}", "có lớp {0} không", "em muốn tìm lớp {0}", "khóa học {0}"],
        ["id"] = ["saya mau belajar {0}", "ada kelas {0}", "kursus {0}", "ingin ikut kelas {0}"],
        ["th"] = ["อยากเรียน{0}", "มีคอร์ส{0}ไหม", "สนใจ{0}", "หาที่เรียน{0}"],
    };

    public static IEnumerable<LabelledPhrase> Read(Thesaurus thesaurus)
    {
        var labels = new bool[ClauseModel.Labels];
        labels[(int)ClauseLabel.None] = true;
        var line = FirstLine;
        foreach (var concept in thesaurus.Concepts.OrderBy(concept => concept.Id, StringComparer.Ordinal))
        {
            foreach (var (locale, frames) in Frames)
            {
                IEnumerable<string> preferred = concept.Preferred.TryGetValue(locale, out var name) ? [name] : [];
                var words = preferred.Concat(concept.Terms.GetValueOrDefault(locale) ?? []).Concat(concept.Everyday.GetValueOrDefault(locale) ?? []);
                foreach (var phrase in words.Concat(preferred.SelectMany(word => frames.Select(frame => string.Format(System.Globalization.CultureInfo.InvariantCulture, frame, word)))))
                    yield return new LabelledPhrase(++line, LabelledPhrases.Folded(phrase), labels);
            }
        }
    }
}
