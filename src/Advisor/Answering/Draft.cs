using LearningAdvisor.Advisor.Recalling;
using LearningAdvisor.Catalogue.Consultations;
using LearningAdvisor.Catalogue.Courses;
using LearningAdvisor.Catalogue.Institutions;

namespace LearningAdvisor.Advisor.Answering;

/// <summary>A reply in the making, with the records that back each of its facts, so that the guard can check it.</summary>
public sealed class Draft(ReplyKind kind)
{
    private readonly List<string> _lines = [];
    private readonly List<Suggestion> _suggestions = [];
    private readonly List<Citation> _citations = [];
    private readonly List<string> _suggestedReplies = [];
    private readonly List<Course> _courses = [];
    private readonly List<Institution> _institutions = [];
    private readonly List<int> _counts = [];
    private readonly List<string> _evidence = [];
    private readonly List<NeedBarrier> _barriers = [];

    public ReplyKind Kind { get; } = kind;

    /// <summary>Whether counsellors are to be called, beside what the text says.</summary>
    public bool CallsPerson { get; init; }

    /// <summary>How sure the adviser is of it, in [0, 1]; 0 where nothing measures it.</summary>
    public double Confidence { get; set; }

    public string Text => string.Join('\n', _lines);

    public IReadOnlyList<Suggestion> Suggestions => _suggestions;

    public IReadOnlyList<Citation> Citations => _citations;

    public IReadOnlyList<string> SuggestedReplies => _suggestedReplies;

    /// <summary>Records whose facts may stand in the text.</summary>
    public IReadOnlyList<Course> Courses => _courses;

    /// <inheritdoc cref="Courses"/>
    public IReadOnlyList<Institution> Institutions => _institutions;

    /// <summary>Numbers that were counted here rather than read from a record.</summary>
    public IReadOnlyList<int> Counts => _counts;

    /// <summary>Texts behind the words: the cited passages, what their documents say of themselves, and help lines.</summary>
    public IReadOnlyList<string> Evidence => _evidence;

    /// <summary>What kept the need from being met, beside the wishes that the suggestions break.</summary>
    public IReadOnlyList<NeedBarrier> Barriers => _barriers;

    /// <summary>Which facts of which records the text and its reasons state.</summary>
    public Statements Said { get; } = new();

    public static Draft Of(ReplyKind kind, string text)
    {
        var draft = new Draft(kind);
        draft.Line(text);
        return draft;
    }

    public void Line(string line) => _lines.Add(line);

    public void Show(Course course, Suggestion suggestion)
    {
        _courses.Add(course);
        _suggestions.Add(suggestion);
    }

    /// <summary>Lets facts of a course stand in the text that is not suggested.</summary>
    public void Back(Course course) => _courses.Add(course);

    public void Back(Institution institution) => _institutions.Add(institution);

    public void Allow(params ReadOnlySpan<int> counts) => _counts.AddRange(counts);

    /// <param name="text">A cited passage, the title, publisher and years of its document, or a line of the referrals file.</param>
    public void Back(string text) => _evidence.Add(text);

    /// <summary>Notes that the reply has nothing for the need, and why.</summary>
    public void Miss(params IEnumerable<NeedBarrier> barriers) => _barriers.AddRange(barriers);

    /// <summary>Says what another draft says, after what stands here, with all that backs it. The kind stays.</summary>
    public void Append(Draft other)
    {
        _lines.AddRange(other._lines);
        _suggestions.AddRange(other._suggestions);
        _citations.AddRange(other._citations);
        _courses.AddRange(other._courses);
        _institutions.AddRange(other._institutions);
        _counts.AddRange(other._counts);
        _evidence.AddRange(other._evidence);
        _barriers.AddRange(other._barriers);
        Said.Append(other.Said);
        foreach (var reply in other._suggestedReplies)
            Suggest(reply);
    }

    public void Cite(Citation citation) => _citations.Add(citation);

    public void Suggest(string reply)
    {
        if (_suggestedReplies.Count < 5 && !_suggestedReplies.Contains(reply))
            _suggestedReplies.Add(reply);
    }
}
