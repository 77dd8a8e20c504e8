using LearningAdvisor.Advisor;
using LearningAdvisor.Api.Schema.Consultations;
using LearningAdvisor.Catalogue.Search.Passages;
using LearningAdvisor.Catalogue.Storage;
using LearningAdvisor.Catalogue.Storage.Sqlite;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace LearningAdvisor.Api.Hosting;

/// <summary>The catalogue and the advisor as services.</summary>
internal static class CatalogueServices
{
    /// <summary>Contexts come from a pool; a scope has one of its own, for services that share it.</summary>
    public static IServiceCollection AddCatalogue(this IServiceCollection services, ApiSettings settings)
    {
        services.AddSingleton(SqliteCatalogue.Options(settings.Database));
        services.AddSingleton<IDbContextFactory<CatalogueContext>, CatalogueContextFactory>();
        services.AddScoped(provider => provider.GetRequiredService<IDbContextFactory<CatalogueContext>>().CreateDbContext());

        services.AddAdvisor(settings.Seeds, new AdvisorSettings { DefaultCity = settings.DefaultCity });
        services.AddScoped<PassageSearch>();
        services.AddSingleton<QuestionLimit>();
        services.AddSingleton<OneTurnAtATime>();
        return services;
    }

    /// <summary>Brings the database to the present model, or makes it.</summary>
    public static async Task MigrateAsync(this WebApplication app)
    {
        app.Services.GetRequiredService<ApiSettings>().PrepareFolder();
        await using var database = await app.Services.GetRequiredService<IDbContextFactory<CatalogueContext>>().CreateDbContextAsync();
        // Migrating builds a second model to compare with, which takes longer than the rest of a start.
        if (!await IsCurrentAsync(database))
            await database.Database.MigrateAsync();
    }

    private static async Task<bool> IsCurrentAsync(CatalogueContext database)
    {
        var newest = database.GetService<IMigrationsAssembly>().Migrations.Keys.Max(StringComparer.Ordinal);
        await using var connection = new SqliteConnection(database.Database.GetConnectionString());
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = "select count(*) from __EFMigrationsHistory where MigrationId = $newest";
        command.Parameters.AddWithValue("$newest", newest);
        try
        {
            return await command.ExecuteScalarAsync() is > 0L;
        }
        catch (SqliteException)
        {
            // A new file has no history yet.
            return false;
        }
    }
}
