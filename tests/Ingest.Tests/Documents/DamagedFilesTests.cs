using System.Text;
using LearningAdvisor.Ingest.Documents;
using LearningAdvisor.Ingest.Tests.Documents.Pdf;
using LearningAdvisor.Ingest.Tests.Splitting;

namespace LearningAdvisor.Ingest.Tests.Documents;

/// <summary>Files with bytes changed, lost or doubled are read or refused with a code; nothing else happens.</summary>
public sealed class DamagedFilesTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory().FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [InlineData("plan.docx", 60)]
    [InlineData("plan.odt", 60)]
    [InlineData("plan.html", 60)]
    [InlineData("plan.md", 60)]
    [InlineData("plan.txt", 60)]
    public void A_damaged_file_is_read_or_refused(string name, int count) => AssertRefusedOrRead(name, count);

    [PopplerFact]
    public void A_damaged_pdf_is_read_or_refused() => AssertRefusedOrRead("plan.pdf", 15);

    private void AssertRefusedOrRead(string name, int count)
    {
        var path = Path.Combine(_folder, name);
        for (var seed = 1; seed <= count; seed++)
        {
            var isPackedDamaged = seed % 2 == 0 && Path.GetExtension(name) is (".docx" or ".odt");
            File.WriteAllBytes(path, isPackedDamaged ? Written(name, seed) : Damaged(Written(name, seed), new Random(seed)));
            var problem = Record.Exception(() => ParsedDocument.Read(path, limits: new DocumentLimits()));

            Assert.True(problem is null || problem is DocumentException { Code.Length: > 0 }, $"seed {seed}: {problem}");
        }
    }

    private static byte[] Damaged(byte[] whole, Random random)
    {
        var bytes = whole.ToList();
        for (var change = random.Next(1, 5); change > 0; change--)
        {
            var at = random.Next(bytes.Count);
            var length = Math.Min(random.Next(1, 40), bytes.Count - at);
            switch (random.Next(3))
            {
                case 0:
                    bytes[at] = (byte)random.Next(256);
                    break;
                case 1:
                    bytes.RemoveRange(at, length);
                    break;
                default:
                    bytes.InsertRange(random.Next(bytes.Count), bytes.GetRange(at, length));
                    break;
            }
        }

        return [.. bytes];
    }

    // Every other office file is packed after the damage: damage to what is packed hardly ever gets past the first check.
    private static byte[] Written(string name, int seed)
    {
        var document = WrittenDocument.Of(seed);
        return Path.GetExtension(name) switch
        {
            ".docx" when seed % 2 == 0 => Office.OfficeFile.Docx(DamagedValues(seed, "<w:p><w:pPr><w:outlineLvl w:val='1'/><w:numPr><w:ilvl w:val='1'/><w:numId w:val='1'/></w:numPr></w:pPr><w:r><w:rPr><w:vanish w:val='false'/></w:rPr><w:t>讀書</w:t><w:footnoteReference w:id='1'/></w:r></w:p><w:tbl><w:tr><w:trPr><w:gridBefore w:val='1'/><w:tblHeader w:val='on'/></w:trPr><w:tc><w:tcPr><w:gridSpan w:val='2'/><w:vMerge w:val='restart'/></w:tcPr><w:p/></w:tc></w:tr></w:tbl>")),
            ".docx" => DocumentWriters.Docx(document),
            ".odt" when seed % 2 == 0 => Office.OfficeFile.Odt(DamagedValues(seed, "<text:h text:outline-level='1'>讀書</text:h><text:list><text:list-item text:start-value='1'><text:h text:outline-level='1'>展覽</text:h><text:p>說<text:s text:c='1'/>書</text:p></text:list-item></text:list><table:table><table:table-row table:number-rows-repeated='1'><table:table-cell table:number-columns-spanned='1'><text:p>展覽</text:p></table:table-cell></table:table-row></table:table>")),
            ".odt" => DocumentWriters.Odt(document),
            ".pdf" => DocumentWriters.Pdf(document),
            ".html" => Encoding.UTF8.GetBytes(DocumentWriters.Html(document)),
            ".md" => Encoding.UTF8.GetBytes(DocumentWriters.Markdown(document)),
            _ => Encoding.UTF8.GetBytes(DocumentWriters.Text(document)),
        };
    }

    private static string DamagedValues(int seed, string xml)
    {
        string[] odd = ["'-1'", "''", "'x'", "'99999999999999'", "'0'"];
        return xml.Replace(seed % 4 == 0 ? "'1'" : "'2'", odd[seed % odd.Length]).Replace(seed % 3 == 0 ? "'false'" : "'restart'", odd[(seed + 1) % odd.Length]);
    }
}
