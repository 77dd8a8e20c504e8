using System.Collections.Frozen;
using System.Diagnostics.CodeAnalysis;
using System.Text.RegularExpressions;

namespace LearningAdvisor.Advisor.Safety;

/// <summary>The shape of seeds/referrals.yaml.</summary>
[SuppressMessage("Performance", "CA1812", Justification = "Made by the YAML reader.")]
internal sealed class ReferralsFile
{
    public List<LineEntry> Lines { get; set; } = [];

    public List<NeedEntry> Needs { get; set; } = [];

    public List<string> Happening { get; set; } = [];

    public List<string> Everyday { get; set; } = [];

    public List<string> AsksForCourses { get; set; } = [];

    /// <exception cref="InvalidDataException">An entry breaks a rule; the message names it.</exception>
    public Referrals Checked(string file)
    {
        var lines = new Dictionary<string, HelpLine>(StringComparer.Ordinal);
        foreach (var line in Lines.Select(entry => entry.Checked(file)))
        {
            if (!lines.TryAdd(line.Number, line))
                throw new InvalidDataException($"{file}: the line \"{line.Number}\" stands twice. Keep one.");
        }

        return new Referrals(
            [.. Needs.Select(need => need.Checked(file, lines))],
            Pattern(Happening, file, "happening"),
            Pattern(Everyday, file, "everyday"),
            Pattern(AsksForCourses, file, "asksForCourses"));
    }

    private static Regex Pattern(List<string> phrases, string file, string owner)
    {
        try
        {
            return SpokenWords.Pattern(phrases);
        }
        catch (ArgumentException error)
        {
            throw new InvalidDataException($"{file}: a phrase of \"{owner}\" cannot be read. Close each bracket that opens, e.g. (想|要)自殺.", error);
        }
    }

    // Chinese and English answer every resident: any other language falls back to one of them.
    private static FrozenDictionary<string, string> Texts(Dictionary<string, string> texts, string file, string owner, string field)
    {
        if (!texts.ContainsKey("zh-TW") || !texts.ContainsKey("en"))
            throw new InvalidDataException($"{file}: \"{field}\" of \"{owner}\" lacks a language. Give zh-TW and en at least.");

        return texts.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);
    }

    internal sealed class LineEntry
    {
        public string? Number { get; set; }

        public Dictionary<string, string> Answers { get; set; } = [];

        public Dictionary<string, string> Hours { get; set; } = [];

        public string? Source { get; set; }

        public HelpLine Checked(string file)
        {
            if (string.IsNullOrWhiteSpace(Number))
                throw new InvalidDataException($"{file}: a line has no \"number\". Give what is dialled, in quotes, e.g. \"113\".");
            if (!Uri.TryCreate(Source, UriKind.Absolute, out var source) || source.Scheme != Uri.UriSchemeHttps)
                throw new InvalidDataException($"{file}: the line \"{Number}\" has the source \"{Source}\", which is no https address. Give the page of the office in charge.");

            return new HelpLine(Number, Texts(Answers, file, Number, "answers"), Texts(Hours, file, Number, "hours"), source);
        }
    }

    internal sealed class NeedEntry
    {
        public string? Id { get; set; }

        public string? Courses { get; set; }

        public List<string> Call { get; set; } = [];

        public Dictionary<string, string> Warmth { get; set; } = [];

        public Dictionary<string, List<string>> Words { get; set; } = [];

        public Dictionary<string, List<string>> Learned { get; set; } = [];

        public HelpNeed Checked(string file, Dictionary<string, HelpLine> lines)
        {
            if (string.IsNullOrWhiteSpace(Id))
                throw new InvalidDataException($"{file}: a need has no \"id\". Give a short English name, e.g. fraud.");
            if (Call.Count == 0)
                throw new InvalidDataException($"{file}: the need \"{Id}\" calls nobody. List numbers of \"lines\" under \"call\".");
            if (Call.Find(number => !lines.ContainsKey(number)) is { } unknown)
                throw new InvalidDataException($"{file}: the need \"{Id}\" calls \"{unknown}\", which is not among the lines. Add it there with its source.");

            return new HelpNeed(
                Id,
                Courses switch
                {
                    "never" => CoursesAfter.Never,
                    "asked" => CoursesAfter.Asked,
                    "asBefore" => CoursesAfter.AsBefore,
                    _ => throw new InvalidDataException($"{file}: the need \"{Id}\" says \"courses: {Courses}\". Write never, asked or asBefore."),
                },
                [.. Call.Select(number => lines[number])],
                Texts(Warmth, file, Id, "warmth"),
                Pattern([.. Words.Values.SelectMany(phrases => phrases)], file, Id),
                Pattern([.. Learned.Values.SelectMany(phrases => phrases)], file, Id));
        }
    }
}
