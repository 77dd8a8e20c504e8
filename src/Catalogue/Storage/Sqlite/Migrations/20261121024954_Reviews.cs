using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace LearningAdvisor.Catalogue.Storage.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class Reviews : Migration
    {
        // Turns of before the queue get their places in it, with the needs that their records tell: 1 = a person was asked for,
        // 2 = unhappy, 4 = no answer, 32 = a wish relaxed. The numbers and points are those of the day of this migration.
        private const string EarlierTurns =
            """
            insert into ReviewItems (TurnKey, AskedAt, Needs, Score, State, Version)
            select Key, AskedAt, Needs, (Needs & 1) * 50 + (Needs >> 1 & 1) * 40 + (Needs >> 2 & 1) * 20 + (Needs >> 5 & 1) * 10, 0, 1
            from (
                select turn.Key, turn.AskedAt, turn.Number,
                    (turn.Reply ->> '$.Kind' is 'HandOver' or turn.Number = (
                        select max(earlier.Number)
                        from Turns earlier join Consultations talk on talk.Key = earlier.ConsultationKey
                        where talk.Key = turn.ConsultationKey and earlier.AskedAt <= talk.CounsellorRequestedAt) is 1)
                    + (turn.Helpful is 0) * 2
                    + (turn.Reply ->> '$.Kind' is 'NoAnswer') * 4
                    + exists (select 1 from Recommendations where TurnKey = turn.Key and Relaxed <> '[]') * 32 as Needs
                from Turns turn) asked
            where Needs > 0 or exists (select 1 from Recommendations where TurnKey = asked.Key)
            order by AskedAt, Number
            """;

        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "ReviewItems",
                columns: table => new
                {
                    Key = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    TurnKey = table.Column<Guid>(type: "TEXT", nullable: false),
                    AskedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Needs = table.Column<int>(type: "INTEGER", nullable: false),
                    Score = table.Column<int>(type: "INTEGER", nullable: false),
                    State = table.Column<int>(type: "INTEGER", nullable: false),
                    DecidedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ReviewItems", x => x.Key);
                    table.ForeignKey(
                        name: "FK_ReviewItems_Turns_TurnKey",
                        column: x => x.TurnKey,
                        principalTable: "Turns",
                        principalColumn: "Key",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Reviews",
                columns: table => new
                {
                    Key = table.Column<Guid>(type: "TEXT", nullable: false),
                    ItemKey = table.Column<long>(type: "INTEGER", nullable: false),
                    RecommendationKey = table.Column<Guid>(type: "TEXT", nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    Before = table.Column<int>(type: "INTEGER", nullable: true),
                    Decision = table.Column<int>(type: "INTEGER", nullable: false),
                    Reason = table.Column<int>(type: "INTEGER", nullable: false),
                    Note = table.Column<string>(type: "TEXT", nullable: true),
                    Reviewer = table.Column<string>(type: "TEXT", nullable: false),
                    DecidedAt = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Reviews", x => x.Key);
                    table.ForeignKey(
                        name: "FK_Reviews_Recommendations_RecommendationKey",
                        column: x => x.RecommendationKey,
                        principalTable: "Recommendations",
                        principalColumn: "Key",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_Reviews_ReviewItems_ItemKey",
                        column: x => x.ItemKey,
                        principalTable: "ReviewItems",
                        principalColumn: "Key",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_ReviewItems_AskedAt",
                table: "ReviewItems",
                column: "AskedAt");

            migrationBuilder.CreateIndex(
                name: "IX_ReviewItems_State_Score_Key",
                table: "ReviewItems",
                columns: new[] { "State", "Score", "Key" },
                descending: new[] { false, true, false });

            migrationBuilder.CreateIndex(
                name: "IX_ReviewItems_TurnKey",
                table: "ReviewItems",
                column: "TurnKey",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Reviews_ItemKey",
                table: "Reviews",
                column: "ItemKey");

            migrationBuilder.CreateIndex(
                name: "IX_Reviews_RecommendationKey_Version",
                table: "Reviews",
                columns: new[] { "RecommendationKey", "Version" },
                unique: true);

            migrationBuilder.Sql(EarlierTurns);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "Reviews");

            migrationBuilder.DropTable(
                name: "ReviewItems");
        }
    }
}
