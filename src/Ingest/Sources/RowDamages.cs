namespace LearningAdvisor.Ingest.Sources;

/// <summary>The ways in which a row is no row.</summary>
internal static class RowDamages
{
    public static readonly RowDamage Nul = new(
        "ROW_NUL", "the row holds a NUL character, which no text has", "Export the row again from its program.");

    public static RowDamage TooLong(int limit) => new(
        "ROW_TOO_LONG", $"the row is longer than {limit} characters", "Look for a missing line end or closing quote, or shorten the text.");

    public static RowDamage CellCount(int found, int expected) => new(
        "ROW_CELL_COUNT", $"the row has {found} cells, the header {expected}", "Put a cell that holds a comma in quotes, and leave empty cells in place.");

    public static RowDamage Json(string reason) => new(
        "ROW_JSON", $"the line is no JSON object ({reason})", "Write one complete object a line.");
}
