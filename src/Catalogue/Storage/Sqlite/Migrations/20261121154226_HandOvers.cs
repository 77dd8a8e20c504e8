using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace LearningAdvisor.Catalogue.Storage.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class HandOvers : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<byte[]>(
                name: "SealedReplyToken",
                table: "ChannelUsers",
                type: "BLOB",
                nullable: true);

            migrationBuilder.AddColumn<DateTime>(
                name: "TokenUntil",
                table: "ChannelUsers",
                type: "TEXT",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "ConsultationNotes",
                columns: table => new
                {
                    Key = table.Column<Guid>(type: "TEXT", nullable: false),
                    ConsultationKey = table.Column<Guid>(type: "TEXT", nullable: false),
                    Text = table.Column<string>(type: "TEXT", nullable: false),
                    Author = table.Column<string>(type: "TEXT", nullable: false),
                    WrittenAt = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ConsultationNotes", x => x.Key);
                    table.ForeignKey(
                        name: "FK_ConsultationNotes_Consultations_ConsultationKey",
                        column: x => x.ConsultationKey,
                        principalTable: "Consultations",
                        principalColumn: "Key",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "CounsellorMessages",
                columns: table => new
                {
                    Key = table.Column<Guid>(type: "TEXT", nullable: false),
                    ConsultationKey = table.Column<Guid>(type: "TEXT", nullable: false),
                    TurnKey = table.Column<Guid>(type: "TEXT", nullable: false),
                    MessageId = table.Column<string>(type: "TEXT", nullable: true),
                    Counsellor = table.Column<string>(type: "TEXT", nullable: false),
                    SentAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    OutboxKey = table.Column<long>(type: "INTEGER", nullable: true),
                    Problem = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CounsellorMessages", x => x.Key);
                    table.ForeignKey(
                        name: "FK_CounsellorMessages_Turns_TurnKey",
                        column: x => x.TurnKey,
                        principalTable: "Turns",
                        principalColumn: "Key",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "HandOvers",
                columns: table => new
                {
                    Key = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    ConsultationKey = table.Column<Guid>(type: "TEXT", nullable: false),
                    State = table.Column<int>(type: "INTEGER", nullable: false),
                    Since = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Reason = table.Column<int>(type: "INTEGER", nullable: false),
                    Holder = table.Column<string>(type: "TEXT", nullable: true),
                    HolderSpokeAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    ReadUpTo = table.Column<int>(type: "INTEGER", nullable: false),
                    Channel = table.Column<string>(type: "TEXT", nullable: true),
                    IsTold = table.Column<bool>(type: "INTEGER", nullable: false),
                    Note = table.Column<string>(type: "TEXT", nullable: true),
                    SealedContact = table.Column<byte[]>(type: "BLOB", nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_HandOvers", x => x.Key);
                    table.ForeignKey(
                        name: "FK_HandOvers_Consultations_ConsultationKey",
                        column: x => x.ConsultationKey,
                        principalTable: "Consultations",
                        principalColumn: "Key",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_ConsultationNotes_ConsultationKey",
                table: "ConsultationNotes",
                column: "ConsultationKey");

            migrationBuilder.CreateIndex(
                name: "IX_CounsellorMessages_ConsultationKey_MessageId",
                table: "CounsellorMessages",
                columns: new[] { "ConsultationKey", "MessageId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_CounsellorMessages_TurnKey",
                table: "CounsellorMessages",
                column: "TurnKey",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_HandOvers_ConsultationKey",
                table: "HandOvers",
                column: "ConsultationKey",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_HandOvers_State_Since_Key",
                table: "HandOvers",
                columns: new[] { "State", "Since", "Key" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "ConsultationNotes");

            migrationBuilder.DropTable(
                name: "CounsellorMessages");

            migrationBuilder.DropTable(
                name: "HandOvers");

            migrationBuilder.DropColumn(
                name: "SealedReplyToken",
                table: "ChannelUsers");

            migrationBuilder.DropColumn(
                name: "TokenUntil",
                table: "ChannelUsers");
        }
    }
}
