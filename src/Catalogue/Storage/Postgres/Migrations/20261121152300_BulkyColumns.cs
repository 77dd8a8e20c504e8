using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace LearningAdvisor.Catalogue.Storage.Postgres.Migrations
{
    /// <inheritdoc />
    public partial class BulkyColumns : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            foreach (var statement in BulkyColumnStorage.Relax)
                migrationBuilder.Sql(statement);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            foreach (var statement in BulkyColumnStorage.Restore)
                migrationBuilder.Sql(statement);
        }
    }
}
