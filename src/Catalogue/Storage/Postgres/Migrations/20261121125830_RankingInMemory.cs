using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace LearningAdvisor.Catalogue.Storage.Postgres.Migrations
{
    /// <inheritdoc />
    public partial class RankingInMemory : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            foreach (var statement in SearchTables.DropSizes)
                migrationBuilder.Sql(statement);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            foreach (var statement in SearchTables.RestoreSizes)
                migrationBuilder.Sql(statement);
        }
    }
}
