using System;
using Microsoft.EntityFrameworkCore.Migrations;
using Npgsql.EntityFrameworkCore.PostgreSQL.Metadata;

#nullable disable

namespace LearningAdvisor.Catalogue.Storage.Postgres.Migrations
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
                type: "bytea",
                nullable: true);

            migrationBuilder.AddColumn<DateTime>(
                name: "TokenUntil",
                table: "ChannelUsers",
                type: "timestamp with time zone",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "ConsultationNotes",
                columns: table => new
                {
                    Key = table.Column<Guid>(type: "uuid", nullable: false),
                    ConsultationKey = table.Column<Guid>(type: "uuid", nullable: false),
                    Text = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Author = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    WrittenAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
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
                    Key = table.Column<Guid>(type: "uuid", nullable: false),
                    ConsultationKey = table.Column<Guid>(type: "uuid", nullable: false),
                    TurnKey = table.Column<Guid>(type: "uuid", nullable: false),
                    MessageId = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    Counsellor = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    SentAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    OutboxKey = table.Column<long>(type: "bigint", nullable: true),
                    Problem = table.Column<string>(type: "text", nullable: true, collation: "C")
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
                    Key = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    ConsultationKey = table.Column<Guid>(type: "uuid", nullable: false),
                    State = table.Column<int>(type: "integer", nullable: false),
                    Since = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    Reason = table.Column<int>(type: "integer", nullable: false),
                    Holder = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    HolderSpokeAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    ReadUpTo = table.Column<int>(type: "integer", nullable: false),
                    Channel = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    IsTold = table.Column<bool>(type: "boolean", nullable: false),
                    Note = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    SealedContact = table.Column<byte[]>(type: "bytea", nullable: true),
                    Version = table.Column<int>(type: "integer", nullable: false)
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
                unique: true)
                .Annotation("Npgsql:IndexNullSortOrder", new[] { NullSortOrder.NullsLast, NullSortOrder.NullsFirst });

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
