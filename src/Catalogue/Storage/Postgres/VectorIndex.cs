namespace LearningAdvisor.Catalogue.Storage.Postgres;

/// <summary>The index of course vectors by nearness (HNSW), one for each number of dimensions that a model has had.</summary>
/// <remarks>
/// Vectors are stored as <c>real[]</c>, which every driver reads, and indexed as pgvector's type. An index covers the vectors of
/// its own length alone, so that those of a model that is being replaced are left out and do not stop the load.
/// </remarks>
internal static class VectorIndex
{
    // What pgvector's index of this type takes.
    private const int MostDimensions = 2_000;

    /// <returns>SQL that makes the index where there is none; null for vectors too long to be indexed, which are compared one by one.</returns>
    public static string? Create(int dimensions) => dimensions > MostDimensions ? null : $"""
        create index if not exists "IX_DistinctVectors_Vector_{dimensions}" on "DistinctVectors"
        using hnsw (("Vector"::vector({dimensions})) vector_cosine_ops) where "Dimensions" = {dimensions}
        """;

    /// <returns>SQL for the cosine distance of each course's vector from the one in the parameter {0}.</returns>
    public static string Distances(int dimensions) =>
        $$"""
        select stored."CourseKey" as "Key", d."Vector"::vector({{dimensions}}) <=> {0}::real[]::vector({{dimensions}}) as "Distance"
        from "DistinctVectors" d join "CourseVectors" stored on stored."VectorHash" = d."Hash" where d."Dimensions" = {{dimensions}}
        """;
}
