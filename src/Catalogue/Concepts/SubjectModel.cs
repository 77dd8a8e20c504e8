using System.Runtime.InteropServices;
using System.Text;

namespace LearningAdvisor.Catalogue.Concepts;

/// <summary>Tells how likely somebody means which subject, learned from what residents tell; see docs/decisions/learned-subjects.md.</summary>
/// <remarks>
/// A softmax regression over <see cref="SubjectGrams"/>. tools/SubjectTraining writes subject-weights.bin: a digest of what was
/// learned from (32 bytes), what a weight of one stands for (float), the number of subjects (int), their ids (strings, the first
/// empty: no subject), their biases (signed byte each), the number of features (int), their hashes in rising order (uint each),
/// where the weights of each begin (int each, and the end of the last), and the weights: their subjects (ushort each), then their
/// sizes (signed byte each). A weight that is not there is zero.
/// </remarks>
internal sealed class SubjectModel
{
    private static readonly Lazy<SubjectModel> Known = new(Read);

    private readonly float _scale;
    private readonly sbyte[] _bias;
    private readonly uint[] _features;
    private readonly int[] _starts;
    private readonly ushort[] _subjects;
    private readonly sbyte[] _weights;

    private SubjectModel(byte[] digest, float scale, string[] ids, sbyte[] bias, uint[] features, int[] starts, ushort[] subjects, sbyte[] weights)
    {
        (Digest, _scale, Ids, _bias, _features, _starts, _subjects, _weights) = (digest, scale, ids, bias, features, starts, subjects, weights);
    }

    /// <summary>The one that the project ships.</summary>
    public static SubjectModel Shipped => Known.Value;

    /// <summary>SHA-256 of what the weights were made from.</summary>
    public byte[] Digest { get; }

    /// <summary>Ids of concepts as they were when it was learned; the first is empty and stands for no subject.</summary>
    public IReadOnlyList<string> Ids { get; }

    /// <param name="folded">Out of <see cref="Texts.TextFolding.Fold"/>.</param>
    /// <returns>For each of <see cref="Ids"/> how likely it is meant; together 1. Sure of no subject where no feature is known.</returns>
    public float[] Likely(ReadOnlySpan<char> folded)
    {
        var sums = new int[Ids.Count];
        var known = 0;
        foreach (var gram in SubjectGrams.Of(folded))
        {
            var at = Array.BinarySearch(_features, gram);
            if (at < 0)
                continue;

            known++;
            for (var next = _starts[at]; next < _starts[at + 1]; next++)
                sums[_subjects[next]] += _weights[next];
        }

        var likely = new float[Ids.Count];
        if (known == 0)
        {
            likely[0] = 1;
            return likely;
        }

        for (var subject = 0; subject < likely.Length; subject++)
            likely[subject] = _scale * (_bias[subject] + (sums[subject] / MathF.Sqrt(known)));
        var (largest, total) = (likely.Max(), 0f);
        for (var subject = 0; subject < likely.Length; subject++)
            total += likely[subject] = MathF.Exp(likely[subject] - largest);
        for (var subject = 0; subject < likely.Length; subject++)
            likely[subject] /= total;
        return likely;
    }

    /// <summary>Writes weights in the format of the file.</summary>
    /// <param name="ids">As <see cref="Ids"/>.</param>
    /// <param name="bias">One a subject.</param>
    /// <param name="weights">Feature → the subjects it speaks for or against, by their index, and how much.</param>
    public static void Write(Stream stream, byte[] digest, IReadOnlyList<string> ids, IReadOnlyList<float> bias, IReadOnlyDictionary<uint, (int Subject, float Weight)[]> weights)
    {
        var features = weights.Keys.Order().ToArray();
        var scale = weights.Values.SelectMany(row => row).Select(one => one.Weight).Concat(bias).Max(MathF.Abs) / sbyte.MaxValue;
        using var writer = new BinaryWriter(stream, Encoding.UTF8, leaveOpen: true);
        writer.Write(digest);
        writer.Write(scale);
        writer.Write(ids.Count);
        foreach (var id in ids)
            writer.Write(id);
        foreach (var one in bias)
            writer.Write((sbyte)MathF.Round(one / scale));
        writer.Write(features.Length);
        foreach (var feature in features)
            writer.Write(feature);
        var start = 0;
        foreach (var feature in features)
        {
            writer.Write(start);
            start += weights[feature].Length;
        }

        writer.Write(start);
        var all = features.SelectMany(feature => weights[feature]).ToList();
        foreach (var (subject, _) in all)
            writer.Write((ushort)subject);
        foreach (var (_, weight) in all)
            writer.Write((sbyte)MathF.Round(weight / scale));
    }

    public static SubjectModel Read(Stream stream)
    {
        using var reader = new BinaryReader(stream);
        var digest = reader.ReadBytes(32);
        var scale = reader.ReadSingle();
        var ids = new string[reader.ReadInt32()];
        for (var at = 0; at < ids.Length; at++)
            ids[at] = reader.ReadString();
        var bias = Rows<sbyte>(ids.Length);
        var features = Rows<uint>(reader.ReadInt32());
        var starts = Rows<int>(features.Length + 1);
        return new SubjectModel(digest, scale, ids, bias, features, starts, Rows<ushort>(starts[^1]), Rows<sbyte>(starts[^1]));

        T[] Rows<T>(int count)
            where T : struct
        {
            var rows = new T[count];
            reader.BaseStream.ReadExactly(MemoryMarshal.AsBytes(rows.AsSpan()));
            return rows;
        }
    }

    private static SubjectModel Read()
    {
        using var stream = typeof(SubjectModel).Assembly.GetManifestResourceStream("subject-weights.bin")!;
        return Read(stream);
    }
}
