using System;
using Microsoft.EntityFrameworkCore.Migrations;
using Npgsql.EntityFrameworkCore.PostgreSQL.Metadata;

#nullable disable

namespace LearningAdvisor.Catalogue.Storage.Postgres.Migrations
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
                type: "integer",
                nullable: true);

            migrationBuilder.AddColumn<double>(
                name: "Confidence",
                table: "Turns",
                type: "double precision",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "HeldReplies",
                columns: table => new
                {
                    Key = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    TurnKey = table.Column<Guid>(type: "uuid", nullable: false),
                    ConsultationKey = table.Column<Guid>(type: "uuid", nullable: false),
                    PolicyNumber = table.Column<int>(type: "integer", nullable: false),
                    Rule = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Reply = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    StateBefore = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    StateAfter = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Used = table.Column<string>(type: "text", nullable: false),
                    ComposedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    HeldAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    DueAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    State = table.Column<int>(type: "integer", nullable: false),
                    DecidedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    DecidedBy = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    SentTurnKey = table.Column<Guid>(type: "uuid", nullable: true),
                    OutboxKey = table.Column<long>(type: "bigint", nullable: true),
                    Problem = table.Column<string>(type: "text", nullable: true, collation: "C")
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
                    Number = table.Column<int>(type: "integer", nullable: false),
                    Rules = table.Column<string>(type: "text", nullable: false),
                    WrittenBy = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    WrittenAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    Note = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    Restores = table.Column<int>(type: "integer", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PolicyVersions", x => x.Number);
                });

            migrationBuilder.CreateTable(
                name: "TopicSwitches",
                columns: table => new
                {
                    Key = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    ConceptId = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Reason = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    SwitchedOffBy = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    SwitchedOffAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    SwitchedOnBy = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    SwitchedOnAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true)
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
                column: "SwitchedOnAt")
                .Annotation("Npgsql:IndexNullSortOrder", new[] { NullSortOrder.NullsFirst });
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
