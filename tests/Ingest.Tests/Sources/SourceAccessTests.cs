using LearningAdvisor.Ingest.Sources;

namespace LearningAdvisor.Ingest.Tests.Sources;

public sealed class SourceAccessTests
{
    [Theory]
    [InlineData("Data Source=/srv/city/learning.db", "/srv/city/cache")]
    [InlineData("Host=db;Database=learning", "data/cache")]
    public void The_cache_lies_beside_a_SQLite_database(string database, string folder) => Assert.Equal(folder, SourceAccess.Beside(database).Cache);

    [Fact]
    public void A_setting_with_a_value_it_cannot_have_is_named()
    {
        var wrong = Assert.Throws<ArgumentException>(() => SourceAccess.Beside("Data Source=a.db", name => name.EndsWith("Attempts", StringComparison.Ordinal) ? "0" : null));
        Assert.Equal("LEARNINGADVISOR__Fetch__Attempts is \"0\"; it takes a whole number from 1 to 10. Correct it, or leave it out for 4.", wrong.Message);
    }

    [Theory]
    [InlineData("Cache")]
    [InlineData("Archive__Entries` | `1000")]
    [InlineData("Archive__EntryBytes` | `1073741824")]
    [InlineData("Archive__TotalBytes` | `2147483648")]
    [InlineData("Archive__Ratio` | `200")]
    [InlineData("Fetch__Bytes` | `1073741824")]
    [InlineData("Fetch__Seconds` | `120")]
    [InlineData("Fetch__Attempts` | `4")]
    [InlineData("Fetch__PrivateAddresses` | `false")]
    public void Every_setting_stands_in_the_documentation_with_its_default(string text) =>
        Assert.Contains($"| `LEARNINGADVISOR__{text}` |", File.ReadAllText(Path.Combine(SharedData.Root, "docs", "settings.md")), StringComparison.Ordinal);
}
