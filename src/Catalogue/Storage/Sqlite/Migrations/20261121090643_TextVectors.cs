using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace LearningAdvisor.Catalogue.Storage.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class TextVectors : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "EmbeddingModels",
                columns: table => new
                {
                    Key = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Name = table.Column<string>(type: "TEXT", nullable: false),
                    Dimensions = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_EmbeddingModels", x => x.Key);
                });

            migrationBuilder.CreateTable(
                name: "EmbeddingUses",
                columns: table => new
                {
                    Key = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    RunKey = table.Column<long>(type: "INTEGER", nullable: false),
                    At = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Texts = table.Column<int>(type: "INTEGER", nullable: false),
                    Requests = table.Column<int>(type: "INTEGER", nullable: false),
                    Tokens = table.Column<long>(type: "INTEGER", nullable: false),
                    CostMicros = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_EmbeddingUses", x => x.Key);
                    table.ForeignKey(
                        name: "FK_EmbeddingUses_IngestRuns_RunKey",
                        column: x => x.RunKey,
                        principalTable: "IngestRuns",
                        principalColumn: "Key",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "TextVectors",
                columns: table => new
                {
                    Hash = table.Column<string>(type: "TEXT", nullable: false),
                    ModelKey = table.Column<long>(type: "INTEGER", nullable: false),
                    Vector = table.Column<byte[]>(type: "BLOB", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_TextVectors", x => x.Hash);
                    table.ForeignKey(
                        name: "FK_TextVectors_EmbeddingModels_ModelKey",
                        column: x => x.ModelKey,
                        principalTable: "EmbeddingModels",
                        principalColumn: "Key",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_EmbeddingModels_Name_Dimensions",
                table: "EmbeddingModels",
                columns: new[] { "Name", "Dimensions" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_EmbeddingUses_At",
                table: "EmbeddingUses",
                column: "At");

            migrationBuilder.CreateIndex(
                name: "IX_EmbeddingUses_RunKey",
                table: "EmbeddingUses",
                column: "RunKey");

            migrationBuilder.CreateIndex(
                name: "IX_TextVectors_ModelKey",
                table: "TextVectors",
                column: "ModelKey");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "EmbeddingUses");

            migrationBuilder.DropTable(
                name: "TextVectors");

            migrationBuilder.DropTable(
                name: "EmbeddingModels");
        }
    }
}
