namespace LearningAdvisor.Databases;

/// <summary>A fact about SQLite alone; skipped when the run is over PostgreSQL.</summary>
public sealed class SqliteFactAttribute : FactAttribute
{
    public SqliteFactAttribute() => Skip = TemporaryDatabase.IsPostgres ? "It is about SQLite, and this run is over PostgreSQL." : null;
}

/// <inheritdoc cref="SqliteFactAttribute"/>
public sealed class SqliteTheoryAttribute : TheoryAttribute
{
    public SqliteTheoryAttribute() => Skip = TemporaryDatabase.IsPostgres ? "It is about SQLite, and this run is over PostgreSQL." : null;
}

/// <summary>A fact that needs a PostgreSQL server; skipped when none is named.</summary>
public sealed class PostgresFactAttribute : FactAttribute
{
    public PostgresFactAttribute() => Skip = TemporaryDatabase.IsPostgres ? null : $"{TemporaryDatabase.Variable} names no PostgreSQL server; ./test starts one.";
}
