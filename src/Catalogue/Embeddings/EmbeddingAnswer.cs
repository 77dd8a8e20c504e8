using System.Numerics.Tensors;
using OpenAI.Embeddings;

namespace LearningAdvisor.Catalogue.Embeddings;

/// <summary>An endpoint's answer that has been looked at.</summary>
/// <param name="Vectors">[text][values] of unit length.</param>
/// <param name="Tokens">As counted; the characters sent where nobody counted.</param>
internal sealed record EmbeddingAnswer(float[][] Vectors, long Tokens)
{
    /// <exception cref="EmbeddingFailedException">The answer does not fit the texts or the settings.</exception>
    public static EmbeddingAnswer Of(OpenAIEmbeddingCollection given, string[] texts, EmbeddingSettings settings)
    {
        if (given.Count != texts.Length)
            throw Broken(settings, $"gave {given.Count} vectors for {texts.Length} texts", "Nothing of the answer was taken; lower LEARNINGADVISOR__Embedding__BatchTexts if it cannot take so many.");

        var vectors = new float[texts.Length][];
        foreach (var embedding in given)
        {
            if (embedding.Index < 0 || embedding.Index >= texts.Length || vectors[embedding.Index] is not null)
                throw Broken(settings, $"numbered a vector {embedding.Index} among {texts.Length} texts, or numbered two alike", "Nothing of the answer was taken.");
            vectors[embedding.Index] = UnitLength(embedding.ToFloats().ToArray(), settings);
        }

        return new EmbeddingAnswer(vectors, given.Usage?.InputTokenCount is > 0 and var counted ? counted : texts.Sum(text => (long)text.Length));
    }

    private static float[] UnitLength(float[] vector, EmbeddingSettings settings)
    {
        if (vector.Length != settings.Dimensions)
            throw Broken(settings, $"gave {vector.Length} values a vector; LEARNINGADVISOR__Embedding__Dimensions says {settings.Dimensions}", "Correct that setting, or set __Shorten for a model that can be shortened.");

        var length = TensorPrimitives.Norm<float>(vector);
        if (!float.IsFinite(length) || length == 0)
            throw Broken(settings, "gave a vector of values that are no numbers, or all zero", "Nothing of the answer was taken.");
        TensorPrimitives.Divide(vector, length, vector);
        return vector;
    }

    private static EmbeddingFailedException Broken(EmbeddingSettings settings, string what, string wayOut) =>
        new(EmbeddingFailure.Lasting, $"Model \"{settings.Name}\" at {settings.BaseUrl.Host} {what}. {wayOut}");
}
