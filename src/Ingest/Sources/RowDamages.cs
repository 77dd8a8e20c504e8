namespace LearningAdvisor.Ingest.Sources;

/// <summary>The ways in which a row is no row.</summary>
internal static class RowDamages
{
    public static readonly RowDamage Nul = new(
        "ROW_NUL", "the row holds a NUL character, which no text has", "Export the row again from its program.");

    public static readonly RowDamage XmlDepth = new(
        "ROW_XML_DEPTH", "elements stand more than 64 deep inside one another", "Write each column as one element or attribute of its row.");

    public static readonly RowDamage Encoding = new(
        "ROW_ENCODING", "the line's bytes are neither UTF-8 nor Big5", "Save the whole file as UTF-8 and correct this line.");

    public static RowDamage TooLong(int limit) => new(
        "ROW_TOO_LONG", $"the row is longer than {limit} characters", "Look for a missing line end or closing quote, or shorten the text.");

    public static RowDamage CellCount(int found, int expected) => new(
        "ROW_CELL_COUNT", $"the row has {found} cells, the header {expected}", "Put a cell that holds a comma in quotes, and leave empty cells in place.");

    public static RowDamage Json(string reason) => new(
        "ROW_JSON", $"the line is no JSON object ({reason})", "Write one complete object a line.");

    /// <param name="cell">Address such as C12.</param>
    public static RowDamage FormulaWithoutValue(string cell) => new(
        "ROW_FORMULA", $"cell {cell} holds a formula without its result", "Open the file in a spreadsheet program, let it calculate, and save it; or put the value in place of the formula.");

    /// <inheritdoc cref="FormulaWithoutValue"/>
    /// <param name="error">Such as #REF!.</param>
    public static RowDamage CellError(string cell, string error) => new(
        "ROW_CELL_ERROR", $"cell {cell} shows the error {error}", "Correct the formula, or put the value in its place.");

    /// <inheritdoc cref="FormulaWithoutValue"/>
    public static RowDamage CellOutside(string cell) => new(
        "ROW_CELL_OUTSIDE", $"cell {cell} stands under no column of the header", "Give its column a name, or clear the cell.");
}
