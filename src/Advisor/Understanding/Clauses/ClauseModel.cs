using System.Runtime.InteropServices;
using System.Text;

namespace LearningAdvisor.Advisor.Understanding.Clauses;

/// <summary>Tells how likely a clause sets which condition, learned from phrases people wrote for it; see docs/decisions/learned-clauses.md.</summary>
/// <remarks>
/// One logistic regression a label over the clause's <see cref="ClauseGrams"/>. tools/ClauseTraining writes clause-weights.bin:
/// a digest of the phrases (32 bytes), what a weight of one stands for (float), the number of features (int), their hashes in
/// rising order (uint each), a row of biases, and a row of weights for each feature; a row has one signed byte a label.
/// </remarks>
internal sealed class ClauseModel
{
    private static readonly Lazy<ClauseModel> Known = new(Read);

    private readonly float _scale;
    private readonly uint[] _features;
    private readonly sbyte[] _weights;

    private ClauseModel(byte[] digest, float scale, uint[] features, sbyte[] weights)
    {
        Digest = digest;
        _scale = scale;
        _features = features;
        _weights = weights;
    }

    /// <summary>Number of labels.</summary>
    public static readonly int Labels = Enum.GetValues<ClauseLabel>().Length;

    /// <summary>The one that the project ships.</summary>
    public static ClauseModel Shipped => Known.Value;

    /// <summary>SHA-256 of the phrases that the weights were made from.</summary>
    public byte[] Digest { get; }

    /// <param name="folded">A clause as <see cref="Texts.MarkedText.Folded"/> has it, district names as <see cref="ClauseGrams.PlaceMark"/>.</param>
    /// <returns>For each label how likely the clause bears it, 0 to 1.</returns>
    public ClauseSense Sense(ReadOnlySpan<char> folded)
    {
        var grams = ClauseGrams.Of(folded);
        Span<int> sums = stackalloc int[Labels];
        foreach (var gram in grams)
        {
            var row = Array.BinarySearch(_features, gram);
            if (row < 0)
                continue;

            var weights = _weights.AsSpan((row + 1) * Labels, Labels);
            for (var label = 0; label < weights.Length; label++)
                sums[label] += weights[label];
        }

        var likely = new float[Labels];
        var share = grams.Count == 0 ? 0 : _scale / MathF.Sqrt(grams.Count);
        for (var label = 0; label < Labels; label++)
            likely[label] = 1 / (1 + MathF.Exp(-(_weights[label] * _scale + sums[label] * share)));
        return new ClauseSense(likely);
    }

    /// <summary>Writes weights in the format of the file.</summary>
    /// <param name="bias">One a label.</param>
    /// <param name="weights">One a label for each feature.</param>
    public static void Write(Stream stream, byte[] digest, IReadOnlyList<double> bias, IReadOnlyDictionary<uint, double[]> weights)
    {
        var features = weights.Keys.Order().ToArray();
        var largest = weights.Values.SelectMany(row => row).Concat(bias).Max(Math.Abs);
        using var writer = new BinaryWriter(stream, Encoding.UTF8, leaveOpen: true);
        writer.Write(digest);
        writer.Write((float)(largest / sbyte.MaxValue));
        writer.Write(features.Length);
        foreach (var feature in features)
            writer.Write(feature);
        foreach (var weight in bias.Concat(features.SelectMany(feature => weights[feature])))
            writer.Write((sbyte)Math.Round(weight / largest * sbyte.MaxValue));
    }

    public static ClauseModel Read(Stream stream)
    {
        using var reader = new BinaryReader(stream);
        var digest = reader.ReadBytes(32);
        var scale = reader.ReadSingle();
        var features = new uint[reader.ReadInt32()];
        reader.BaseStream.ReadExactly(MemoryMarshal.AsBytes(features.AsSpan()));
        var weights = new sbyte[(features.Length + 1) * Labels];
        reader.BaseStream.ReadExactly(MemoryMarshal.AsBytes(weights.AsSpan()));
        return new ClauseModel(digest, scale, features, weights);
    }

    private static ClauseModel Read()
    {
        using var stream = typeof(ClauseModel).Assembly.GetManifestResourceStream("clause-weights.bin")!;
        return Read(stream);
    }
}
