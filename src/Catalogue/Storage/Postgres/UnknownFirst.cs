using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore.Query;
using Microsoft.EntityFrameworkCore.Query.SqlExpressions;
using Microsoft.EntityFrameworkCore.Storage;
using Npgsql.EntityFrameworkCore.PostgreSQL.Infrastructure.Internal;
using Npgsql.EntityFrameworkCore.PostgreSQL.Query.Internal;

namespace LearningAdvisor.Catalogue.Storage.Postgres;

/// <summary>Sorts unknown values first, as SQLite does and cursors count on. Columns that are always known need no word about it, and so keep their indexes.</summary>
#pragma warning disable EF1001 // The provider can do this for every column alone, and hides even that.
internal sealed class UnknownFirst(QuerySqlGeneratorDependencies dependencies, IRelationalTypeMappingSource types, INpgsqlSingletonOptions options) : IQuerySqlGeneratorFactory
{
    public QuerySqlGenerator Create() => new Generator(dependencies, types, options.PostgresVersion);

    private sealed class Generator(QuerySqlGeneratorDependencies dependencies, IRelationalTypeMappingSource types, Version version)
        : NpgsqlQuerySqlGenerator(dependencies, types, reverseNullOrderingEnabled: false, version)
    {
        protected override Expression VisitOrdering(OrderingExpression ordering)
        {
            var visited = base.VisitOrdering(ordering);
            if (ordering.Expression is not ColumnExpression { IsNullable: false })
                Sql.Append(ordering.IsAscending ? " NULLS FIRST" : " NULLS LAST");
            return visited;
        }
    }
}
#pragma warning restore EF1001
