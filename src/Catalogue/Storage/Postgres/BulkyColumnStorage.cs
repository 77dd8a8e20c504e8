namespace LearningAdvisor.Catalogue.Storage.Postgres;

/// <summary>How PostgreSQL keeps and studies columns whose values are large. No model can say it.</summary>
internal static class BulkyColumnStorage
{
    // Nothing is ever looked for by these values themselves, so statistics about them serve no plan, and gathering them means
    // reading each sampled one whole.
    private static readonly (string Table, string Column)[] NeverCompared =
    [
        ("CourseVectors", "Vector"), ("DistinctVectors", "Vector"), ("CourseText", "Title"), ("CourseText", "Body"), ("PassageText", "Heading"), ("PassageText", "Body"),
    ];

    /// <summary>To be run once, in any order.</summary>
    public static IReadOnlyList<string> Relax =>
    [
        // Staged rows live for seconds; compressing them took a sixth of an ingest (15 of 84 s beside other work).
        """alter table "StagedBatches" alter column "Content" set storage external""",
        .. NeverCompared.Select(bulky => Statistics(bulky, 0)),
    ];

    /// <summary>Undoes <see cref="Relax"/>.</summary>
    public static IReadOnlyList<string> Restore =>
    [
        """alter table "StagedBatches" alter column "Content" set storage extended""",
        .. NeverCompared.Select(bulky => Statistics(bulky, -1)),
    ];

    private static string Statistics((string Table, string Column) bulky, int target) =>
        $"""alter table "{bulky.Table}" alter column "{bulky.Column}" set statistics {target}""";
}
