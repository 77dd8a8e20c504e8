using System.Numerics.Tensors;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using LearningAdvisor.Catalogue.Search;
using LearningAdvisor.Catalogue.Tests.Concepts;
using Microsoft.Extensions.AI;

namespace LearningAdvisor.Catalogue.Tests.Search;

public class ThesaurusEmbeddingTests
{
    private readonly ThesaurusEmbedding _embedding = new(SampleThesaurus.Small);

    [Theory]
    [InlineData("想學吉他")]
    [InlineData("guitar")]
    [InlineData("完全沒有概念的一句話")]
    public void A_vector_has_unit_length(string text)
    {
        var vector = _embedding.Embed(text);

        Assert.Equal(ThesaurusEmbedding.Dimensions, vector.Length);
        Assert.Equal(1.0, TensorPrimitives.Norm<float>(vector), tolerance: 1e-5);
    }

    [Theory]
    [InlineData("")]
    [InlineData("😀😀")]
    [InlineData("！？")]
    public void A_text_without_a_word_has_no_direction(string text) => Assert.All(_embedding.Embed(text), value => Assert.Equal(0f, value));

    // Stored vectors outlive the process: when these bytes change, ModelName has to change with them.
    [Fact]
    public void The_values_are_the_same_on_every_machine_and_in_every_process()
    {
        var rounded = _embedding.Embed("民謠吉他彈唱 for beginners").Select(value => (short)MathF.Round(value * 1_000)).ToArray();

        Assert.Equal("BE510E1CB426A0E9", Convert.ToHexString(SHA256.HashData(MemoryMarshal.AsBytes(rounded.AsSpan())))[..16]);
        Assert.Equal("thesaurus-256-v1", ThesaurusEmbedding.ModelName);
    }

    [Fact]
    public void The_same_concept_in_other_words_is_nearer_than_a_stranger() =>
        Assert.True(Similarity("自彈自唱", "guitar") > Similarity("自彈自唱", "陶藝") + 0.5);

    [Fact]
    public void A_related_concept_is_nearer_than_a_stranger() =>
        Assert.True(Similarity("吉他", "烏克麗麗") > Similarity("吉他", "篆刻") + 0.1);

    [Fact]
    public void A_concept_under_the_same_broader_one_is_nearer_than_a_stranger() =>
        Assert.True(Similarity("篆刻", "陶藝") > Similarity("篆刻", "韓語"));

    [Fact]
    public async Task The_interface_gives_a_vector_a_text_in_order()
    {
        var generated = await _embedding.GenerateAsync(["吉他", "陶藝"]);

        Assert.Equal([_embedding.Embed("吉他"), _embedding.Embed("陶藝")], generated.Select(one => one.Vector.ToArray()));
    }

    [Fact]
    public void The_interface_tells_its_model_and_size()
    {
        var metadata = (EmbeddingGeneratorMetadata)_embedding.GetService(typeof(EmbeddingGeneratorMetadata))!;

        Assert.Equal((ThesaurusEmbedding.ModelName, ThesaurusEmbedding.Dimensions), (metadata.DefaultModelId, metadata.DefaultModelDimensions));
        Assert.Same(_embedding, _embedding.GetService(typeof(ThesaurusEmbedding)));
        Assert.Null(_embedding.GetService(typeof(string)));
    }

    private double Similarity(string left, string right) => TensorPrimitives.Dot<float>(_embedding.Embed(left), _embedding.Embed(right));
}
