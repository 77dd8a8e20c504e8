using System.Text.RegularExpressions;
using LearningAdvisor.Advisor.Guides.Questions;
using LearningAdvisor.Advisor.Guides.Shelves;
using LearningAdvisor.Catalogue.Guides;
using LearningAdvisor.Catalogue.Texts;

namespace LearningAdvisor.Advisor.Guides.Evidence;

/// <summary>The cells of a row that answer a question.</summary>
/// <param name="Label">The cell that says what the row is about.</param>
/// <param name="Cells">In the row's order; one or more.</param>
/// <param name="IsYearMark">True where the cells only mark years in which something is planned.</param>
internal sealed partial record RowAnswer(TableCell Label, IReadOnlyList<TableCell> Cells, bool IsYearMark = false)
{
    private const int LongestLabel = 60;
    private const double SubjectShare = 0.6;
    private const double NoteAlone = 0.25;
    private const string WhoDoesIt = "主辦單位";
    private const string WhoHelps = "協辦單位";
    private const double OfficeCost = 0.2;
    private const string WhoWroteIt = "作者";
    private const string Page = "頁";

    /// <returns>Null where the row is about other years than those asked for, or holds nothing beside its label.</returns>
    public static RowAnswer? Of(ReadQuestion question, Passage row, Func<string, double> relevance)
    {
        var years = row.Cells.Where(cell => YearMentions.OfHead(cell.Head) is not null).ToList();
        var marks = years.Where(cell => IsMark(cell.Value)).ToList();
        var others = row.Cells.Except(years).Where(cell => !IsOrdinal(question, cell)).ToList();
        var asked = AskedCell(question, others);
        // 第3期 in a row of 第2期's table is spoken of in one cell, and the columns of the row are about something else.
        if (!IsAbout(question.References, row.Document?.Title ?? "") && others.Find(cell => cell.Value.Length > LongestLabel / 2 && IsAbout(question.References, cell.Value)) is { } telling && LabelOf(others, telling, relevance) is { } told)
            return new RowAnswer(told, [telling]);
        // 圖書館結合家庭教育要做些什麼: the column of that name holds what is asked about, and the answer stands in another.
        if (asked is { } named && relevance(named.Value) is >= SubjectShare and var subject && others.Exists(cell => cell != named && cell.Value.Length > named.Value.Length && relevance(cell.Value) < subject))
            asked = null;
        // 廣播節目誰在做: where a note alone speaks of it, the note says who, and 主辦單位 is who does the whole row.
        if (asked is { } assumed && NamedBy(question, assumed.Head) == 0 && others.Where(cell => cell.Value.Length > LongestLabel / 2).MaxBy(cell => relevance(cell.Value)) is { } note
            && relevance(note.Value) >= SubjectShare && others.TrueForAll(cell => cell == note || relevance(cell.Value) <= relevance(note.Value) - NoteAlone))
            asked = note;
        var label = LabelOf(others, asked, relevance);
        if (label is null)
            return null;

        if (marks.Count == 0 && years.Count > 0 && (question.Years.Count > 0 || asked is null || question.Kind is QuestionKind.Count))
        {
            var fitting = question.Years.Count == 0 ? years : years.Where(cell => question.Years.Contains(YearMentions.OfHead(cell.Head)!.Value)).ToList();
            return fitting.Count == 0 ? null : new RowAnswer(label, fitting);
        }

        if (marks.Count > 0 && question.Years.Count > 0 && !marks.Any(cell => question.Years.Contains(YearMentions.OfHead(cell.Head)!.Value)))
            return null;

        if (marks.Count > 0 && question.Kind is QuestionKind.Year)
            return new RowAnswer(label, marks, IsYearMark: true);

        if (asked is not null && AskedCells(question, others, label) is { Count: > 1 } several)
            return new RowAnswer(label, several);

        // What the question says itself is no answer to it.
        var cell = asked ?? others.Where(cell => cell != label && !IsSaid(question, cell)).OrderByDescending(cell => Telling(question, cell, relevance)).FirstOrDefault();
        if (cell is not null)
            return new RowAnswer(label, [cell]);

        // 某人在哪裡當組長 says the name and half of the other cell: that cell tells the rest.
        return !IsSaid(question, label) && others.Find(other => other != label) is { } said ? new RowAnswer(said, [label]) : null;
    }

    private static bool IsSaid(ReadQuestion question, TableCell cell) =>
        question.Folded.Contains(TextFolding.Fold(ListText.WithoutMarker(cell.Value)), StringComparison.Ordinal);

    /// <summary>The column that the question names, by its head or another word for it; for who does it, the one that says so. Null where there is none.</summary>
    public static TableCell? AskedCell(ReadQuestion question, IReadOnlyList<TableCell> cells) =>
        cells.Select(cell => (Cell: cell, Length: NamedBy(question, cell.Head)))
            .Where(named => named.Length > 0)
            .OrderByDescending(named => named.Length)
            .FirstOrDefault().Cell
        ?? (question.Kind == QuestionKind.Who ? cells.FirstOrDefault(cell => Lexicon.RolesOf(TextFolding.Fold(cell.Head)).Contains(WhoDoesIt)) ?? (Writes().IsMatch(question.Folded) ? cells.FirstOrDefault(cell => IsAuthorAsked(question, cell)) : null) : null);

    // 誰主辦、誰協辦 names two columns by two words; one word that fits two heads asks for one of them.
    private static List<TableCell> AskedCells(ReadQuestion question, IEnumerable<TableCell> cells, TableCell label) =>
        [.. cells.Where(cell => cell != label).Select(cell => (Cell: cell, Name: NameOf(question, cell.Head))).Where(named => named.Name.Length > 0).DistinctBy(named => named.Name).Select(named => named.Cell)];

    private static string NameOf(ReadQuestion question, string head) => head.Length == 0
        ? ""
        : Lexicon.NamesOf(TextFolding.Fold(head)).Where(name => name.Length > 1 && question.Folded.Contains(name, StringComparison.Ordinal)).MaxBy(name => name.Length) ?? "";

    // How many letters of the question name the head.
    private static int NamedBy(ReadQuestion question, string head)
    {
        if (NameOf(question, head) is { Length: > 0 } named)
            return named.Length;

        var folded = TextFolding.Fold(head);
        if (head.Length == 0)
            return 0;

        // In other languages the question's parts carry the Chinese words.
        return question.Parts.Any(part => !Han.IsHan(part.Text[0]) && part.Words.Any(word => word.Length > 1 && folded.Contains(word, StringComparison.Ordinal))) ? 2 : 0;
    }

    private static TableCell? LabelOf(List<TableCell> cells, TableCell? asked, Func<string, double> relevance) =>
        cells.Where(cell => cell != asked && cell.Value.Length <= LongestLabel && !cell.Value.EndsWith('。'))
            .Select((cell, at) => (Cell: cell, Score: relevance(cell.Value) + (0.01 * at) - (NamesOffices(cell) ? OfficeCost : 0)))
            .OrderByDescending(scored => scored.Score).FirstOrDefault().Cell
        ?? cells.FirstOrDefault(cell => cell != asked);

    // A row is about what is done and not about who does it.
    private static bool NamesOffices(TableCell cell) => Lexicon.RolesOf(TextFolding.Fold(cell.Head)) is var roles && (roles.Contains(WhoDoesIt) || roles.Contains(WhoHelps));

    private static double Telling(ReadQuestion question, TableCell cell, Func<string, double> relevance) =>
        Math.Min(1, cell.Value.Length / 80.0) + relevance(cell.Value);

    private static bool IsAbout(IReadOnlySet<string> references, string value) =>
        references.Count > 0 && OrdinalReferences.In(value) is { Count: > 0 } named && references.IsSubsetOf(named);

    private static bool IsMark(string value) => value is "V" or "v" or "✓" or "✔" or "○" or "●" or "◎" or "√" or "是" or "X";

    // 張德永寫的是哪一篇 names the author and asks for the other column.
    private static bool IsAuthorAsked(ReadQuestion question, TableCell cell) =>
        cell.Head.Contains(WhoWroteIt, StringComparison.Ordinal) && !ShelfTable.Named(cell.Value).Any(name => question.Folded.Contains(TextFolding.Fold(name), StringComparison.Ordinal));

    // The number of the row; a page is a figure where one is asked for.
    private static bool IsOrdinal(ReadQuestion question, TableCell cell) => !(cell.Head == Page && question.Units.Contains(Page)) && cell.Value.Length <= 3 && cell.Value.All(char.IsAsciiDigit);

    [GeneratedRegex("寫|撰|執筆|作者")]
    private static partial Regex Writes();
}
