using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace LearningAdvisor.Catalogue.Storage.Sqlite.Migrations
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
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<DateTime>(
                name: "TakenAt",
                table: "HandOvers",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "WaitedMinutes",
                table: "HandOvers",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Channel",
                table: "Consultations",
                type: "TEXT",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "FigureCounts",
                columns: table => new
                {
                    Month = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Figure = table.Column<int>(type: "INTEGER", nullable: false),
                    Value = table.Column<string>(type: "TEXT", nullable: false),
                    Part = table.Column<int>(type: "INTEGER", nullable: false),
                    Consultations = table.Column<int>(type: "INTEGER", nullable: false)
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
