using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace LearningAdvisor.Catalogue.Storage.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class Policies : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<int>(
                name: "AgeGroup",
                table: "Turns",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<double>(
                name: "Confidence",
                table: "Turns",
                type: "REAL",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "HeldReplies",
                columns: table => new
                {
                    Key = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    TurnKey = table.Column<Guid>(type: "TEXT", nullable: false),
                    ConsultationKey = table.Column<Guid>(type: "TEXT", nullable: false),
                    PolicyNumber = table.Column<int>(type: "INTEGER", nullable: false),
                    Rule = table.Column<string>(type: "TEXT", nullable: false),
                    Reply = table.Column<string>(type: "TEXT", nullable: false),
                    StateBefore = table.Column<string>(type: "TEXT", nullable: false),
                    StateAfter = table.Column<string>(type: "TEXT", nullable: false),
                    Used = table.Column<string>(type: "TEXT", nullable: false),
                    ComposedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    HeldAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    DueAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    State = table.Column<int>(type: "INTEGER", nullable: false),
                    DecidedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    DecidedBy = table.Column<string>(type: "TEXT", nullable: true),
                    SentTurnKey = table.Column<Guid>(type: "TEXT", nullable: true),
                    OutboxKey = table.Column<long>(type: "INTEGER", nullable: true),
                    Problem = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_HeldReplies", x => x.Key);
                    table.ForeignKey(
                        name: "FK_HeldReplies_Turns_TurnKey",
                        column: x => x.TurnKey,
                        principalTable: "Turns",
                        principalColumn: "Key",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "PolicyVersions",
                columns: table => new
                {
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    Rules = table.Column<string>(type: "TEXT", nullable: false),
                    WrittenBy = table.Column<string>(type: "TEXT", nullable: false),
                    WrittenAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Note = table.Column<string>(type: "TEXT", nullable: true),
                    Restores = table.Column<int>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PolicyVersions", x => x.Number);
                });

            migrationBuilder.CreateTable(
                name: "TopicSwitches",
                columns: table => new
                {
                    Key = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    ConceptId = table.Column<string>(type: "TEXT", nullable: false),
                    Reason = table.Column<string>(type: "TEXT", nullable: false),
                    SwitchedOffBy = table.Column<string>(type: "TEXT", nullable: false),
                    SwitchedOffAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    SwitchedOnBy = table.Column<string>(type: "TEXT", nullable: true),
                    SwitchedOnAt = table.Column<DateTime>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_TopicSwitches", x => x.Key);
                });

            migrationBuilder.CreateIndex(
                name: "IX_HeldReplies_ConsultationKey_State",
                table: "HeldReplies",
                columns: new[] { "ConsultationKey", "State" });

            migrationBuilder.CreateIndex(
                name: "IX_HeldReplies_State_DueAt",
                table: "HeldReplies",
                columns: new[] { "State", "DueAt" });

            migrationBuilder.CreateIndex(
                name: "IX_HeldReplies_TurnKey",
                table: "HeldReplies",
                column: "TurnKey",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_TopicSwitches_SwitchedOnAt",
                table: "TopicSwitches",
                column: "SwitchedOnAt");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "HeldReplies");

            migrationBuilder.DropTable(
                name: "PolicyVersions");

            migrationBuilder.DropTable(
                name: "TopicSwitches");

            migrationBuilder.DropColumn(
                name: "AgeGroup",
                table: "Turns");

            migrationBuilder.DropColumn(
                name: "Confidence",
                table: "Turns");
        }
    }
}
