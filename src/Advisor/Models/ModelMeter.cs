using Microsoft.Extensions.AI;

namespace LearningAdvisor.Advisor.Models;

/// <summary>Counts what one turn takes of the model.</summary>
internal sealed class ModelMeter
{
    public int InputTokens { get; private set; }

    public int OutputTokens { get; private set; }

    /// <summary>Counts one answer of the model.</summary>
    /// <param name="counted">As the endpoint counted; null where it did not, or the answer broke off.</param>
    /// <param name="sent">Characters sent, taken for tokens where nobody counted: of Chinese that is about right, of other languages too much.</param>
    /// <param name="received">Characters received, likewise.</param>
    public void Add(UsageDetails? counted, int sent, int received)
    {
        InputTokens += (int)(counted?.InputTokenCount ?? sent);
        OutputTokens += (int)(counted?.OutputTokenCount ?? received);
    }
}
