using LearningAdvisor.Catalogue.Search;

namespace LearningAdvisor.Catalogue.Tests.Search;

public class VectorShelfTests
{
    [Fact]
    public void A_vector_of_another_length_is_left_out()
    {
        var shelf = new VectorShelf(4);
        shelf.Add(1, [1, 0, 0, 0]);
        shelf.Add(2, [1, 0]);

        Assert.Equal((1, 0), (shelf.Count, shelf.Similarity(2, [1, 0, 0, 0])));
        Assert.Equal(1, shelf.Similarity(1, [1, 0, 0, 0]), 0.01);
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
}
