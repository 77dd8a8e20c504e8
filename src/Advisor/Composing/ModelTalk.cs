using System.Text;
using LearningAdvisor.Advisor.Answering;
using LearningAdvisor.Advisor.Guarding;
using LearningAdvisor.Advisor.Understanding;

namespace LearningAdvisor.Advisor.Composing;

/// <summary>What a turn knows while the model works on it.</summary>
/// <param name="text">What the resident wrote, masked.</param>
/// <param name="said">As the embedded reader understood it.</param>
/// <param name="book">The reply's language.</param>
/// <param name="today">Today in Asia/Taipei.</param>
internal sealed class ModelTalk(string text, Understood said, PhraseBook book, DateOnly today)
{
    private readonly StringBuilder _spoken = new();
    private readonly List<ProvedSentence> _proved = [];
    private string _blanks = "";

    public string Text { get; } = text;

    public PhraseBook Book { get; } = book;

    public DateOnly Today { get; } = today;

    /// <summary>Widened as the model understands more.</summary>
    public Understood Said { get; set; } = said;

    public ModelRecords Records { get; } = new();

    /// <summary>Courses of the last search that fit, shown to the model or not.</summary>
    public int Fitting { get; set; }

    /// <summary>What the model chose instead of words; None while it goes on.</summary>
    public TalkEnd End { get; set; }

    /// <summary>The sentences that nobody saw because no record backs them.</summary>
    public int Cut { get; set; }

    /// <summary>The record that was named last; a fact belongs to it.</summary>
    public object? Named { get; private set; }

    public IReadOnlyList<ProvedSentence> Proved => _proved;

    /// <summary>The proved sentences, one after the other.</summary>
    public string Spoken => _spoken.ToString();

    /// <summary>The question that ends the turn; null without one.</summary>
    public ProvedSentence? Question { get; private set; }

    /// <summary>Ends the turn with a question.</summary>
    public void Ask(ProvedSentence question) => (Question, End) = (question, TalkEnd.Asked);

    /// <summary>Adds a sentence that was proved.</summary>
    /// <returns>What the text grows by. The blanks after a sentence come with the next one, so that the text never ends in one.</returns>
    public string Speak(ProvedSentence sentence)
    {
        _proved.Add(sentence);
        Named = sentence.Named ?? Named;
        var words = sentence.Text.TrimEnd();
        var piece = (_spoken.Length > 0 ? _blanks : "") + (_spoken.Length > 0 ? words : words.TrimStart());
        _blanks = sentence.Text[words.Length..];
        _spoken.Append(piece);
        return piece;
    }
}

/// <summary>How the model ended a turn other than by words.</summary>
internal enum TalkEnd
{
    None,
    Understood,
    NothingFits,
    Asked,
    HandedOver,
}
