using System.Numerics;
using System.Runtime.InteropServices;
using LearningAdvisor.Catalogue.Concepts;

namespace LearningAdvisor.SubjectTraining;

/// <summary>A softmax regression learned by AdaGrad. The same lines always give the same weights.</summary>
/// <remarks>
/// J. Duchi, E. Hazan, Y. Singer: Adaptive Subgradient Methods for Online Learning and Stochastic Optimization, JMLR 12 (2011);
/// smoothed labels after C. Szegedy et al., doi:10.1109/CVPR.2016.308.
/// </remarks>
internal sealed class Softmax
{
    private const int Rounds = 12;
    private const float Rate = 0.5f;
    private const float RateOfBias = 0.05f;
    private const float Decay = 1e-4f;
    private const float Smoothing = 0.05f;

    // A feature counts that this many lines hold.
    private const int AtLeast = 2;

    // What every subject has in common says nothing, and what differs from it by less, hardly anything: nine weights of ten.
    private const float Audible = 1.2f;

    private readonly string[] _ids;
    private readonly Dictionary<uint, int> _rows = [];

    // Rows of the subjects, in whole vectors.
    private readonly int _width;
    private readonly float[] _weights;
    private readonly float[] _squares;
    private readonly float[] _bias;
    private readonly float[] _biasSquares;
    private readonly float[] _likely;

    private Softmax(string[] ids, IEnumerable<uint> features)
    {
        _ids = ids;
        foreach (var feature in features)
            _rows[feature] = _rows.Count;
        _width = (ids.Length + Vector<float>.Count - 1) / Vector<float>.Count * Vector<float>.Count;
        (_weights, _squares) = (new float[_rows.Count * _width], new float[_rows.Count * _width]);
        (_bias, _biasSquares, _likely) = (new float[_width], new float[_width], new float[_width]);
        Array.Fill(_squares, 1e-6f);
        Array.Fill(_biasSquares, 1e-6f);
    }

    public static Softmax Learn(IReadOnlyList<ToldLine> lines)
    {
        var grams = lines.Select(line => SubjectGrams.Of(line.Folded)).ToList();
        var often = grams.SelectMany(gram => gram).CountBy(gram => gram).Where(gram => gram.Value >= AtLeast).Select(gram => gram.Key).Order();
        string[] ids = ["", .. lines.Select(line => line.Subject).Where(id => id.Length > 0).Distinct().Order(StringComparer.Ordinal)];
        var learned = new Softmax(ids, often);
        var examples = lines.Select((line, at) => (Rows: grams[at].Where(learned._rows.ContainsKey).Select(gram => learned._rows[gram]).ToArray(), Subject: Array.IndexOf(ids, line.Subject))).Where(example => example.Rows.Length > 0).ToArray();
        var random = new Random(1);
        for (var round = 0; round < Rounds; round++)
        {
            random.Shuffle(examples);
            foreach (var (rows, subject) in examples)
                learned.Step(rows, subject);
        }

        return learned;
    }

    /// <summary>Writes the weights that say something in the form of the shipped file.</summary>
    public void Write(Stream stream, byte[] digest) => SubjectModel.Write(stream, digest, _ids, [.. _bias.Take(_ids.Length)], _rows.ToDictionary(row => row.Key, row => Said(row.Value)));

    public SubjectModel Model()
    {
        using var file = new MemoryStream();
        Write(file, new byte[32]);
        file.Position = 0;
        return SubjectModel.Read(file);
    }

    // A softmax does not change when all weights of a feature do.
    private (int Subject, float Weight)[] Said(int row)
    {
        var weights = _weights.AsSpan(row * _width, _ids.Length).ToArray();
        var common = weights.Order().ElementAt(weights.Length / 2);
        return [.. weights.Select((weight, subject) => (subject, weight - common)).Where(one => MathF.Abs(one.Item2) >= Audible)];
    }

    private void Step(int[] rows, int subject)
    {
        var share = 1 / MathF.Sqrt(rows.Length);
        Guess(rows, share);
        for (var other = 0; other < _ids.Length; other++)
            _likely[other] -= Smoothing / _ids.Length;
        _likely[subject] -= 1 - Smoothing;

        var errors = MemoryMarshal.Cast<float, Vector<float>>(_likely.AsSpan());
        Move(_bias, _biasSquares, errors, 1, RateOfBias, 0);
        foreach (var row in rows)
            Move(_weights.AsSpan(row * _width, _width), _squares.AsSpan(row * _width, _width), errors, share, Rate, Decay);
    }

    private void Guess(int[] rows, float share)
    {
        _bias.CopyTo(_likely, 0);
        var sums = MemoryMarshal.Cast<float, Vector<float>>(_likely.AsSpan());
        foreach (var row in rows)
        {
            var weights = MemoryMarshal.Cast<float, Vector<float>>(_weights.AsSpan(row * _width, _width));
            for (var at = 0; at < sums.Length; at++)
                sums[at] += share * weights[at];
        }

        var (largest, total) = (_likely.AsSpan(0, _ids.Length).ToArray().Max(), 0f);
        for (var at = 0; at < _width; at++)
            total += _likely[at] = at < _ids.Length ? MathF.Exp(_likely[at] - largest) : 0;
        for (var at = 0; at < _ids.Length; at++)
            _likely[at] /= total;
    }

    private static void Move(Span<float> weights, Span<float> squares, ReadOnlySpan<Vector<float>> errors, float share, float rate, float decay)
    {
        var moved = MemoryMarshal.Cast<float, Vector<float>>(weights);
        var seen = MemoryMarshal.Cast<float, Vector<float>>(squares);
        for (var at = 0; at < moved.Length; at++)
        {
            var gradient = (share * errors[at]) + (decay * moved[at]);
            seen[at] += gradient * gradient;
            moved[at] -= rate * gradient / Vector.SquareRoot(seen[at]);
        }
    }
}
