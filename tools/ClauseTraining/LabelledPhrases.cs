using System.Security.Cryptography;
using System.Text;
using LearningAdvisor.Advisor.Understanding.Clauses;
using LearningAdvisor.Advisor.Understanding.Texts;

namespace LearningAdvisor.ClauseTraining;

/// <summary>A phrase with the labels it bears, its slots filled.</summary>
/// <param name="Line">Number of the line it was made from, over all files; fillings of one line share it.</param>
internal sealed record LabelledPhrase(int Line, string Folded, bool[] Labels);

/// <summary>Reads the phrases of a folder: tab-separated files of labels joined by +, and a phrase with {slots}.</summary>
internal static class LabelledPhrases
{
    // A slot is filled several times, so that no single value is learned as the mark of its label.
    private const int Fillings = 3;

    private static readonly Dictionary<string, string[]> ChineseValues = new()
    {
        ["{amount}"] = ["500", "1200", "八百", "一千五百", "兩千", "1,000", "300", "六百五"],
        ["{day}"] = ["一", "二", "三", "四", "五", "六", "日"],
        ["{day2}"] = ["五", "四", "二", "三", "一", "日", "六"],
        ["{hour}"] = ["晚上七點", "下午五點", "早上十點", "六點半", "下午3點", "9點", "晚上8點", "18:00"],
        ["{age}"] = ["70", "六十五", "25", "八十二", "三十八", "17", "七十三"],
    };

    private static readonly Dictionary<string, string[]> OtherValues = new()
    {
        ["{amount}"] = ["500", "1,200", "800", "2000"],
        ["{hour}"] = ["6 pm", "10 am", "7:30 pm", "3 pm", "18:00"],
        ["{age}"] = ["70", "65", "25", "38", "17"],
    };

    private static readonly Dictionary<string, string[]> DayNames = new()
    {
        ["en"] = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"],
        ["vi"] = ["thứ hai", "thứ ba", "thứ tư", "thứ năm", "thứ sáu", "thứ bảy", "chủ nhật"],
        ["id"] = ["Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu", "Minggu"],
        ["th"] = ["จันทร์", "อังคาร", "พุธ", "พฤหัส", "ศุกร์", "เสาร์", "อาทิตย์"],
    };

    /// <exception cref="InvalidDataException">A line has no tab or a label nobody knows; the message names file and line.</exception>
    public static List<LabelledPhrase> Read(string folder)
    {
        List<LabelledPhrase> phrases = [];
        var line = 0;
        foreach (var file in Files(folder))
        {
            var language = Path.GetFileNameWithoutExtension(file).Split('.')[^1];
            foreach (var (text, number) in File.ReadLines(file).Select((text, index) => (text, index + 1)).Where(row => row.text.Length > 0))
            {
                line++;
                var parts = text.Split('\t');
                if (parts.Length != 2)
                    throw new InvalidDataException($"{file} line {number}: \"{text}\" is no phrase. Write the labels, a tab and the phrase.");

                var labels = Labels(parts[0], $"{file} line {number}");
                phrases.AddRange(Filled(parts[1], language, line).Select(phrase => new LabelledPhrase(line, Folded(phrase), labels)));
            }
        }

        return phrases;
    }

    /// <summary>SHA-256 over the files' names and texts: what the weights were made from.</summary>
    public static byte[] Digest(string folder)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var file in Files(folder))
        {
            hash.AppendData(Encoding.UTF8.GetBytes(Path.GetFileName(file)));
            hash.AppendData(File.ReadAllBytes(file));
        }

        return hash.GetHashAndReset();
    }

    public static string Folded(string text) => new MarkedText(text).Folded;

    public static string WithoutDistricts(string phrase) =>
        phrase.Replace("{district2}", ClauseGrams.PlaceMark.ToString(), StringComparison.Ordinal).Replace("{district}", ClauseGrams.PlaceMark.ToString(), StringComparison.Ordinal);

    private static IEnumerable<string> Files(string folder) => Directory.EnumerateFiles(folder, "*.tsv").Order(StringComparer.Ordinal);

    private static bool[] Labels(string written, string place)
    {
        var labels = new bool[ClauseModel.Labels];
        foreach (var name in written.Split('+'))
        {
            if (!Enum.TryParse<ClauseLabel>(name, ignoreCase: true, out var label))
                throw new InvalidDataException($"{place}: \"{name}\" is no label. The labels are {string.Join(", ", Enum.GetNames<ClauseLabel>())}.");
            labels[(int)label] = true;
        }

        labels[(int)ClauseLabel.Wish] = !labels[(int)ClauseLabel.None] && !labels[(int)ClauseLabel.Open];
        return labels;
    }

    private static IEnumerable<string> Filled(string phrase, string language, int line)
    {
        phrase = WithoutDistricts(phrase);
        if (!phrase.Contains('{', StringComparison.Ordinal))
            return [phrase];

        var values = language == "zh" ? ChineseValues : OtherValues;
        return Enumerable.Range(0, Fillings).Select(filling =>
        {
            var filled = phrase;
            foreach (var (slot, words) in values)
                filled = filled.Replace(slot, words[((line * Fillings) + filling) % words.Length], StringComparison.Ordinal);
            return DayNames.TryGetValue(language, out var days)
                ? filled.Replace("{day}", days[(line + filling) % days.Length], StringComparison.Ordinal).Replace("{day2}", days[(line + filling + 3) % days.Length], StringComparison.Ordinal)
                : filled;
        });
    }
}
