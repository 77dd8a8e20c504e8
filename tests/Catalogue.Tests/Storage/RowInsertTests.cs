using LearningAdvisor.Catalogue.Storage.Sqlite.Loading;
using Microsoft.Data.Sqlite;

namespace LearningAdvisor.Catalogue.Tests.Storage;

public sealed class RowInsertTests : IDisposable
{
    private readonly SqliteConnection _connection = new("Data Source=:memory:");

    public RowInsertTests()
    {
        _connection.Open();
        Execute("create table Things(Number integer primary key, Value)");
        Execute("create table Named(Name text unique)");
    }

    public static TheoryData<object?> Values =>
    [
        null, "", "陶藝 🙂 với", new string('長', 5_000), "a\0b", 0, -3, long.MaxValue, true, false, 0.1, -1e300, new byte[] { 0, 255 }, Array.Empty<byte>(),
        new DateOnly(2026, 3, 5), DateOnly.MinValue, new TimeOnly(9, 5), new TimeOnly(9, 5, 7, 120), new DateTime(2026, 11, 21, 8, 0, 9, DateTimeKind.Utc), new DateTime(2026, 11, 21, 8, 0, 9, 5, DateTimeKind.Utc),
    ];

    public void Dispose() => _connection.Dispose();

    [Theory]
    [MemberData(nameof(Values))]
    public void A_value_is_stored_as_a_command_stores_it(object? value)
    {
        using var insert = new RowInsert(_connection, "Things", "Value");
        using var command = _connection.CreateCommand();
        command.CommandText = "insert into Things(Value) values($value)";
        command.Parameters.AddWithValue("$value", value ?? DBNull.Value);
        command.ExecuteNonQuery();

        var key = insert.Run(value);

        Assert.Equal(2, key);
        Assert.Equal(1L, Scalar("select count(*) from (select distinct typeof(Value), hex(Value) from Things)"));
    }

    [Fact]
    public void A_row_that_breaks_a_rule_is_refused_and_the_next_one_is_taken()
    {
        using var insert = new RowInsert(_connection, "Named", "Name");
        insert.Run("once");

        Assert.Equal(19, Assert.Throws<SqliteException>(() => insert.Run("once")).SqliteErrorCode);
        Assert.Equal(2, insert.Run("twice"));
    }

    [Fact]
    public void A_value_without_a_form_and_a_wrong_number_of_values_are_refused_by_name()
    {
        using var insert = new RowInsert(_connection, "Named", "Name");

        Assert.StartsWith("A value of type System.Uri has no form in SQLite here.", Assert.Throws<ArgumentException>(() => insert.Run(new Uri("https://city.example"))).Message, StringComparison.Ordinal);
        Assert.StartsWith("The insert has 1 columns, 2 values were given.", Assert.Throws<ArgumentException>(() => insert.Run("a", "b")).Message, StringComparison.Ordinal);
    }

    private void Execute(string sql)
    {
        using var command = _connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    private object? Scalar(string sql)
    {
        using var command = _connection.CreateCommand();
        command.CommandText = sql;
        return command.ExecuteScalar();
    }
}
