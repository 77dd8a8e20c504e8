using LearningAdvisor.Catalogue.Search;

namespace LearningAdvisor.Catalogue.Tests.Search;

public sealed class ByteVectorsTests
{
    // Lengths around the 32 values that are compared at once.
    [Theory]
    [InlineData(1)]
    [InlineData(31)]
    [InlineData(32)]
    [InlineData(33)]
    [InlineData(256)]
    [InlineData(1_000)]
    public void A_sum_of_products_is_exact_whatever_the_length(int length)
    {
        var random = new Random(length);
        var left = Enumerable.Range(0, length).Select(_ => (short)random.Next(-2_047, 2_048)).ToArray();
        var right = Enumerable.Range(0, length).Select(_ => (sbyte)random.Next(-127, 128)).ToArray();

        Assert.Equal(left.Zip(right, (l, r) => l * r).Sum(), ByteVectors.Dot(left, right));
    }

    [Fact]
    public void The_longest_vector_of_the_largest_values_does_not_overflow()
    {
        var left = Enumerable.Repeat((short)2_047, 8_000).ToArray();
        var right = Enumerable.Repeat((sbyte)127, 8_000).ToArray();

        Assert.Equal(2_047 * 127 * 8_000, ByteVectors.Dot(left, right));
    }

    [Fact]
    public void Values_come_back_within_half_a_step()
    {
        float[] vector = [0.5f, -0.25f, 0.001f, -0.5f];
        var bytes = new sbyte[4];

        var step = ByteVectors.Quantise(vector, bytes);

        Assert.All(vector.Zip(bytes), pair => Assert.Equal(pair.First, pair.Second * step, step / 2));
    }
}
