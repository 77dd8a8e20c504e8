using LearningAdvisor.Catalogue.Guides;

namespace LearningAdvisor.Advisor.Guides.Evidence;

/// <summary>Texts that all pieces of a passage have around them.</summary>
internal sealed class PassageTexts(Passage passage)
{
    public IndexedText Heading => field ??= new IndexedText(string.Join('\n', passage.Heading));

    public IndexedText Title => field ??= new IndexedText($"{passage.Document?.Title}\n{passage.Document?.City}");

    public IndexedText Whole => field ??= new IndexedText(passage.Text);
}

/// <summary>A piece of a passage that could answer by itself, with what the reader of the page sees around it.</summary>
internal sealed record EvidenceUnit
{
    public required Passage Passage { get; init; }

    public required EvidenceKind Kind { get; init; }

    /// <summary>Stands verbatim in the passage's text.</summary>
    public required string Text { get; init; }

    /// <summary>What <see cref="Text"/> belongs to inside the passage: the list's lead-in, the row's other cells, the first line of a block.</summary>
    public string Frame { get; init; } = "";

    /// <summary>For a list: its items in order, verbatim; for a row: empty.</summary>
    public IReadOnlyList<string> Items { get; init; } = [];

    /// <summary>Place among its brothers in the passage, from 0.</summary>
    public int Place { get; init; }

    /// <summary>The passage before it under the same heading: what a list's "該會任務如下" speaks of. Empty where there is none.</summary>
    public string Before { get; init; } = "";

    /// <summary>True for what stands before the first heading.</summary>
    public bool IsOnCover { get; init; }

    /// <summary>For a line that only names offices: all that stands under its heading, for which they are responsible. Else null.</summary>
    public IndexedText? Section { get; init; }

    /// <summary>The passage's texts, shared by all its pieces.</summary>
    public required PassageTexts Texts { get; init; }

    public IndexedText Own => field ??= new IndexedText(Text);

    public IndexedText FrameText => field ??= new IndexedText(Frame);

    public IndexedText BeforeText => field ??= new IndexedText(Before);

    /// <summary>Lead-in and headings of a list: what it is found by.</summary>
    public IndexedText ListHead => field ??= new IndexedText($"{Frame}\n{string.Join('\n', Passage.Heading)}");
}

internal enum EvidenceKind
{
    Sentence,

    /// <summary>One item of a list, with the deeper ones below it.</summary>
    Item,

    /// <summary>A list as a whole, under its heading and lead-in.</summary>
    WholeList,

    /// <summary>One line of a block such as an imprint: label and value.</summary>
    Field,

    /// <summary>A row of a table.</summary>
    Row,
}
