using System.Reflection;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace LearningAdvisor.Catalogue.Storage;

/// <summary>The migrations that this program holds, asked without a context: EF Core would first build the model.</summary>
internal static class KnownMigrations
{
    /// <returns>The id of the newest migration of a provider's context.</returns>
    public static string Newest<TContext>()
        where TContext : CatalogueContext =>
        typeof(TContext).Assembly.GetTypes()
            .Where(type => type.GetCustomAttribute<DbContextAttribute>()?.ContextType == typeof(TContext))
            .Select(type => type.GetCustomAttribute<MigrationAttribute>()?.Id)
            .Max(StringComparer.Ordinal)!;
}
