using LearningAdvisor.Advisor.Understanding.Texts;
using LearningAdvisor.Catalogue.Geography;

namespace LearningAdvisor.Advisor.Understanding.Clauses;

/// <summary>What each clause of a turn seems to say.</summary>
internal sealed class SensedClauses
{
    // 1 樓 says too little to be told by what it resembles.
    private const int FewestLetters = 3;

    private static readonly ClauseSense Nothing = new(new float[ClauseModel.Labels]);

    private readonly Dictionary<Clause, ClauseSense> _senses;

    public SensedClauses(MarkedText text, Places places) =>
        _senses = text.Clauses.ToDictionary(clause => clause, clause => Of(text.Folded[clause.Start..clause.End], places));

    public ClauseSense this[Clause clause] => _senses[clause];

    private static ClauseSense Of(string folded, Places places) =>
        folded.Count(char.IsLetter) < FewestLetters ? Nothing : ClauseModel.Shipped.Sense(WithoutNames(folded, places));

    // The model has learned of districts by a mark: it is the same in every city.
    private static string WithoutNames(string folded, Places places)
    {
        foreach (var name in places.Names)
        {
            if (name.Kind is PlaceNameKind.District or PlaceNameKind.ShortDistrict && folded.Contains(name.Folded, StringComparison.Ordinal))
                folded = folded.Replace(name.Folded, ClauseGrams.PlaceMark.ToString(), StringComparison.Ordinal);
        }

        return folded;
    }
}
