using LearningAdvisor.Catalogue.Storage.Postgres;
using LearningAdvisor.Catalogue.Storage.Sqlite;
using Microsoft.EntityFrameworkCore.Design;

Console.Error.WriteLine("This program only lends its design-time factories to `dotnet ef`; see CONTRIBUTING.md, \"A migration\".");
return 1;

/// <summary>Opens the SQLite catalogue for `dotnet ef migrations`. No database is touched.</summary>
internal sealed class SqliteCatalogueFactory : IDesignTimeDbContextFactory<SqliteCatalogue>
{
    public SqliteCatalogue CreateDbContext(string[] args) => SqliteCatalogue.Open("Data Source=design-time.db");
}

/// <summary>Opens the PostgreSQL catalogue for `dotnet ef migrations`. No database is touched.</summary>
internal sealed class PostgresCatalogueFactory : IDesignTimeDbContextFactory<PostgresCatalogue>
{
    public PostgresCatalogue CreateDbContext(string[] args) => new(PostgresCatalogue.Options("Host=design-time"));
}
