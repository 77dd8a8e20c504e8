using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace LearningAdvisor.Catalogue.Storage.Postgres.Migrations
{
    /// <inheritdoc />
    public partial class RunsAndModel : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<int>(
                name: "Step",
                table: "QuarantinedRows",
                type: "integer",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "By",
                table: "IngestRuns",
                type: "text",
                nullable: true,
                collation: "C");

            migrationBuilder.AddColumn<string>(
                name: "Difference",
                table: "IngestRuns",
                type: "text",
                nullable: true,
                collation: "C");

            migrationBuilder.AddColumn<int>(
                name: "Duplicates",
                table: "IngestRuns",
                type: "integer",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<string>(
                name: "FailureCode",
                table: "IngestRuns",
                type: "text",
                nullable: true,
                collation: "C");

            migrationBuilder.AddColumn<string>(
                name: "Fingerprint",
                table: "IngestRuns",
                type: "text",
                nullable: false,
                defaultValue: "",
                collation: "C");

            migrationBuilder.AddColumn<long>(
                name: "IndexFingerprint",
                table: "IngestRuns",
                type: "bigint",
                nullable: false,
                defaultValue: 0L);

            migrationBuilder.AddColumn<int>(
                name: "Resumed",
                table: "IngestRuns",
                type: "integer",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<int>(
                name: "Step",
                table: "IngestRuns",
                type: "integer",
                nullable: true);

            migrationBuilder.AddColumn<long>(
                name: "ShownAs",
                table: "Courses",
                type: "bigint",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "CourseTwins",
                columns: table => new
                {
                    FirstKey = table.Column<long>(type: "bigint", nullable: false),
                    SecondKey = table.Column<long>(type: "bigint", nullable: false),
                    IsConfirmed = table.Column<bool>(type: "boolean", nullable: false),
                    By = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    At = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CourseTwins", x => new { x.FirstKey, x.SecondKey });
                    table.ForeignKey(
                        name: "FK_CourseTwins_Courses_FirstKey",
                        column: x => x.FirstKey,
                        principalTable: "Courses",
                        principalColumn: "Key",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_CourseTwins_Courses_SecondKey",
                        column: x => x.SecondKey,
                        principalTable: "Courses",
                        principalColumn: "Key",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "ModelUses",
                columns: table => new
                {
                    TurnKey = table.Column<Guid>(type: "uuid", nullable: false),
                    AskedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    Wanted = table.Column<int>(type: "integer", nullable: false),
                    Level = table.Column<int>(type: "integer", nullable: false),
                    Fall = table.Column<int>(type: "integer", nullable: false),
                    Model = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    InputTokens = table.Column<int>(type: "integer", nullable: false),
                    OutputTokens = table.Column<int>(type: "integer", nullable: false),
                    CostMicros = table.Column<long>(type: "bigint", nullable: false),
                    LatencyMs = table.Column<int>(type: "integer", nullable: false),
                    CutSentences = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ModelUses", x => x.TurnKey);
                    table.ForeignKey(
                        name: "FK_ModelUses_Turns_TurnKey",
                        column: x => x.TurnKey,
                        principalTable: "Turns",
                        principalColumn: "Key",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "RunnerLeases",
                columns: table => new
                {
                    Name = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Token = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Holder = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    ExpiresAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_RunnerLeases", x => x.Name);
                });

            migrationBuilder.CreateTable(
                name: "StagedBatches",
                columns: table => new
                {
                    RunKey = table.Column<long>(type: "bigint", nullable: false),
                    Number = table.Column<int>(type: "integer", nullable: false),
                    Content = table.Column<byte[]>(type: "bytea", nullable: false)
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

            migrationBuilder.CreateIndex(
                name: "IX_CourseTwins_SecondKey",
                table: "CourseTwins",
                column: "SecondKey");

            migrationBuilder.CreateIndex(
                name: "IX_ModelUses_AskedAt",
                table: "ModelUses",
                column: "AskedAt");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "CourseTwins");

            migrationBuilder.DropTable(
                name: "ModelUses");

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

            migrationBuilder.DropColumn(
                name: "ShownAs",
                table: "Courses");
        }
    }
}
