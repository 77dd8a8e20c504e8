using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace LearningAdvisor.Catalogue.Storage.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class CuratedAnswers : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "Correction",
                table: "Reviews",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<double>(
                name: "Score",
                table: "Recommendations",
                type: "REAL",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "ScoreParts",
                table: "Recommendations",
                type: "TEXT",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "CityTermsVersions",
                columns: table => new
                {
                    Number = table.Column<long>(type: "INTEGER", nullable: false),
                    At = table.Column<DateTime>(type: "TEXT", nullable: false),
                    By = table.Column<string>(type: "TEXT", nullable: false),
                    Note = table.Column<string>(type: "TEXT", nullable: true),
                    Restores = table.Column<long>(type: "INTEGER", nullable: true),
                    Terms = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CityTermsVersions", x => x.Number);
                });

            migrationBuilder.CreateTable(
                name: "CuratedAnswers",
                columns: table => new
                {
                    Key = table.Column<Guid>(type: "TEXT", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    State = table.Column<int>(type: "INTEGER", nullable: false),
                    Content = table.Column<string>(type: "TEXT", nullable: false),
                    ChangedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    ChangedBy = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CuratedAnswers", x => x.Key);
                });

            migrationBuilder.CreateTable(
                name: "CuratedAnswerVersions",
                columns: table => new
                {
                    AnswerKey = table.Column<Guid>(type: "TEXT", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    State = table.Column<int>(type: "INTEGER", nullable: false),
                    Content = table.Column<string>(type: "TEXT", nullable: false),
                    At = table.Column<DateTime>(type: "TEXT", nullable: false),
                    By = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CuratedAnswerVersions", x => new { x.AnswerKey, x.Version });
                    table.ForeignKey(
                        name: "FK_CuratedAnswerVersions_CuratedAnswers_AnswerKey",
                        column: x => x.AnswerKey,
                        principalTable: "CuratedAnswers",
                        principalColumn: "Key",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_CuratedAnswers_State",
                table: "CuratedAnswers",
                column: "State");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "CityTermsVersions");

            migrationBuilder.DropTable(
                name: "CuratedAnswerVersions");

            migrationBuilder.DropTable(
                name: "CuratedAnswers");

            migrationBuilder.DropColumn(
                name: "Correction",
                table: "Reviews");

            migrationBuilder.DropColumn(
                name: "Score",
                table: "Recommendations");

            migrationBuilder.DropColumn(
                name: "ScoreParts",
                table: "Recommendations");
        }
    }
}
