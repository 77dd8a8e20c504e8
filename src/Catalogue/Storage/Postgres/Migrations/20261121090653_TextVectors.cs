using System;
using Microsoft.EntityFrameworkCore.Migrations;
using Npgsql.EntityFrameworkCore.PostgreSQL.Metadata;

#nullable disable

namespace LearningAdvisor.Catalogue.Storage.Postgres.Migrations
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
                    Key = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    Name = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Dimensions = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_EmbeddingModels", x => x.Key);
                });

            migrationBuilder.CreateTable(
                name: "EmbeddingUses",
                columns: table => new
                {
                    Key = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    RunKey = table.Column<long>(type: "bigint", nullable: false),
                    At = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    Texts = table.Column<int>(type: "integer", nullable: false),
                    Requests = table.Column<int>(type: "integer", nullable: false),
                    Tokens = table.Column<long>(type: "bigint", nullable: false),
                    CostMicros = table.Column<long>(type: "bigint", nullable: false)
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
                    Hash = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    ModelKey = table.Column<long>(type: "bigint", nullable: false),
                    Vector = table.Column<float[]>(type: "real[]", nullable: false)
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
