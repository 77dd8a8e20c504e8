using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace LearningAdvisor.Catalogue.Storage.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class ListIndexes : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateIndex(
                name: "IX_Courses_District_Category_RetiredAt_Title_Key",
                table: "Courses",
                columns: new[] { "District", "Category", "RetiredAt", "Title", "Key" });

            migrationBuilder.CreateIndex(
                name: "IX_Courses_RetiredAt_Title_Key",
                table: "Courses",
                columns: new[] { "RetiredAt", "Title", "Key" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_Courses_District_Category_RetiredAt_Title_Key",
                table: "Courses");

            migrationBuilder.DropIndex(
                name: "IX_Courses_RetiredAt_Title_Key",
                table: "Courses");
        }
    }
}
