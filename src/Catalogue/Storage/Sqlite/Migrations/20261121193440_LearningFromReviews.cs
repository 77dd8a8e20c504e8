using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace LearningAdvisor.Catalogue.Storage.Sqlite.Migrations
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
                type: "INTEGER",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "ApprovedCases",
                columns: table => new
                {
                    Key = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    Talk = table.Column<string>(type: "TEXT", nullable: false),
                    Question = table.Column<string>(type: "TEXT", nullable: false),
                    TurnKey = table.Column<Guid>(type: "TEXT", nullable: true),
                    ConsultationKey = table.Column<Guid>(type: "TEXT", nullable: true),
                    IsActive = table.Column<bool>(type: "INTEGER", nullable: false),
                    ApprovedBy = table.Column<string>(type: "TEXT", nullable: false),
                    ApprovedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    SwitchedBy = table.Column<string>(type: "TEXT", nullable: true),
                    SwitchedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    SwitchReason = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ApprovedCases", x => x.Key);
                });

            migrationBuilder.CreateTable(
                name: "GateRuns",
                columns: table => new
                {
                    Key = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Subject = table.Column<int>(type: "INTEGER", nullable: false),
                    Candidate = table.Column<string>(type: "TEXT", nullable: false),
                    At = table.Column<DateTime>(type: "TEXT", nullable: false),
                    By = table.Column<string>(type: "TEXT", nullable: false),
                    Cases = table.Column<int>(type: "INTEGER", nullable: false),
                    Worse = table.Column<int>(type: "INTEGER", nullable: false),
                    Better = table.Column<int>(type: "INTEGER", nullable: false),
                    OutOfDate = table.Column<int>(type: "INTEGER", nullable: false),
                    Milliseconds = table.Column<int>(type: "INTEGER", nullable: false),
                    AcceptedBy = table.Column<string>(type: "TEXT", nullable: true),
                    AcceptReason = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_GateRuns", x => x.Key);
                });

            migrationBuilder.CreateTable(
                name: "CaseChanges",
                columns: table => new
                {
                    RunKey = table.Column<long>(type: "INTEGER", nullable: false),
                    CaseKey = table.Column<long>(type: "INTEGER", nullable: false),
                    IsWorse = table.Column<bool>(type: "INTEGER", nullable: false),
                    Before = table.Column<string>(type: "TEXT", nullable: false),
                    After = table.Column<string>(type: "TEXT", nullable: false),
                    Faults = table.Column<string>(type: "TEXT", nullable: false)
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
                    Key = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    State = table.Column<int>(type: "INTEGER", nullable: false),
                    MadeAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    MadeBy = table.Column<string>(type: "TEXT", nullable: false),
                    HalfLifeDays = table.Column<int>(type: "INTEGER", nullable: false),
                    Opinions = table.Column<int>(type: "INTEGER", nullable: false),
                    Counsellors = table.Column<int>(type: "INTEGER", nullable: false),
                    GateRunKey = table.Column<long>(type: "INTEGER", nullable: true),
                    SwitchedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    SwitchedBy = table.Column<string>(type: "TEXT", nullable: true)
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
                    VersionKey = table.Column<long>(type: "INTEGER", nullable: false),
                    ConceptId = table.Column<string>(type: "TEXT", nullable: false),
                    CourseKey = table.Column<long>(type: "INTEGER", nullable: false),
                    Weight = table.Column<double>(type: "REAL", nullable: false),
                    Counsellors = table.Column<int>(type: "INTEGER", nullable: false),
                    Praises = table.Column<int>(type: "INTEGER", nullable: false),
                    Faults = table.Column<int>(type: "INTEGER", nullable: false)
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
                column: "ConsultationKey");

            migrationBuilder.CreateIndex(
                name: "IX_ApprovedCases_IsActive_Key",
                table: "ApprovedCases",
                columns: new[] { "IsActive", "Key" },
                descending: new bool[0]);

            migrationBuilder.CreateIndex(
                name: "IX_ApprovedCases_TurnKey",
                table: "ApprovedCases",
                column: "TurnKey",
                unique: true);

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
                column: "GateRunKey");

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
