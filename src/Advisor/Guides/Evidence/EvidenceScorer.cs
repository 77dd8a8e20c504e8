using System.Text.RegularExpressions;
using LearningAdvisor.Advisor.Guides.Questions;
using LearningAdvisor.Advisor.Guides.Shelves;
using LearningAdvisor.Catalogue.Guides;
using LearningAdvisor.Catalogue.Search.Passages;
using LearningAdvisor.Catalogue.Texts;

namespace LearningAdvisor.Advisor.Guides.Evidence;

/// <summary>Weighs pieces of evidence; leaves out what is about another year, another numbered thing or another city.</summary>
internal sealed partial class EvidenceScorer(ReadQuestion question, EvidenceScope scope, IReadOnlyDictionary<string, double> rarity)
{
    private const double FrameWeight = 0.92;
    private const double HeadingWeight = 0.92;
    private const double TitleWeight = 0.85;
    private const double PassageWeight = 0.6;
    private const double ItemsWeight = 0.6;
    private const double RowWeight = 0.7;
    private const double CoverWeight = 0.85;
    private const double SectionWeight = 0.85;
    private const double YearCellBonus = 0.06;
    private const double YearCellCost = 0.1;
    private const double AdjacentBonus = 0.03;
    private const double MostAdjacent = 0.06;
    private const double SubjectBonus = 0.04;
    private const int Beginning = 8;
    private const double CountedThingsBonus = 0.06;
    private const double OneYearCost = 0.1;
    private const double AskedListBonus = 0.4;
    private const double PartOfAskedCost = 0.2;
    private const double SummedUpBonus = 0.08;
    private const double EnumeratedBonus = 0.2;
    private const int FewestEnumerated = 3;
    private const int LongestAnnouncement = 20;
    private const double NamedRowBonus = 0.1;
    private const int ShortestNamedRow = 6;
    private const int LongestAsked = 4;

    // A longer text holds more words of any question, and more figures that belong to something else.
    private const double LengthCost = 0.00015;
    private const int LongestShown = 300;

    private const double OwnShare = 0.15;
    private const double ListOwnShare = 0.4;
    private const double ListShare = 0.28;
    private const double AnnouncedShare = 0.6;
    private const double NumberBonus = 0.12;
    private const double LabelBonus = 0.15;
    private const double NamesBonus = 0.15;
    private const double CountedBonus = 0.15;
    private const double NearBonus = 0.1;
    private const int NearLetters = 10;
    private const double StrangeHeading = 0.03;
    private const double RivalHeading = 0.2;
    private const double FitShare = 0.22;
    private const double RankShare = 0.06;

    private readonly HeadingFit _headings = new(question, rarity);
    private readonly string _inBrackets = InBrackets().Match(question.Folded).Groups["name"].Value;

    /// <param name="unit">A piece of one of the passages found.</param>
    /// <param name="document">Its document.</param>
    /// <param name="rank">The passage's score over the best passage's, in (0, 1].</param>
    /// <returns>Null where the piece cannot be the answer.</returns>
    public Candidate? Weigh(EvidenceUnit unit, ShelfDocument document, double rank)
    {
        if (Asks(unit) || !scope.Holds(unit, document))
            return null;

        RowAnswer? row = null;
        if (unit.Kind == EvidenceKind.Row)
        {
            row = RowAnswer.Of(question, unit.Passage, text => Relevance(text));
            if (row is null)
                return null;
        }

        var hasYear = row is { Cells: var cells } && cells.Any(cell => YearMentions.OfHead(cell.Head) is not null);
        if (!hasYear && !scope.HoldsYears(unit, document))
            return null;

        var coverage = Coverage.Of(question, LayersOf(unit, row), rarity);
        var fit = AnswerFit.Of(question, row is null ? unit : unit with { Text = string.Join('\n', row.Cells.Select(ValueOf)) });
        if (row is { IsYearMark: true })
            fit = 1;

        // 主辦機關：… is who does it, whatever kind of house that is.
        if (question.Kind is QuestionKind.Who or QuestionKind.Where && row is null && IsLabelAsked(unit))
            fit = 1;

        // A column of authors holds names, which no word tells from others.
        if (question.Kind == QuestionKind.Who && row is { Cells: [var first, ..] } && AnswerFit.NamesPeople(first.Head))
            fit = 1;

        // A list that is not under the heading asked for is a list of something else.
        var isUnderTheAsked = HeadingFit.IsAsked(question, unit);
        if (unit.Kind == EvidenceKind.WholeList && !isUnderTheAsked)
            fit *= Math.Min(1, 0.4 + (0.7 * coverage.OwnShare));
        if (fit == 0 && AnswerFit.IsRequired(question.Kind))
            return null;

        var score = coverage.Share + (OwnShare * coverage.OwnShare) + (FitShare * fit) + (RankShare * rank)
            + KindBonus(unit, row, coverage) + AskedBonus(unit, document, isUnderTheAsked) + FigureBonus(unit, hasYear) + WordingBonus(unit) - LengthLoss(unit, row);
        return new Candidate(unit, coverage, fit, score) { Row = row };
    }

    // By what stands above or before it: a label, a heading, a cover, the name of a row.
    private double AskedBonus(EvidenceUnit unit, ShelfDocument document, bool isUnderTheAsked) =>
        (IsLabelAsked(unit) || _headings.IsPeriodAsked(unit) ? LabelBonus : 0)
        + (IsCoverAsked(unit) ? LabelBonus : 0)
        + (_headings.NamesList(unit) ? NearBonus : 0)
        + (IsNamedRow(unit) ? NamedRowBonus : 0)
        + (IsNamedInBrackets(unit) ? NamedRowBonus : 0)
        + (!isUnderTheAsked ? 0 : unit.Kind == EvidenceKind.WholeList ? AskedListBonus : -PartOfAskedCost)
        - (_headings.IsStrange(unit) ? StrangeHeading : 0)
        - (_headings.IsOfARival(unit, document) ? RivalHeading : 0);

    // By the figures in it and the years they are of.
    private double FigureBonus(EvidenceUnit unit, bool hasYear) =>
        (IsFigureNear(unit) ? NearBonus : 0)
        + (IsCountOf(unit) ? CountedBonus : 0)
        + (NamesTheNumber(unit) ? CountedThingsBonus : 0)
        + (hasYear && question.Years.Count > 0 ? YearCellBonus : 0)
        - (hasYear && question.Kind is QuestionKind.Definition or QuestionKind.Why or QuestionKind.How ? YearCellCost : 0)
        - (IsOfAYearNobodyAskedFor(unit) ? OneYearCost : 0);

    // By how its words stand together.
    private double WordingBonus(EvidenceUnit unit) =>
        Math.Min(MostAdjacent, AdjacentBonus * Adjacent(unit)) + (BeginsWithTheSubject(unit) ? SubjectBonus : 0) + (SumsUpTheAsked(unit) ? SummedUpBonus : 0) + (EnumeratesTheNumber(unit) ? EnumeratedBonus : 0);

    private double LengthLoss(EvidenceUnit unit, RowAnswer? row) =>
        (AnswerFit.IsRequired(question.Kind) && !AnswerFit.IsContact(question.Kind) ? 3 : 1) * LengthCost * Math.Min(LongestShown, ShownOf(unit, row));

    /// <summary>How much of the question stands in a text, 0–1.</summary>
    public double Relevance(string text) => Coverage.Of(question, [new Layer(text, 1)], rarity).Share;

    /// <summary>Whether a text holds the figure or date asked for, 0–1; 0 for questions after something else.</summary>
    public double FitOf(string text) => AnswerFit.IsRequired(question.Kind) ? AnswerFit.OfText(question, TextFolding.Fold(text)) : 0;

    private static readonly IndexedText CoverWords = new("作者 撰寫 編 出版");

    private Layer[] LayersOf(EvidenceUnit unit, RowAnswer? row)
    {
        var title = new Layer(unit.Texts.Title, IsTitleOfAnother(unit) ? 0 : TitleWeight);
        if (row is not null)
        {
            var shown = string.Join('\n', row.Cells.Select(cell => $"{cell.Head}\n{cell.Value}"));
            return [new($"{row.Label.Value}\n{shown}", 1), new(unit.Texts.Heading, HeadingWeight), new(unit.Own, RowWeight), title];
        }

        // A list is found by what stands above it; its items may be about anything.
        if (unit.Kind == EvidenceKind.WholeList)
            return [new(unit.ListHead, 1), new(unit.BeforeText, FrameWeight), new(unit.Own, ItemsWeight), title];

        // Under "參加對象：" stands the answer; that it mentions another class does not make it about that class.
        if (IsLabelAsked(unit))
            return [new(ListText.LabelOf(unit.Text), 1), new(unit.Texts.Heading, 1), new(unit.FrameText, FrameWeight), title, new(unit.Own, PassageWeight)];

        // Who wrote it and when stands on the cover, which does not say so.
        if (unit.IsOnCover)
            return [new(unit.Own, 1), title, new(CoverWords, CoverWeight)];

        if (unit.Section is { } section)
            return [new(unit.Own, 1), new(unit.Texts.Heading, HeadingWeight), title, new(section, SectionWeight)];

        return [new(unit.Own, 1), new(unit.FrameText, FrameWeight), new(unit.Texts.Heading, HeadingWeight), title, new(unit.Texts.Whole, PassageWeight)];
    }

    private static int ShownOf(EvidenceUnit unit, RowAnswer? row) => row is null ? unit.Text.Length : row.Cells.Sum(cell => cell.Value.Length);

    // A head of one letter is the unit of what stands below it: 頁, 人.
    private static string ValueOf(TableCell cell) => cell.Head.Length == 1 ? cell.Value + cell.Head : cell.Value;

    // The title of 第2期 says nothing for a question about 第3期, whatever a sentence in it mentions.
    private bool IsTitleOfAnother(EvidenceUnit unit) =>
        question.References.Count > 0 && OrdinalReferences.In(unit.Texts.Title.Text) is { Count: > 0 } titled && !titled.Overlaps(question.References);

    private double KindBonus(EvidenceUnit unit, RowAnswer? row, Coverage coverage) => (unit.Kind, question.Kind) switch
    {
        (EvidenceKind.WholeList, QuestionKind.List or QuestionKind.How) => Math.Max(0, ListShare * (coverage.OwnShare - ListOwnShare)) + (HasTheNumber(unit) || IsAnnounced(unit) ? NumberBonus : 0),
        (EvidenceKind.WholeList, QuestionKind.Count or QuestionKind.Who or QuestionKind.When or QuestionKind.Where) => -0.15,
        (EvidenceKind.WholeList, _) => -0.05,
        (EvidenceKind.Sentence or EvidenceKind.Field, QuestionKind.Who) when AnswerFit.IsNamesOnly(unit.Own.Text) || AnswerFit.IsSignature(unit.Own.Text) => question.AsksForOffice ? 2 * NamesBonus : NamesBonus,
        (EvidenceKind.Row, QuestionKind.Who or QuestionKind.Count or QuestionKind.List or QuestionKind.How) => 0.05,

        // 說明 says what the thing is that its row is about.
        (EvidenceKind.Row, QuestionKind.Definition) when Lexicon.RolesOf(TextFolding.Fold(row!.Cells[0].Head)).Contains("說明") => 0.08,

        // The first line of a block names it; what is said of it stands below.
        (EvidenceKind.Field, QuestionKind.Other or QuestionKind.Definition or QuestionKind.Where or QuestionKind.How or QuestionKind.Why) when unit.Place == 0 => -0.08,
        (EvidenceKind.Sentence or EvidenceKind.Item, not QuestionKind.Who) when unit.Text.Length < 12 => -0.12,
        (EvidenceKind.Sentence or EvidenceKind.Item, not (QuestionKind.Count or QuestionKind.Who)) when unit.Text.EndsWith('：') && !SaysIt(unit, coverage) => -0.2,
        (EvidenceKind.Field, QuestionKind.Who) when unit.IsOnCover => -0.05,
        _ => 0,
    };

    // 讓市民都享有平等學習機會，是推動學習型城市之核心目的，…至關重要：is a statement that a list happens to follow.
    private bool SaysIt(EvidenceUnit unit, Coverage coverage) =>
        unit.Text.LastIndexOf('，') is > LongestAnnouncement and var comma && coverage.OwnShare > 0 && Coverage.Of(question, [new Layer(unit.Text[..comma], 1)], rarity).OwnShare >= coverage.OwnShare;

    // 哪六個 wants six; a list of fewer may go on in the next passage, and one item a year is one thing three times.
    private bool HasTheNumber(EvidenceUnit unit) =>
        question.Number is { } number && !unit.Items.All(AnswerFit.IsOfOneYear) && (unit.Items.Count == number || (unit.Items.Count < number && unit.Items.Count > 1 && unit.Frame.Length > 0 && unit.Passage.Text.Length > 400));

    // 終身學習的願景 is asked of a 終身學習願景, more than of a 願景 and of 終身學習.
    private int Adjacent(EvidenceUnit unit) => unit.Kind is EvidenceKind.WholeList or EvidenceKind.Row
        ? 0
        : question.Parts.Zip(question.Parts.Skip(1)).Count(pair => pair.First.Text.Length > 1 && pair.Second.Text.Length > 1 && unit.Own.Text.Contains(pair.First.Text + pair.Second.Text, StringComparison.Ordinal));

    // A Chinese sentence begins with what it is about.
    private bool BeginsWithTheSubject(EvidenceUnit unit)
    {
        if (unit.Kind is not (EvidenceKind.Sentence or EvidenceKind.Item) || AnswerFit.IsRequired(question.Kind) || question.Parts.FirstOrDefault(part => part.IsEssential) is not { } subject)
            return false;

        var text = unit.Own.Text;
        return (subject.Words.Count > 0 ? subject.Words : [subject.Text]).Any(word => text.IndexOf(word, StringComparison.Ordinal) is >= 0 and <= Beginning);
    }

    // 三大主因, 六大策略: the text counts what the question counts.
    private bool NamesTheNumber(EvidenceUnit unit) =>
        question.Number is { } number && unit.Kind is EvidenceKind.Sentence or EvidenceKind.Item && OrdinalReferences.Counts(unit.Own.Text, number);

    // 七要項：學習資源、學習資訊、…: seven things in a row, under the number that the question names.
    private bool EnumeratesTheNumber(EvidenceUnit unit) =>
        question.Number is { } number and >= FewestEnumerated && unit.Kind is EvidenceKind.Sentence or EvidenceKind.Item
        && unit.Own.Text.Split([',', '。', ';', ':']).Any(clause => clause.AsSpan().Count('、') is var marks && (marks + 1 == number || (marks + 2 == number && Joined().IsMatch(clause))));

    // "本市終身教育機構列舉如下：" says itself what the list is of.
    private bool IsAnnounced(EvidenceUnit unit) => unit.Frame.Length > 0 && Relevance(unit.Frame) >= AnnouncedShare;

    // "參加對象：…" is what 誰可以參加 asks for.
    private bool IsLabelAsked(EvidenceUnit unit) =>
        (unit.Kind is EvidenceKind.Item or EvidenceKind.Field || (unit.Kind == EvidenceKind.Sentence && unit.Text == unit.Passage.Text)) && IsLabelAsked(unit.Text);

    /// <summary>Whether a line of a list bears a label that the question asks for: 辦理地點：… for 在哪裡辦.</summary>
    public bool IsLabelAsked(string line)
    {
        var label = ListText.LabelOf(line);
        return label.Length > 0 && Lexicon.RolesOf(label).Any(name => name.Length > 1 && question.Folded.Contains(name, StringComparison.Ordinal));
    }

    // Who made a document stands on its cover; a sentence of another one only mentions it.
    private bool IsCoverAsked(EvidenceUnit unit) =>
        unit.IsOnCover && question.Kind == QuestionKind.Who && question.Parts.Any(part => part.Words.Contains("作者"))
        && question.Parts.Any(part => part.IsEssential && unit.Texts.Title.Text.Contains(part.Text, StringComparison.Ordinal));

    // A text that asks itself what is asked answers nobody; what comes after it may.
    private static bool Asks(EvidenceUnit unit) => unit.Kind == EvidenceKind.Sentence && unit.Text.TrimEnd('」', '』', '）', ' ') is [.., '？' or '?'];

    // 112年目標：開設28門課程 says how many there are, and not what they are about.
    private bool IsOfAYearNobodyAskedFor(EvidenceUnit unit) =>
        question.Kind is QuestionKind.Other or QuestionKind.How && question.Years.Count == 0
        && unit.Kind is EvidenceKind.Item or EvidenceKind.Field && AnswerFit.IsOfOneYear(unit.Text);

    // 「行動藝展」、「公民論壇」等行動方案 is what 有哪些行動方案 asks for.
    private bool SumsUpTheAsked(EvidenceUnit unit)
    {
        if (question.Kind != QuestionKind.List || unit.Kind is not (EvidenceKind.Sentence or EvidenceKind.Item))
            return false;

        var asked = question.Folded.AsSpan().TrimEnd("?!。 呢嗎啊");
        for (var length = Math.Min(LongestAsked, asked.Length); length > 1; length--)
        {
            if (unit.Own.Text.Contains($"等{asked[^length..]}", StringComparison.Ordinal))
                return true;
        }

        return false;
    }

    // the Taiwan Learning City website (臺灣學習型城市網): the name in Chinese is the very one, the words beside it may fit others too.
    private bool IsNamedInBrackets(EvidenceUnit unit) =>
        _inBrackets.Length > 0 && unit.Own.Text.Contains(_inBrackets, StringComparison.Ordinal);

    // 推動終身學習機構國際交流，可以做些什麼 calls the row by its name.
    private bool IsNamedRow(EvidenceUnit unit) =>
        unit.Kind == EvidenceKind.Row && unit.Passage.Cells.Exists(cell => TextFolding.Fold(ListText.WithoutMarker(cell.Value)) is { Length: >= ShortestNamedRow } name && question.Folded.Contains(name, StringComparison.Ordinal));

    // "社區大學：1所": the figure belongs to what stands right before it.
    private bool IsFigureNear(EvidenceUnit unit)
    {
        if (question.Kind is not (QuestionKind.Count or QuestionKind.Share) || unit.Kind == EvidenceKind.WholeList)
            return false;

        var text = unit.Own.Text;
        return question.Parts.Where(part => part.IsEssential)
            .SelectMany(part => part.Words.Count > 0 ? part.Words : [part.Text])
            .Select(word => (Start: text.IndexOf(word, StringComparison.Ordinal), word.Length))
            .Any(place => place.Start >= 0 && text.AsSpan(place.Start + place.Length, Math.Min(NearLetters, text.Length - place.Start - place.Length)).IndexOfAnyInRange('0', '9') >= 0);
    }

    // A line whose label is the very thing asked for counts that thing; others only mention it beside a figure of theirs.
    private bool IsCountOf(EvidenceUnit unit) =>
        question.Kind == QuestionKind.Count && question.Years.Count == 0 && ListText.LabelOf(unit.Text) is { Length: > 0 } label
        && question.Parts.Any(part => part.IsEssential && (part.Text == label || part.Words.Contains(label)));

    [GeneratedRegex(@"[(「『《](?<name>\p{IsCJKUnifiedIdeographs}{4,})[)」』》]")]
    private static partial Regex InBrackets();

    // 關懷、互惠和團結
    [GeneratedRegex(@"、[^、和與及]{1,8}(?:以及|[和與及])[^、]{2}")]
    private static partial Regex Joined();
}
