using LearningAdvisor.Advisor.Learning;
using LearningAdvisor.Advisor.Models;
using LearningAdvisor.Advisor.TakingOver;
using LearningAdvisor.Catalogue.Embeddings;

namespace LearningAdvisor.Advisor;

/// <summary>What a city sets once.</summary>
public sealed record AdvisorSettings
{
    /// <summary>With 臺; a district without a city belongs to it, and only its facts and nation-wide ones answer questions.</summary>
    public string DefaultCity { get; init; } = "基隆市";

    /// <summary>The language model that may help; null = none, and nothing leaves the process.</summary>
    public ModelSettings? Model { get; init; }

    /// <summary>The endpoint that makes vectors of questions; null = none, and they are made from the thesaurus.</summary>
    public EmbeddingSettings? Embedding { get; init; }

    /// <summary>Days that a consultation is kept after its last turn; 0 = without end.</summary>
    public int RetentionDays { get; init; } = 180;

    /// <summary>How people take over.</summary>
    public TakeOverSettings TakeOver { get; init; } = new();

    /// <summary>How the adviser learns from reviews.</summary>
    public LearningSettings Learning { get; init; } = new();
}
