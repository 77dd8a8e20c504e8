using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace LearningAdvisor.Catalogue.Storage.Postgres.Migrations
{
    /// <inheritdoc />
    public partial class CountsOfGroups : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<Guid>(
                name: "CorrectionTurnKey",
                table: "Recalls",
                type: "uuid",
                nullable: true);

            migrationBuilder.AddColumn<DateTime>(
                name: "TakenAt",
                table: "HandOvers",
                type: "timestamp with time zone",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "WaitedMinutes",
                table: "HandOvers",
                type: "integer",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Channel",
                table: "Consultations",
                type: "text",
                nullable: true,
                collation: "C");

            migrationBuilder.CreateTable(
                name: "FigureCounts",
                columns: table => new
                {
                    Month = table.Column<DateOnly>(type: "date", nullable: false),
                    Figure = table.Column<int>(type: "integer", nullable: false),
                    Value = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Part = table.Column<int>(type: "integer", nullable: false),
                    Consultations = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_FigureCounts", x => new { x.Month, x.Figure, x.Value, x.Part });
                });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "FigureCounts");

            migrationBuilder.DropColumn(
                name: "CorrectionTurnKey",
                table: "Recalls");

            migrationBuilder.DropColumn(
                name: "TakenAt",
                table: "HandOvers");

            migrationBuilder.DropColumn(
                name: "WaitedMinutes",
                table: "HandOvers");

            migrationBuilder.DropColumn(
                name: "Channel",
                table: "Consultations");
        }
    }
}
