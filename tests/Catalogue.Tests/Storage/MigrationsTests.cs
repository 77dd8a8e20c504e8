using LearningAdvisor.Databases;
using Microsoft.EntityFrameworkCore;

namespace LearningAdvisor.Catalogue.Tests.Storage;

public sealed class MigrationsTests : IDisposable
{
    private readonly TemporaryDatabase _catalogue = new();

    public void Dispose() => _catalogue.Dispose();

    [Fact]
    public void Every_table_of_the_model_is_created()
    {
        using var database = _catalogue.Open();

        var expected = database.Model.GetEntityTypes().Select(type => type.GetTableName()!).Distinct();
        Assert.Empty(expected.Except(Tables(database)));
    }

    [SqliteFact]
    public void The_full_text_tables_and_their_vocabularies_are_created()
    {
        using var database = _catalogue.Open();

        Assert.Empty(new[] { "CourseText", "PassageText", "CourseTextTerms", "PassageTextTerms" }.Except(Tables(database)));
    }

    [Fact]
    public void The_model_has_no_change_without_a_migration()
    {
        using var database = _catalogue.Open();

        Assert.False(database.Database.HasPendingModelChanges(), "The model differs from the snapshot. Add a migration; CONTRIBUTING.md says how.");
    }

    [Fact]
    public void Migrating_a_migrated_file_changes_nothing()
    {
        using var database = _catalogue.Open();

        database.Database.Migrate();

        Assert.Empty(database.Database.GetPendingMigrations());
    }

    [SqliteFact]
    public void The_file_is_in_wal_so_that_readers_go_on_while_the_ingest_writes()
    {
        using var database = _catalogue.Open();

        Assert.Equal("wal", database.Database.SqlQuery<string>($"select journal_mode as Value from pragma_journal_mode").Single());
    }

    [SqliteTheory]
    [InlineData("foreign_keys", "foreign_keys", 1)]
    [InlineData("synchronous", "synchronous", 1)]
    [InlineData("busy_timeout", "timeout", 10_000)]
    public void Every_connection_gets_its_settings(string pragma, string column, int expected)
    {
        using var database = _catalogue.Open();

        var query = $"select {column} as Value from pragma_{pragma}";
        Assert.Equal(expected, database.Database.SqlQueryRaw<int>(query).Single());
    }

    [SqliteFact]
    public void The_library_knows_the_json_operator_that_the_queries_use()
    {
        using var database = _catalogue.Open();

        var version = Version.Parse(database.Database.SqlQuery<string>($"select sqlite_version() as Value").Single());

        Assert.True(version >= new Version(3, 38), $"SQLite {version} is older than 3.38. Install libsqlite3-0.");
    }

    private static List<string> Tables(DbContext database) => TemporaryDatabase.IsPostgres
        ? database.Database.SqlQuery<string>($"""select tablename as "Value" from pg_tables where schemaname = 'public'""").ToList()
        : database.Database.SqlQuery<string>($"select name as Value from sqlite_master where type = 'table'").ToList();
}
