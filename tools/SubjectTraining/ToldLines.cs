using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using LearningAdvisor.Catalogue.Concepts;
using LearningAdvisor.Catalogue.Texts;
using YamlDotNet.Serialization;

namespace LearningAdvisor.SubjectTraining;

/// <summary>A line that means one subject.</summary>
/// <param name="Subject">Id of a concept; empty for no subject.</param>
/// <param name="IsTold">Whether somebody tells of something; false for a name or a phrase.</param>
internal sealed record ToldLine(string Subject, string Folded, bool IsTold);

/// <summary>Gathers what is learned from: the thesaurus with its tellings, and the lines of phrases/, among them those of no subject.</summary>
internal static class ToldLines
{
    private const string OfNothing = "none";

    // The last lines of a concept's tellings are rows of single words.
    private const int FewestOfRow = 6;
    private const double LongestOfRow = 4.5;

    // Words that every subject is asked for with must speak for none.
    private static readonly Dictionary<string, string[]> Frames = new()
    {
        ["zh-TW"] = ["想學{0}", "有沒有{0}的課", "我想報名{0}課程", "哪裡可以學{0}"],
        ["en"] = ["I want to learn {0}", "any {0} classes", "is there a {0} course", "I would like to take part in {0} training"],
        ["vi"] = ["tôi muốn học {0}", "có lớp {0} không", "em muốn tìm khóa học {0}", "muốn thi chứng chỉ {0}"],
        ["id"] = ["saya mau belajar {0}", "ada kelas {0}", "saya ingin ikut pelatihan {0}", "kursus {0} di mana"],
        ["th"] = ["อยากเรียน{0}", "มีคอร์ส{0}ไหม", "สนใจ{0}", "หาที่เรียน{0}"],
    };

    /// <exception cref="InvalidDataException">A file of phrases names a subject that the thesaurus has not; the message names both.</exception>
    public static List<ToldLine> Read(string thesaurusFolder, string phrasesFolder)
    {
        var thesaurus = Thesaurus.Load(thesaurusFolder);
        List<ToldLine> lines = [];
        foreach (var concept in thesaurus.Concepts.Where(concept => thesaurus.IsSubject(concept.Id)).OrderBy(concept => concept.Id, StringComparer.Ordinal))
        {
            var names = concept.Preferred.Values.Concat(concept.Terms.Values.SelectMany(terms => terms));
            var phrases = concept.Everyday.Values.SelectMany(everyday => everyday).Select(phrase => phrase.Replace('…', ' '));
            lines.AddRange(names.Concat(phrases).Select(TextFolding.Fold).Distinct().Select(name => new ToldLine(concept.Id, name, IsTold: false)));
            lines.AddRange(concept.Preferred.Where(name => Frames.ContainsKey(name.Key)).SelectMany(name => Frames[name.Key].Select(frame => new ToldLine(concept.Id, TextFolding.Fold(string.Format(CultureInfo.InvariantCulture, frame, name.Value)), IsTold: false))));
            lines.AddRange(concept.Told.SelectMany(line => Parts(TextFolding.Fold(line), concept.Id)));
        }

        foreach (var file in Files(phrasesFolder))
        {
            foreach (var (id, told) in new DeserializerBuilder().Build().Deserialize<Dictionary<string, List<string>>>(File.ReadAllText(file)))
            {
                if (id != OfNothing && !thesaurus.IsSubject(id))
                    throw new InvalidDataException($"{file}: \"{id}\" is no subject of the thesaurus. Correct the id, or write {OfNothing} for lines that mean no subject.");
                lines.AddRange(told.Select(line => new ToldLine(id == OfNothing ? "" : id, TextFolding.Fold(line), IsTold: true)));
            }
        }

        return lines;
    }

    /// <summary>SHA-256 over the names and texts of all files: what the weights were made from.</summary>
    public static byte[] Digest(string thesaurusFolder, string phrasesFolder)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var file in Files(thesaurusFolder).Concat(Files(Path.Combine(thesaurusFolder, "tellings"))).Concat(Files(phrasesFolder)))
        {
            hash.AppendData(Encoding.UTF8.GetBytes(Path.GetFileName(file)));
            hash.AppendData(File.ReadAllBytes(file));
        }

        return hash.GetHashAndReset();
    }

    private static IEnumerable<ToldLine> Parts(string folded, string id)
    {
        var words = folded.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var isRow = words.Length >= FewestOfRow && words.Average(word => word.Length) <= LongestOfRow && folded.Any(Han.IsHan) && !folded.Contains('，', StringComparison.Ordinal);
        return isRow ? words.Select(word => new ToldLine(id, word, IsTold: false)) : [new ToldLine(id, folded, IsTold: true)];
    }

    private static IEnumerable<string> Files(string folder) => Directory.EnumerateFiles(folder, "*.yaml").Order(StringComparer.Ordinal);
}
