using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace LearningAdvisor.Catalogue.Storage.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class CourseTwins : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<long>(
                name: "ShownAs",
                table: "Courses",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "CourseTwins",
                columns: table => new
                {
                    FirstKey = table.Column<long>(type: "INTEGER", nullable: false),
                    SecondKey = table.Column<long>(type: "INTEGER", nullable: false),
                    IsConfirmed = table.Column<bool>(type: "INTEGER", nullable: false),
                    By = table.Column<string>(type: "TEXT", nullable: false),
                    At = table.Column<DateTime>(type: "TEXT", nullable: false)
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

            migrationBuilder.CreateIndex(
                name: "IX_CourseTwins_SecondKey",
                table: "CourseTwins",
                column: "SecondKey");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "CourseTwins");

            migrationBuilder.DropColumn(
                name: "ShownAs",
                table: "Courses");
        }
    }
}
