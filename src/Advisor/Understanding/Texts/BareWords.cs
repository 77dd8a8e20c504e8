using System.Text;

namespace LearningAdvisor.Advisor.Understanding.Texts;

/// <summary>Words with some left out, and how long what is found in them is where all of them stand.</summary>
internal sealed class BareWords
{
    // Where each letter that is kept stands; empty where all are.
    private readonly List<int> _origins = [];

    /// <param name="left">What is left out, in order.</param>
    public BareWords(string all, IReadOnlyList<(int Start, int Length)> left)
    {
        (All, Text) = (all, all);
        if (left.Count == 0)
            return;

        var kept = new StringBuilder(all.Length);
        var from = 0;
        foreach (var (start, length) in left)
        {
            Keep(from, start);
            from = start + length;
        }

        Keep(from, all.Length);
        Text = kept.ToString();

        void Keep(int start, int end)
        {
            kept.Append(all, start, end - start);
            _origins.AddRange(Enumerable.Range(start, end - start));
        }
    }

    /// <summary>The words with none left out.</summary>
    public string All { get; }

    public string Text { get; }

    public bool IsWhole => Text.Length == All.Length;

    /// <summary>Length, where all words stand, of what has a length in these from their beginning.</summary>
    public int FromStart(int length) => length == 0 || IsWhole ? length : _origins[length - 1] + 1;

    /// <summary>The same from their end.</summary>
    public int FromEnd(int length) => length == 0 || IsWhole ? length : All.Length - _origins[^length];
}
