using System;
using System.Collections.Generic;
using Microsoft.EntityFrameworkCore.Migrations;
using Npgsql.EntityFrameworkCore.PostgreSQL.Metadata;

#nullable disable

namespace LearningAdvisor.Catalogue.Storage.Postgres.Migrations
{
    /// <inheritdoc />
    public partial class LearningFromReviews : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<long>(
                name: "InsteadKey",
                table: "Reviews",
                type: "bigint",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "ApprovedCases",
                columns: table => new
                {
                    Key = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    Version = table.Column<int>(type: "integer", nullable: false),
                    Talk = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Question = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    TurnKey = table.Column<Guid>(type: "uuid", nullable: true),
                    ConsultationKey = table.Column<Guid>(type: "uuid", nullable: true),
                    IsActive = table.Column<bool>(type: "boolean", nullable: false),
                    ApprovedBy = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    ApprovedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    SwitchedBy = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    SwitchedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    SwitchReason = table.Column<string>(type: "text", nullable: true, collation: "C")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ApprovedCases", x => x.Key);
                });

            migrationBuilder.CreateTable(
                name: "GateRuns",
                columns: table => new
                {
                    Key = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    Subject = table.Column<int>(type: "integer", nullable: false),
                    Candidate = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    At = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    By = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Cases = table.Column<int>(type: "integer", nullable: false),
                    Worse = table.Column<int>(type: "integer", nullable: false),
                    Better = table.Column<int>(type: "integer", nullable: false),
                    OutOfDate = table.Column<int>(type: "integer", nullable: false),
                    Milliseconds = table.Column<int>(type: "integer", nullable: false),
                    AcceptedBy = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    AcceptReason = table.Column<string>(type: "text", nullable: true, collation: "C")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_GateRuns", x => x.Key);
                });

            migrationBuilder.CreateTable(
                name: "CaseChanges",
                columns: table => new
                {
                    RunKey = table.Column<long>(type: "bigint", nullable: false),
                    CaseKey = table.Column<long>(type: "bigint", nullable: false),
                    IsWorse = table.Column<bool>(type: "boolean", nullable: false),
                    Before = table.Column<List<string>>(type: "text[]", nullable: false),
                    After = table.Column<List<string>>(type: "text[]", nullable: false),
                    Faults = table.Column<List<string>>(type: "text[]", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CaseChanges", x => new { x.RunKey, x.CaseKey });
                    table.ForeignKey(
                        name: "FK_CaseChanges_ApprovedCases_CaseKey",
                        column: x => x.CaseKey,
                        principalTable: "ApprovedCases",
                        principalColumn: "Key",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_CaseChanges_GateRuns_RunKey",
                        column: x => x.RunKey,
                        principalTable: "GateRuns",
                        principalColumn: "Key",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "WeightVersions",
                columns: table => new
                {
                    Key = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    State = table.Column<int>(type: "integer", nullable: false),
                    MadeAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    MadeBy = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    HalfLifeDays = table.Column<int>(type: "integer", nullable: false),
                    Opinions = table.Column<int>(type: "integer", nullable: false),
                    Counsellors = table.Column<int>(type: "integer", nullable: false),
                    GateRunKey = table.Column<long>(type: "bigint", nullable: true),
                    SwitchedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    SwitchedBy = table.Column<string>(type: "text", nullable: true, collation: "C")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_WeightVersions", x => x.Key);
                    table.ForeignKey(
                        name: "FK_WeightVersions_GateRuns_GateRunKey",
                        column: x => x.GateRunKey,
                        principalTable: "GateRuns",
                        principalColumn: "Key",
                        onDelete: ReferentialAction.SetNull);
                });

            migrationBuilder.CreateTable(
                name: "LearnedWeights",
                columns: table => new
                {
                    VersionKey = table.Column<long>(type: "bigint", nullable: false),
                    ConceptId = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    CourseKey = table.Column<long>(type: "bigint", nullable: false),
                    Weight = table.Column<double>(type: "double precision", nullable: false),
                    Counsellors = table.Column<int>(type: "integer", nullable: false),
                    Praises = table.Column<int>(type: "integer", nullable: false),
                    Faults = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_LearnedWeights", x => new { x.VersionKey, x.ConceptId, x.CourseKey });
                    table.ForeignKey(
                        name: "FK_LearnedWeights_Courses_CourseKey",
                        column: x => x.CourseKey,
                        principalTable: "Courses",
                        principalColumn: "Key",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_LearnedWeights_WeightVersions_VersionKey",
                        column: x => x.VersionKey,
                        principalTable: "WeightVersions",
                        principalColumn: "Key",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_ApprovedCases_ConsultationKey",
                table: "ApprovedCases",
                column: "ConsultationKey")
                .Annotation("Npgsql:IndexNullSortOrder", new[] { NullSortOrder.NullsFirst });

            migrationBuilder.CreateIndex(
                name: "IX_ApprovedCases_IsActive_Key",
                table: "ApprovedCases",
                columns: new[] { "IsActive", "Key" },
                descending: new bool[0]);

            migrationBuilder.CreateIndex(
                name: "IX_ApprovedCases_TurnKey",
                table: "ApprovedCases",
                column: "TurnKey",
                unique: true)
                .Annotation("Npgsql:IndexNullSortOrder", new[] { NullSortOrder.NullsFirst });

            migrationBuilder.CreateIndex(
                name: "IX_CaseChanges_CaseKey",
                table: "CaseChanges",
                column: "CaseKey");

            migrationBuilder.CreateIndex(
                name: "IX_GateRuns_Subject_Candidate",
                table: "GateRuns",
                columns: new[] { "Subject", "Candidate" });

            migrationBuilder.CreateIndex(
                name: "IX_LearnedWeights_CourseKey",
                table: "LearnedWeights",
                column: "CourseKey");

            migrationBuilder.CreateIndex(
                name: "IX_WeightVersions_GateRunKey",
                table: "WeightVersions",
                column: "GateRunKey")
                .Annotation("Npgsql:IndexNullSortOrder", new[] { NullSortOrder.NullsFirst });

            migrationBuilder.CreateIndex(
                name: "IX_WeightVersions_MadeAt",
                table: "WeightVersions",
                column: "MadeAt");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "CaseChanges");

            migrationBuilder.DropTable(
                name: "LearnedWeights");

            migrationBuilder.DropTable(
                name: "ApprovedCases");

            migrationBuilder.DropTable(
                name: "WeightVersions");

            migrationBuilder.DropTable(
                name: "GateRuns");

            migrationBuilder.DropColumn(
                name: "InsteadKey",
                table: "Reviews");
        }
    }
}
