using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace LearningAdvisor.Catalogue.Storage.Postgres.Migrations
{
    /// <inheritdoc />
    public partial class InstitutionsDesk : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "DeskDrafts",
                columns: table => new
                {
                    Key = table.Column<Guid>(type: "uuid", nullable: false),
                    InstitutionKey = table.Column<long>(type: "bigint", nullable: false),
                    FileName = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Pieces = table.Column<int>(type: "integer", nullable: false),
                    State = table.Column<int>(type: "integer", nullable: false),
                    Version = table.Column<int>(type: "integer", nullable: false),
                    Sheet = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    Columns = table.Column<string>(type: "text", nullable: false),
                    RowCount = table.Column<int>(type: "integer", nullable: false),
                    FaultyCount = table.Column<int>(type: "integer", nullable: false),
                    RunKey = table.Column<long>(type: "bigint", nullable: true),
                    CreatedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    CreatedBy = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    ChangedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    ChangedBy = table.Column<string>(type: "text", nullable: false, collation: "C")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DeskDrafts", x => x.Key);
                    table.ForeignKey(
                        name: "FK_DeskDrafts_Institutions_InstitutionKey",
                        column: x => x.InstitutionKey,
                        principalTable: "Institutions",
                        principalColumn: "Key",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "DeskPieces",
                columns: table => new
                {
                    DraftKey = table.Column<Guid>(type: "uuid", nullable: false),
                    Number = table.Column<int>(type: "integer", nullable: false),
                    Content = table.Column<byte[]>(type: "bytea", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DeskPieces", x => new { x.DraftKey, x.Number });
                    table.ForeignKey(
                        name: "FK_DeskPieces_DeskDrafts_DraftKey",
                        column: x => x.DraftKey,
                        principalTable: "DeskDrafts",
                        principalColumn: "Key",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "DeskRows",
                columns: table => new
                {
                    DraftKey = table.Column<Guid>(type: "uuid", nullable: false),
                    Line = table.Column<int>(type: "integer", nullable: false),
                    Version = table.Column<int>(type: "integer", nullable: false),
                    Code = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    Cells = table.Column<string>(type: "text", nullable: false),
                    Problems = table.Column<string>(type: "text", nullable: false),
                    IsFaulty = table.Column<bool>(type: "boolean", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DeskRows", x => new { x.DraftKey, x.Line });
                    table.ForeignKey(
                        name: "FK_DeskRows_DeskDrafts_DraftKey",
                        column: x => x.DraftKey,
                        principalTable: "DeskDrafts",
                        principalColumn: "Key",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_DeskDrafts_InstitutionKey_CreatedAt",
                table: "DeskDrafts",
                columns: new[] { "InstitutionKey", "CreatedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_DeskDrafts_State",
                table: "DeskDrafts",
                column: "State");

            migrationBuilder.CreateIndex(
                name: "IX_DeskRows_DraftKey_IsFaulty_Line",
                table: "DeskRows",
                columns: new[] { "DraftKey", "IsFaulty", "Line" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "DeskPieces");

            migrationBuilder.DropTable(
                name: "DeskRows");

            migrationBuilder.DropTable(
                name: "DeskDrafts");
        }
    }
}
