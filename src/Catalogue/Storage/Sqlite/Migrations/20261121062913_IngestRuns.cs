using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace LearningAdvisor.Catalogue.Storage.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class IngestRuns : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<int>(
                name: "Step",
                table: "QuarantinedRows",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "By",
                table: "IngestRuns",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Difference",
                table: "IngestRuns",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "Duplicates",
                table: "IngestRuns",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<string>(
                name: "FailureCode",
                table: "IngestRuns",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Fingerprint",
                table: "IngestRuns",
                type: "TEXT",
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<long>(
                name: "IndexFingerprint",
                table: "IngestRuns",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0L);

            migrationBuilder.AddColumn<int>(
                name: "Resumed",
                table: "IngestRuns",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<int>(
                name: "Step",
                table: "IngestRuns",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "RunnerLeases",
                columns: table => new
                {
                    Name = table.Column<string>(type: "TEXT", nullable: false),
                    Token = table.Column<string>(type: "TEXT", nullable: false),
                    Holder = table.Column<string>(type: "TEXT", nullable: false),
                    ExpiresAt = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_RunnerLeases", x => x.Name);
                });

            migrationBuilder.CreateTable(
                name: "StagedBatches",
                columns: table => new
                {
                    RunKey = table.Column<long>(type: "INTEGER", nullable: false),
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    Content = table.Column<byte[]>(type: "BLOB", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_StagedBatches", x => new { x.RunKey, x.Number });
                    table.ForeignKey(
                        name: "FK_StagedBatches_IngestRuns_RunKey",
                        column: x => x.RunKey,
                        principalTable: "IngestRuns",
                        principalColumn: "Key",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_IngestRuns_Source_Kind_Key",
                table: "IngestRuns",
                columns: new[] { "Source", "Kind", "Key" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "RunnerLeases");

            migrationBuilder.DropTable(
                name: "StagedBatches");

            migrationBuilder.DropIndex(
                name: "IX_IngestRuns_Source_Kind_Key",
                table: "IngestRuns");

            migrationBuilder.DropColumn(
                name: "Step",
                table: "QuarantinedRows");

            migrationBuilder.DropColumn(
                name: "By",
                table: "IngestRuns");

            migrationBuilder.DropColumn(
                name: "Difference",
                table: "IngestRuns");

            migrationBuilder.DropColumn(
                name: "Duplicates",
                table: "IngestRuns");

            migrationBuilder.DropColumn(
                name: "FailureCode",
                table: "IngestRuns");

            migrationBuilder.DropColumn(
                name: "Fingerprint",
                table: "IngestRuns");

            migrationBuilder.DropColumn(
                name: "IndexFingerprint",
                table: "IngestRuns");

            migrationBuilder.DropColumn(
                name: "Resumed",
                table: "IngestRuns");

            migrationBuilder.DropColumn(
                name: "Step",
                table: "IngestRuns");
        }
    }
}
