namespace LearningAdvisor.Advisor.Tests.Understanding;

/// <summary>Reads a table of phrases, a line each: what is said => what it means.</summary>
internal static class PhraseTable
{
    public static TheoryData<string, string> Read(string table)
    {
        var rows = new TheoryData<string, string>();
        foreach (var line in table.Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            var arrow = line.IndexOf(" =>", StringComparison.Ordinal);
            rows.Add(line[..arrow], line[(arrow + 3)..].Trim());
        }

        return rows;
    }
}
