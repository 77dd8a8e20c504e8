using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace LearningAdvisor.Catalogue.Storage.Sqlite.Migrations
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
                    Key = table.Column<Guid>(type: "TEXT", nullable: false),
                    InstitutionKey = table.Column<long>(type: "INTEGER", nullable: false),
                    FileName = table.Column<string>(type: "TEXT", nullable: false),
                    Pieces = table.Column<int>(type: "INTEGER", nullable: false),
                    State = table.Column<int>(type: "INTEGER", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    Sheet = table.Column<string>(type: "TEXT", nullable: true),
                    Columns = table.Column<string>(type: "TEXT", nullable: false),
                    RowCount = table.Column<int>(type: "INTEGER", nullable: false),
                    FaultyCount = table.Column<int>(type: "INTEGER", nullable: false),
                    RunKey = table.Column<long>(type: "INTEGER", nullable: true),
                    CreatedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    CreatedBy = table.Column<string>(type: "TEXT", nullable: false),
                    ChangedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    ChangedBy = table.Column<string>(type: "TEXT", nullable: false)
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
                    DraftKey = table.Column<Guid>(type: "TEXT", nullable: false),
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    Content = table.Column<byte[]>(type: "BLOB", nullable: false)
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
                    DraftKey = table.Column<Guid>(type: "TEXT", nullable: false),
                    Line = table.Column<int>(type: "INTEGER", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    Code = table.Column<string>(type: "TEXT", nullable: true),
                    Cells = table.Column<string>(type: "TEXT", nullable: false),
                    Problems = table.Column<string>(type: "TEXT", nullable: false),
                    IsFaulty = table.Column<bool>(type: "INTEGER", nullable: false)
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
