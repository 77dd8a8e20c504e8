using System.Numerics.Tensors;
using LearningAdvisor.Catalogue.Search;

namespace LearningAdvisor.Catalogue.Tests.Search;

public sealed class VectorShelfTests
{
    private const int Dimensions = 256;

    private static readonly bool[] Everything = [true];

    [Fact]
    public void The_nearest_are_those_of_comparing_the_floats()
    {
        var random = new Random(7);
        var vectors = Enumerable.Range(0, 2_000).Select(_ => Unit(random)).ToList();
        var shelf = Shelf(vectors);

        var shares = Enumerable.Range(0, 20).Select(_ => Unit(random)).Select(query =>
        {
            var exact = Enumerable.Range(0, vectors.Count).OrderByDescending(i => TensorPrimitives.Dot<float>(vectors[i], query)).Take(10).Select(i => (long)i);
            return exact.Intersect(shelf.Nearest(query, 30, Everything).Select(found => found.Key)).Count();
        });

        Assert.All(shares, found => Assert.Equal(10, found));
    }

    [Fact]
    public void A_similarity_is_within_a_hundredth_of_the_exact_one()
    {
        var random = new Random(8);
        var (stored, query) = (Unit(random), Unit(random));
        var shelf = Shelf([stored]);
        var exact = TensorPrimitives.Dot<float>(stored, query);

        Assert.Equal(exact, shelf.Similarity(0, query), 0.01);
        Assert.Equal(exact, shelf.Nearest(query, 1, Everything)[0].Similarity, 0.01);
    }

    [Fact]
    public void A_group_that_is_not_admitted_is_left_out()
    {
        var random = new Random(9);
        var vector = Unit(random);
        var shelf = new VectorShelf(Dimensions);
        shelf.Add(1, vector, group: 0);
        shelf.Add(2, Unit(random), group: 1);

        Assert.Equal([2], shelf.Nearest(vector, 5, [false, true]).Select(found => found.Key));
    }

    [Fact]
    public void Records_equally_near_come_in_the_order_of_adding()
    {
        var vector = Unit(new Random(10));
        var shelf = Shelf(Enumerable.Repeat(vector, 50));

        Assert.Equal([0, 1, 2, 3], shelf.Nearest(vector, 4, Everything).Select(found => found.Key));
    }

    [Fact]
    public void A_question_of_another_models_length_or_of_zeros_is_near_to_nothing()
    {
        var shelf = Shelf([Unit(new Random(11))]);

        Assert.Empty(shelf.Nearest(new float[128], 5, Everything));
        Assert.Empty(shelf.Nearest(new float[Dimensions], 5, Everything));
        Assert.Equal(0, shelf.Similarity(0, new float[128]));
    }

    [Fact]
    public void A_vector_of_another_length_is_left_out()
    {
        var shelf = Shelf([Unit(new Random(12)), new float[128]]);

        Assert.Equal(1, shelf.Count);
    }

    // Each vector has the same first half, 0.6 of its square, and a value of its own.
    [Fact]
    public void What_all_vectors_have_in_common_is_their_typical_similarity()
    {
        var shelf = new VectorShelf(101);
        for (var i = 0; i < 100; i++)
        {
            var vector = new float[101];
            (vector[0], vector[i + 1]) = (MathF.Sqrt(0.6f), MathF.Sqrt(0.4f));
            shelf.Add(i, vector);
        }

        Assert.Equal(0.6, shelf.TypicalSimilarity(), 0.01);
    }

    [Fact]
    public void Few_vectors_tell_nothing_about_what_is_typical()
    {
        var shelf = new VectorShelf(2);
        shelf.Add(1, [1, 0]);
        shelf.Add(2, [1, 0]);

        Assert.Equal(0, shelf.TypicalSimilarity());
    }

    private static VectorShelf Shelf(IEnumerable<float[]> vectors)
    {
        var shelf = new VectorShelf(Dimensions);
        foreach (var (key, vector) in vectors.Index())
            shelf.Add(key, vector);
        shelf.Trim();
        return shelf;
    }

    private static float[] Unit(Random random)
    {
        var vector = Enumerable.Range(0, Dimensions).Select(_ => (random.NextSingle() * 2) - 1).ToArray();
        TensorPrimitives.Divide(vector, TensorPrimitives.Norm<float>(vector), vector);
        return vector;
    }
}
