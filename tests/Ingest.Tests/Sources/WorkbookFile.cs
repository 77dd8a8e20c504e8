using System.IO.Compression;

namespace LearningAdvisor.Ingest.Tests.Sources;

/// <summary>Writes an XLSX file part by part, so that a test says exactly what stands in it.</summary>
internal static class WorkbookFile
{
    private const string Namespaces = "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";

    /// <param name="sheets">Name, rows as <c>&lt;row&gt;</c> elements, what follows them, and whether the sheet is hidden.</param>
    /// <param name="shared">Shared strings.</param>
    /// <param name="formats">Number formats of the styles 1, 2, …; style 0 is General.</param>
    public static byte[] Bytes(IReadOnlyList<TestSheet> sheets, IReadOnlyList<string>? shared = null, IReadOnlyList<string>? formats = null)
    {
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            Add(zip, "[Content_Types].xml", $"""
                <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
                <Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>
                <Override PartName="/xl/sharedStrings.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml"/>
                <Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/>
                {Each(sheets, (_, i) => $"<Override PartName=\"/xl/sheet{i}.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml\"/>")}</Types>
                """);
            Add(zip, "_rels/.rels", Relations("<Relationship Id=\"r1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" Target=\"xl/workbook.xml\"/>"));
            Add(zip, "xl/workbook.xml", $"<workbook {Namespaces}><sheets>{Each(sheets, (sheet, i) => $"<sheet name=\"{sheet.Name}\" sheetId=\"{i + 1}\" r:id=\"s{i}\"{(sheet.IsHidden ? " state=\"hidden\"" : "")}/>")}</sheets></workbook>");
            Add(zip, "xl/_rels/workbook.xml.rels", Relations(
                Each(sheets, (_, i) => $"<Relationship Id=\"s{i}\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet\" Target=\"sheet{i}.xml\"/>")
                + "<Relationship Id=\"t\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/sharedStrings\" Target=\"sharedStrings.xml\"/>"
                + "<Relationship Id=\"y\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles\" Target=\"styles.xml\"/>"));
            Add(zip, "xl/sharedStrings.xml", $"<sst {Namespaces}>{Each(shared ?? [], (text, _) => $"<si>{text}</si>")}</sst>");
            Add(zip, "xl/styles.xml", $"""
                <styleSheet {Namespaces}><numFmts>{Each(formats ?? [], (format, i) => $"<numFmt numFmtId=\"{200 + i}\" formatCode=\"{format}\"/>")}</numFmts>
                <cellXfs><xf numFmtId="0"/>{Each(formats ?? [], (_, i) => $"<xf numFmtId=\"{200 + i}\"/>")}</cellXfs></styleSheet>
                """);
            foreach (var (sheet, i) in sheets.Select((sheet, i) => (sheet, i)))
                Add(zip, $"xl/sheet{i}.xml", $"<worksheet {Namespaces}><sheetData>{sheet.Rows}</sheetData>{sheet.After}</worksheet>");
        }

        return bytes.ToArray();
    }

    /// <summary>A row of inline texts; an empty text leaves its cell out.</summary>
    public static string Row(int number, params string[] texts) =>
        $"<row r=\"{number}\">{Each(texts, (text, i) => text.Length == 0 ? "" : $"<c r=\"{(char)('A' + i)}{number}\" t=\"inlineStr\"><is><t>{text}</t></is></c>")}</row>";

    private static string Relations(string list) => $"<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">{list}</Relationships>";

    private static string Each<T>(IReadOnlyList<T> items, Func<T, int, string> write) => string.Concat(items.Select(write));

    private static void Add(ZipArchive zip, string name, string text)
    {
        using var writer = new StreamWriter(zip.CreateEntry(name).Open());
        writer.Write(text);
    }
}

internal sealed record TestSheet(string Name, string Rows, string After = "", bool IsHidden = false);
