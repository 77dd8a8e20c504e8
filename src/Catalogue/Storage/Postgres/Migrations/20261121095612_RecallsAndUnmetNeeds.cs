using System;
using Microsoft.EntityFrameworkCore.Migrations;
using Npgsql.EntityFrameworkCore.PostgreSQL.Metadata;

#nullable disable

namespace LearningAdvisor.Catalogue.Storage.Postgres.Migrations
{
    /// <inheritdoc />
    public partial class RecallsAndUnmetNeeds : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "District",
                table: "Turns",
                type: "text",
                nullable: true,
                collation: "C");

            migrationBuilder.AddColumn<string>(
                name: "Language",
                table: "Turns",
                type: "text",
                nullable: true,
                collation: "C");

            migrationBuilder.AddColumn<int>(
                name: "Outcome",
                table: "Turns",
                type: "integer",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Topic",
                table: "Turns",
                type: "text",
                nullable: true,
                collation: "C");

            migrationBuilder.CreateTable(
                name: "UnmetNeeds",
                columns: table => new
                {
                    Key = table.Column<Guid>(type: "uuid", nullable: false),
                    Month = table.Column<DateOnly>(type: "date", nullable: false),
                    Topic = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    District = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Time = table.Column<int>(type: "integer", nullable: false),
                    Barrier = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_UnmetNeeds", x => x.Key);
                });

            migrationBuilder.CreateTable(
                name: "UsedRecords",
                columns: table => new
                {
                    Key = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    TurnKey = table.Column<Guid>(type: "uuid", nullable: false),
                    Kind = table.Column<int>(type: "integer", nullable: false),
                    RecordKey = table.Column<long>(type: "bigint", nullable: false),
                    Hash = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    SeenHash = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    SaidAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    Facts = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_UsedRecords", x => x.Key);
                    table.ForeignKey(
                        name: "FK_UsedRecords_Turns_TurnKey",
                        column: x => x.TurnKey,
                        principalTable: "Turns",
                        principalColumn: "Key",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Recalls",
                columns: table => new
                {
                    Key = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    UseKey = table.Column<long>(type: "bigint", nullable: false),
                    TurnKey = table.Column<Guid>(type: "uuid", nullable: false),
                    Kind = table.Column<int>(type: "integer", nullable: false),
                    RecordKey = table.Column<long>(type: "bigint", nullable: false),
                    FoundAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    Change = table.Column<int>(type: "integer", nullable: false),
                    FactBits = table.Column<int>(type: "integer", nullable: false),
                    Differences = table.Column<string>(type: "text", nullable: false),
                    State = table.Column<int>(type: "integer", nullable: false),
                    HandledAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    HandledBy = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    HandledAs = table.Column<int>(type: "integer", nullable: true),
                    Note = table.Column<string>(type: "text", nullable: true, collation: "C")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Recalls", x => x.Key);
                    table.ForeignKey(
                        name: "FK_Recalls_UsedRecords_UseKey",
                        column: x => x.UseKey,
                        principalTable: "UsedRecords",
                        principalColumn: "Key",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_Turns_AskedAt",
                table: "Turns",
                column: "AskedAt");

            migrationBuilder.CreateIndex(
                name: "IX_Consultations_LastTurnAt",
                table: "Consultations",
                column: "LastTurnAt");

            migrationBuilder.CreateIndex(
                name: "IX_Recalls_State_Key",
                table: "Recalls",
                columns: new[] { "State", "Key" },
                descending: new[] { false, true });

            migrationBuilder.CreateIndex(
                name: "IX_Recalls_TurnKey",
                table: "Recalls",
                column: "TurnKey");

            migrationBuilder.CreateIndex(
                name: "IX_Recalls_UseKey",
                table: "Recalls",
                column: "UseKey");

            migrationBuilder.CreateIndex(
                name: "IX_UnmetNeeds_Month",
                table: "UnmetNeeds",
                column: "Month");

            migrationBuilder.CreateIndex(
                name: "IX_UsedRecords_Kind_RecordKey",
                table: "UsedRecords",
                columns: new[] { "Kind", "RecordKey" });

            migrationBuilder.CreateIndex(
                name: "IX_UsedRecords_Kind_SaidAt",
                table: "UsedRecords",
                columns: new[] { "Kind", "SaidAt" });

            migrationBuilder.CreateIndex(
                name: "IX_UsedRecords_TurnKey",
                table: "UsedRecords",
                column: "TurnKey");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "Recalls");

            migrationBuilder.DropTable(
                name: "UnmetNeeds");

            migrationBuilder.DropTable(
                name: "UsedRecords");

            migrationBuilder.DropIndex(
                name: "IX_Turns_AskedAt",
                table: "Turns");

            migrationBuilder.DropIndex(
                name: "IX_Consultations_LastTurnAt",
                table: "Consultations");

            migrationBuilder.DropColumn(
                name: "District",
                table: "Turns");

            migrationBuilder.DropColumn(
                name: "Language",
                table: "Turns");

            migrationBuilder.DropColumn(
                name: "Outcome",
                table: "Turns");

            migrationBuilder.DropColumn(
                name: "Topic",
                table: "Turns");
        }
    }
}
