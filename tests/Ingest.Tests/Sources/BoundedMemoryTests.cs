using LearningAdvisor.Ingest.Sources;

namespace LearningAdvisor.Ingest.Tests.Sources;

/// <summary>Files far larger than what is held of them. Alone, because memory belongs to the whole process; bench/large-input.sh does it with 1 GB.</summary>
[Collection(nameof(BoundedMemoryTests))]
public sealed class BoundedMemoryTests : IDisposable
{
    private const int FileBytes = 24 << 20;
    private const int LookEvery = 20_000;
    private const long MostHeld = 8 << 20;

    private readonly TempFolder _folder = new();

    [Theory]
    [InlineData("a.csv", "code,title,summary\n", "A{0},陶藝,\"長說明, {1}\"\n", "")]
    [InlineData("a.jsonl", "", "{{\"code\":\"A{0}\",\"summary\":\"{1}\"}}\n", "")]
    [InlineData("a.json", "[", "{{\"code\":\"A{0}\",\"summary\":\"{1}\"}},", "{\"code\":\"last\"}]")]
    [InlineData("a.xml", "<rows>", "<row><code>A{0}</code><summary>{1}</summary></row>", "</rows>")]
    public void Rows_are_let_go_once_they_are_read(string name, string head, string row, string tail)
    {
        var path = Write(name, head, row, tail);
        using var table = FileFormats.Open(path, FileFormats.Of(path));
        var read = 0;
        long? before = null;
        var most = 0L;
        foreach (var record in table.Records())
        {
            Assert.Null(record.Damage);
            if (++read % LookEvery != 0)
                continue;

            var held = GC.GetTotalMemory(forceFullCollection: true);
            before ??= held;
            most = Math.Max(most, held - before.Value);
        }

        Assert.True(read > 2 * LookEvery, $"{read} rows were read.");
        Assert.True(most < MostHeld, $"{most} bytes more were held than after the first rows.");
    }

    [Theory]
    [InlineData("code,title\nA1,\"never closed", "FILE_QUOTE_OPEN")]
    [InlineData("code,title\nA1,", "ROW_TOO_LONG")]
    public void A_cell_without_an_end_is_read_past_and_not_held(string head, string code)
    {
        var path = Write("a.csv", head, "{1} ", "");
        using var table = new DelimitedTable(path);
        var before = GC.GetTotalMemory(forceFullCollection: true);
        Assert.Equal(code, Outcome(table));
        Assert.True(GC.GetTotalMemory(forceFullCollection: true) - before < MostHeld);
    }

    public void Dispose() => _folder.Dispose();

    private static string? Outcome(SourceTable table)
    {
        try
        {
            return Assert.Single(table.Records()).Damage?.Code;
        }
        catch (SourceFailure failure)
        {
            return failure.Code;
        }
    }

    private string Write(string name, string head, string row, string tail)
    {
        var filling = new string('x', 300);
        using var text = new StreamWriter(_folder[name]);
        text.Write(head);
        for (var number = 0; text.BaseStream.Position < FileBytes; number++)
            text.Write(row, number, filling);
        text.Write(tail);
        return _folder[name];
    }
}

/// <summary>Runs its tests when no others run.</summary>
[CollectionDefinition(nameof(BoundedMemoryTests), DisableParallelization = true)]
public sealed class AloneCollection;
