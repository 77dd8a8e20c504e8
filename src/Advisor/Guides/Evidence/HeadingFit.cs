using LearningAdvisor.Advisor.Guides.Questions;
using LearningAdvisor.Advisor.Guides.Shelves;
using LearningAdvisor.Catalogue.Guides;
using LearningAdvisor.Catalogue.Texts;

namespace LearningAdvisor.Advisor.Guides.Evidence;

/// <summary>What the headings above a piece of evidence say about whether it is meant.</summary>
internal sealed class HeadingFit(ReadQuestion question, IReadOnlyDictionary<string, double> rarity)
{
    // 自製數位教材基礎班 and 自製數位教材進階班 begin alike and end apart.
    private const int ShortestStem = 3;
    private const int ShortestEnd = 2;

    // 哪些目標, 目標有哪些
    private static readonly string[] AsksFor = ["哪些", "哪幾項", "哪幾個", "哪幾種", "哪幾點", "什麼"];
    private static readonly string[] AskedBehind = ["有哪些", "有哪幾", "什麼", "是什麼", "包括哪些", "包含哪些", "分別是"];

    private readonly Dictionary<long, List<string>> _ends = [];

    /// <summary>目標 is a word of many questions; 達成哪些目標 and 依據什麼訂的 ask for all that stands below it.</summary>
    public static bool IsAsked(ReadQuestion question, EvidenceUnit unit) =>
        unit.Passage.Kind == PassageKind.List && question.Kind is QuestionKind.List or QuestionKind.Other && LastOf(unit.Passage) is { Length: > 1 } name
        && (AsksFor.Any(asking => question.Folded.Contains(asking + name, StringComparison.Ordinal)) || AskedBehind.Any(asking => question.Folded.Contains(name + asking, StringComparison.Ordinal)));

    /// <summary>Of two like statements the one under no other subject is meant.</summary>
    public bool IsStrange(EvidenceUnit unit) =>
        unit.Passage.Heading.Count > 0 && Coverage.Of(question, [new Layer(unit.Texts.Heading, 1)], rarity).Share == 0;

    /// <summary>(二)推動策略 stands right above the list that 有哪些推動策略 asks for.</summary>
    public bool NamesList(EvidenceUnit unit) =>
        unit.Kind == EvidenceKind.WholeList && question.Kind == QuestionKind.List && LastOf(unit.Passage) is { Length: > 2 } name && IsSaid(name);

    /// <summary>Under 實施期程 stands what 什麼時候 asks for. Headings of other roles (目標, 策略) stand above whole chapters.</summary>
    public bool IsPeriodAsked(EvidenceUnit unit) =>
        question.Kind == QuestionKind.When && Lexicon.RolesOf(LastOf(unit.Passage)).Any(name => name.Length > 1 && IsSaid(name));

    /// <summary>Under 進階班 stands what holds for it, however often it speaks of the 基礎班 that is asked about and has a heading of its own.</summary>
    public bool IsOfARival(EvidenceUnit unit, ShelfDocument document)
    {
        var own = LastOf(unit.Passage);
        return own.Length >= ShortestStem + ShortestEnd && EndsSaid(document).Any(other => AreRivals(own, other));
    }

    private bool AreRivals(string own, string other)
    {
        var stem = own.AsSpan().CommonPrefixLength(other);
        return stem >= ShortestStem && own.Length - stem >= ShortestEnd && other.Length - stem >= ShortestEnd && IsSaid(other[stem..]) && !IsSaid(own[stem..]);
    }

    // Headings that end as something in the question does; most do not.
    private List<string> EndsSaid(ShelfDocument document)
    {
        if (!_ends.TryGetValue(document.Document.Key, out var ends))
            _ends[document.Document.Key] = ends = [.. document.Passages.Select(LastOf).Where(name => name.Length >= ShortestStem + ShortestEnd && IsSaid(name[^ShortestEnd..])).Distinct()];
        return ends;
    }

    private bool IsSaid(string name) => question.Folded.Contains(name, StringComparison.Ordinal);

    // Folded; empty where it stands under no heading.
    private static string LastOf(Passage passage) => passage.Heading is [.., var last] ? TextFolding.Fold(ListText.WithoutMarker(last)) : "";
}
