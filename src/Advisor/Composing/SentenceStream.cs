using LearningAdvisor.Advisor.Answering;

namespace LearningAdvisor.Advisor.Composing;

/// <summary>Gives out the sentences of a text while it is still being written.</summary>
internal sealed class SentenceStream
{
    // After these a sentence is over whatever follows; after a full stop of other scripts a digit or a small letter may follow.
    private const string Final = "。！？\n";

    private string _rest = "";

    /// <returns>The sentences that the piece completes.</returns>
    public IReadOnlyList<string> Add(string piece)
    {
        var sentences = Sentences.Of(_rest + piece).ToList();
        _rest = "";
        if (sentences.Count > 0 && !Final.Contains(sentences[^1][^1]))
        {
            _rest = sentences[^1];
            sentences.RemoveAt(sentences.Count - 1);
        }

        return sentences;
    }

    /// <returns>What is left at the end; empty for nothing.</returns>
    public IReadOnlyList<string> End()
    {
        var rest = _rest;
        _rest = "";
        return string.IsNullOrWhiteSpace(rest) ? [] : [rest];
    }
}
