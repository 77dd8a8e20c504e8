namespace LearningAdvisor.Advisor.Guides.Questions;

/// <summary>A piece of the question that the evidence should hold.</summary>
/// <param name="Text">Folded.</param>
/// <param name="Words">Any one of these will do; the literal one comes first. Empty: <paramref name="Text"/> may be found in pieces.</param>
/// <param name="Weight">How much it counts, in Han characters.</param>
/// <param name="Others">Words of a thesaurus for the same thing, less sure than the others.</param>
internal sealed record QuestionPart(string Text, IReadOnlyList<string> Words, double Weight, bool IsEssential, IReadOnlyList<string> Others)
{
    /// <summary>True where no known word follows that its last letter may belong to.</summary>
    public bool EndsPhrase { get; init; }

    /// <summary>True for what the question wants to know of its subject: 講師 in 基礎班的講師是誰.</summary>
    public bool IsAsked { get; init; }

    /// <summary>True for a word that stands beside the name of the subject in Chinese: it is only missed where some text holds it (ISBN).</summary>
    public bool IsBesideName { get; init; }

    /// <summary>Words of speech in it, in order, with what documents write for them.</summary>
    public IReadOnlyList<(int Start, EverydayWord Word)> Everyday { get; init; } = [];

    /// <summary>True for a word of another language whose Chinese words are known: those are what documents hold.</summary>
    public bool IsForeign => Words.Count > 0 && Words[0] != Text;
}

/// <param name="Units">Of figures asked for; empty where none is named.</param>
internal sealed record AskedAlso(QuestionKind Kind, IReadOnlyList<string> Units);

/// <summary>A question taken apart.</summary>
internal sealed record ReadQuestion
{
    public required string Folded { get; init; }

    public required QuestionKind Kind { get; init; }

    public required IReadOnlyList<QuestionPart> Parts { get; init; }

    /// <summary>Of figures asked for; empty where none is named.</summary>
    public required IReadOnlyList<string> Units { get; init; }

    /// <summary>Years in the common era that the answer must be about; empty: none named.</summary>
    public required IReadOnlyList<int> Years { get; init; }

    /// <summary>Numbered things the answer must be about, e.g. 方案12.</summary>
    public required IReadOnlySet<string> References { get; init; }

    /// <summary>How many things are asked for: 哪六個, 三個原因; null where the question does not say.</summary>
    public int? Number { get; init; }

    /// <summary>What else is asked in a clause of its own: 什麼時候辦，預計幾個人. Only kinds that a text surely answers or does not.</summary>
    public IReadOnlyList<AskedAlso> Also { get; init; } = [];

    /// <summary>The same as the question writes them, for the search.</summary>
    public required IReadOnlyList<string> ReferenceWords { get; init; }

    /// <summary>True where offices of an administration are asked for, and no person or house.</summary>
    public bool AsksForOffice { get; init; }

    /// <summary>True where a time of day is asked for: no year and no month is one.</summary>
    public bool AsksForHour { get; init; }

    /// <summary>True where a month is asked for: no year and no hour is one.</summary>
    public bool AsksForMonth { get; init; }

    /// <summary>True where the day asked for is one with a name: 祖父母節.</summary>
    public bool AsksForFestival { get; init; }

    /// <summary>Years of the common era as the question writes them, for the search: in official texts they are rare.</summary>
    public IReadOnlyList<string> YearWords { get; init; } = [];

    /// <summary>A city the question names; null where it names none.</summary>
    public string? City { get; init; }

    /// <summary>For the search: the question's own words.</summary>
    public string SearchWords => string.Join('\n', Parts.SelectMany(part => part.IsForeign ? part.Words : [part.Text]).Concat(ReferenceWords).Concat(YearWords));

    /// <summary>For the search: other words for them.</summary>
    public IReadOnlyList<string> SearchExpansions => [.. Parts.Where(part => part.IsEssential && !part.IsForeign).SelectMany(part => part.Words.Skip(1).Concat(part.Others)).Distinct()];
}
