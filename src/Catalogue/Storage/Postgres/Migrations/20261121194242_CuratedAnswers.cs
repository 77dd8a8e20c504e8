using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace LearningAdvisor.Catalogue.Storage.Postgres.Migrations
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
                type: "text",
                nullable: true);

            migrationBuilder.AddColumn<double>(
                name: "Score",
                table: "Recommendations",
                type: "double precision",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "ScoreParts",
                table: "Recommendations",
                type: "text",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "CityTermsVersions",
                columns: table => new
                {
                    Number = table.Column<long>(type: "bigint", nullable: false),
                    At = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    By = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Note = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    Restores = table.Column<long>(type: "bigint", nullable: true),
                    Terms = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CityTermsVersions", x => x.Number);
                });

            migrationBuilder.CreateTable(
                name: "CuratedAnswers",
                columns: table => new
                {
                    Key = table.Column<Guid>(type: "uuid", nullable: false),
                    Version = table.Column<int>(type: "integer", nullable: false),
                    State = table.Column<int>(type: "integer", nullable: false),
                    Content = table.Column<string>(type: "text", nullable: false),
                    ChangedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    ChangedBy = table.Column<string>(type: "text", nullable: false, collation: "C")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CuratedAnswers", x => x.Key);
                });

            migrationBuilder.CreateTable(
                name: "CuratedAnswerVersions",
                columns: table => new
                {
                    AnswerKey = table.Column<Guid>(type: "uuid", nullable: false),
                    Version = table.Column<int>(type: "integer", nullable: false),
                    State = table.Column<int>(type: "integer", nullable: false),
                    Content = table.Column<string>(type: "text", nullable: false),
                    At = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    By = table.Column<string>(type: "text", nullable: false, collation: "C")
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
