using LearningAdvisor.Catalogue.Concepts;

namespace LearningAdvisor.Seeds;

/// <summary>The thesaurus of seeds/, read once a process: reading it takes longer than most tests.</summary>
internal static class SeedThesaurus
{
    private static readonly Lazy<Thesaurus> Files = new(() => Thesaurus.Load(Path.Combine(Repository.Root, "seeds", "thesaurus")));

    /// <summary>One for a house of its own: words of a city that are taken into use there are nobody else's.</summary>
    public static Thesaurus ForOneHouse() => Files.Value.With([]);
}
