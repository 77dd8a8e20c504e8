namespace LearningAdvisor.Ingest.Tests.Splitting;

/// <summary>A document made up from a seed, which each format can be written from.</summary>
/// <param name="Parts">In reading order.</param>
internal sealed record WrittenDocument(IReadOnlyList<WrittenPart> Parts)
{
    private const string Words = "學習城市圖書館志工社區課程港灣海洋歷史文化長者親子新住民夜間假日報名費用場地時間教室書法攝影烹飪日語合唱園藝資訊安全健康運動藝術閱讀說書展覽研習證書講師學員名額家庭環境永續創新";

    /// <summary>Each kind of part at least once; no two headings alike.</summary>
    public static WrittenDocument Of(int seed)
    {
        var random = new Random(seed);
        var parts = new List<WrittenPart>();
        for (var chapter = 1; chapter <= 4; chapter++)
        {
            parts.Add(new WrittenPart.Title(1, $"{Name(random)}{"甲乙丙丁"[chapter - 1]}"));
            parts.Add(new WrittenPart.Prose(Sentences(random, random.Next(1, 12))));
            parts.Add(new WrittenPart.Title(2, $"{Name(random)}{"子丑寅卯"[chapter - 1]}"));
            parts.Add(new WrittenPart.Prose(Sentences(random, 1) + "工作如下："));
            parts.Add(new WrittenPart.Items(Enumerable.Range(0, random.Next(2, 9)).Select(_ => (random.Next(4) == 0 ? 1 : 0, Sentences(random, 1))).ToList()));
            parts.Add(new WrittenPart.Prose(Sentences(random, 2)));
            parts.Add(new WrittenPart.Grid(
                Enumerable.Range(0, 3).Select(column => Name(random) + "時地人"[column]).ToList(),
                Enumerable.Range(0, random.Next(2, 7)).Select(_ => Enumerable.Range(0, 3).Select(_ => Name(random)).ToArray()).ToList()));
            parts.Add(new WrittenPart.Prose(Sentences(random, 1)));
        }

        return new WrittenDocument(parts);
    }

    /// <summary>The text without blanks and without the heads of tables.</summary>
    public string Text => string.Concat(Parts.Select(part => part switch
    {
        WrittenPart.Title title => title.Words,
        WrittenPart.Prose prose => prose.Words,
        WrittenPart.Items items => string.Concat(items.Each.Select(item => item.Words)),
        WrittenPart.Grid grid => string.Concat(grid.Rows.SelectMany(row => row)),
        _ => "",
    })).Replace(" ", "");

    private static string Name(Random random) => string.Concat(Enumerable.Range(0, random.Next(3, 7)).Select(_ => Words[random.Next(Words.Length)]));

    private static string Sentences(Random random, int count) => string.Concat(Enumerable.Range(0, count).Select(_ =>
        $"{Name(random)}{Name(random)}，{random.Next(1, 9)},{random.Next(100, 999)}人{Name(random)}、Learning City {random.Next(100)}.5%，{Name(random)}{Name(random)}。"));
}

/// <summary>A part of a <see cref="WrittenDocument"/>.</summary>
internal abstract record WrittenPart
{
    public sealed record Title(int Level, string Words) : WrittenPart;

    public sealed record Prose(string Words) : WrittenPart;

    /// <param name="Each">Depth 0 or 1, and the item.</param>
    public sealed record Items(IReadOnlyList<(int Depth, string Words)> Each) : WrittenPart;

    public sealed record Grid(IReadOnlyList<string> Heads, IReadOnlyList<string[]> Rows) : WrittenPart;
}
