using LearningAdvisor.Advisor.Understanding.Clauses;

namespace LearningAdvisor.ClauseTraining;

/// <summary>Logistic regressions side by side, one a label, learned by AdaGrad. The same phrases always give the same weights.</summary>
/// <remarks>J. Duchi, E. Hazan, Y. Singer: Adaptive Subgradient Methods for Online Learning and Stochastic Optimization, JMLR 12 (2011).</remarks>
internal sealed class Regression
{
    private const int Rounds = 30;
    private const double Rate = 1;
    private const double Decay = 2e-6;
    private const double Audible = 3;

    private readonly Dictionary<uint, Row> _rows = [];
    private readonly Row _bias = new();

    private sealed class Row
    {
        public readonly double[] Weights = new double[ClauseModel.Labels];
        public readonly double[] Squares = new double[ClauseModel.Labels];
    }

    private Regression()
    {
    }

    public IReadOnlyList<double> Bias => _bias.Weights;

    /// <summary>Without the features that say hardly anything: most stand in the name of a single subject.</summary>
    public IReadOnlyDictionary<uint, double[]> Weights => _rows.Where(row => row.Value.Weights.Max(Math.Abs) >= Audible).ToDictionary(row => row.Key, row => row.Value.Weights);

    /// <param name="phrases">What to learn from.</param>
    /// <param name="atLeast">A feature counts that this many lines hold.</param>
    public static Regression Learn(IReadOnlyList<LabelledPhrase> phrases, int atLeast)
    {
        var learned = new Regression();
        var examples = phrases.Select(phrase => (phrase.Line, Grams: ClauseGrams.Of(phrase.Folded), phrase.Labels)).ToList();
        var often = examples.SelectMany(example => example.Grams.Select(gram => (gram, example.Line))).Distinct()
            .GroupBy(pair => pair.gram).Where(group => group.Count() >= atLeast).Select(group => group.Key);
        foreach (var gram in often)
            learned._rows[gram] = new Row();

        var rows = examples.ConvertAll(example => (
            Rows: example.Grams.Where(learned._rows.ContainsKey).Select(gram => learned._rows[gram]).ToArray(),
            Share: 1 / Math.Sqrt(Math.Max(example.Grams.Count, 1)),
            example.Labels));
        var order = Enumerable.Range(0, rows.Count).ToArray();
        var random = new Random(1);
        for (var round = 0; round < Rounds; round++)
        {
            random.Shuffle(order);
            foreach (var at in order)
                learned.Step(rows[at].Rows, rows[at].Share, rows[at].Labels);
        }

        return learned;
    }

    private void Step(Row[] rows, double share, bool[] labels)
    {
        for (var label = 0; label < labels.Length; label++)
        {
            var sum = _bias.Weights[label];
            foreach (var row in rows)
                sum += row.Weights[label] * share;
            var error = (1 / (1 + Math.Exp(-sum))) - (labels[label] ? 1 : 0);
            if (Math.Abs(error) < 1e-3)
                continue;

            Move(_bias, label, error);
            foreach (var row in rows)
                Move(row, label, (error * share) + (Decay * row.Weights[label]));
        }
    }

    private static void Move(Row row, int label, double gradient)
    {
        row.Squares[label] += gradient * gradient;
        row.Weights[label] -= Rate * gradient / (1e-6 + Math.Sqrt(row.Squares[label]));
    }
}
