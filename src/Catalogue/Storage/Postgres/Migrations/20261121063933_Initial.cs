using System;
using System.Collections.Generic;
using Microsoft.EntityFrameworkCore.Migrations;
using Npgsql.EntityFrameworkCore.PostgreSQL.Metadata;

#nullable disable

namespace LearningAdvisor.Catalogue.Storage.Postgres.Migrations
{
    /// <inheritdoc />
    public partial class Initial : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.Sql("create extension if not exists vector");

            migrationBuilder.CreateTable(
                name: "CatalogueFacts",
                columns: table => new
                {
                    Name = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Value = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CatalogueFacts", x => x.Name);
                });

            migrationBuilder.CreateTable(
                name: "Consultations",
                columns: table => new
                {
                    Key = table.Column<Guid>(type: "uuid", nullable: false),
                    TokenHash = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Locale = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    StartedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    LastTurnAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    State = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    CounsellorRequestedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Consultations", x => x.Key);
                });

            migrationBuilder.CreateTable(
                name: "GuideDocuments",
                columns: table => new
                {
                    Key = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    Source = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Code = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Title = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Publisher = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    PublishedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Url = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    City = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    Audience = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    RowHash = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    RetiredAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_GuideDocuments", x => x.Key);
                });

            migrationBuilder.CreateTable(
                name: "IngestRuns",
                columns: table => new
                {
                    Key = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    Source = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Kind = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    File = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    StartedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    EndedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    State = table.Column<int>(type: "integer", nullable: false),
                    Read = table.Column<int>(type: "integer", nullable: false),
                    Added = table.Column<int>(type: "integer", nullable: false),
                    Changed = table.Column<int>(type: "integer", nullable: false),
                    Unchanged = table.Column<int>(type: "integer", nullable: false),
                    Retired = table.Column<int>(type: "integer", nullable: false),
                    Quarantined = table.Column<int>(type: "integer", nullable: false),
                    Failure = table.Column<string>(type: "text", nullable: true, collation: "C")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_IngestRuns", x => x.Key);
                });

            migrationBuilder.CreateTable(
                name: "Institutions",
                columns: table => new
                {
                    Key = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    Source = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Code = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Name = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Kind = table.Column<int>(type: "integer", nullable: false),
                    City = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    District = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    Address = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    Phone = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    Email = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    Url = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    Latitude = table.Column<double>(type: "double precision", nullable: true),
                    Longitude = table.Column<double>(type: "double precision", nullable: true),
                    OpeningHours = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    Accessibility = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    Implied = table.Column<bool>(type: "boolean", nullable: false),
                    RowHash = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    RetiredAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Institutions", x => x.Key);
                });

            migrationBuilder.CreateTable(
                name: "QuarantinedRows",
                columns: table => new
                {
                    Key = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    Source = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    File = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Line = table.Column<int>(type: "integer", nullable: false),
                    RowCode = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    Field = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    Value = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    Rule = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Message = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    At = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_QuarantinedRows", x => x.Key);
                });

            migrationBuilder.CreateTable(
                name: "Turns",
                columns: table => new
                {
                    Key = table.Column<Guid>(type: "uuid", nullable: false),
                    ConsultationKey = table.Column<Guid>(type: "uuid", nullable: false),
                    Number = table.Column<int>(type: "integer", nullable: false),
                    ClientMessageId = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    Question = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    AskedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    Reply = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    Helpful = table.Column<bool>(type: "boolean", nullable: true),
                    Comment = table.Column<string>(type: "text", nullable: true, collation: "C")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Turns", x => x.Key);
                    table.ForeignKey(
                        name: "FK_Turns_Consultations_ConsultationKey",
                        column: x => x.ConsultationKey,
                        principalTable: "Consultations",
                        principalColumn: "Key",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Passages",
                columns: table => new
                {
                    Key = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    DocumentKey = table.Column<long>(type: "bigint", nullable: false),
                    Ordinal = table.Column<int>(type: "integer", nullable: false),
                    Kind = table.Column<int>(type: "integer", nullable: false),
                    Heading = table.Column<List<string>>(type: "text[]", nullable: false),
                    Page = table.Column<int>(type: "integer", nullable: true),
                    Text = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Cells = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Passages", x => x.Key);
                    table.ForeignKey(
                        name: "FK_Passages_GuideDocuments_DocumentKey",
                        column: x => x.DocumentKey,
                        principalTable: "GuideDocuments",
                        principalColumn: "Key",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Courses",
                columns: table => new
                {
                    Key = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    Source = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Code = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Title = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Summary = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    Category = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    FieldOfEducation = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    City = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    District = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    Venue = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    InstitutionKey = table.Column<long>(type: "bigint", nullable: true),
                    InstitutionCode = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    InstitutionName = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    Mode = table.Column<int>(type: "integer", nullable: true),
                    Language = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    Audiences = table.Column<List<string>>(type: "text[]", nullable: false),
                    MinAge = table.Column<int>(type: "integer", nullable: true),
                    MaxAge = table.Column<int>(type: "integer", nullable: true),
                    Fee = table.Column<int>(type: "integer", nullable: true),
                    FeeNote = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    MaterialsFee = table.Column<int>(type: "integer", nullable: true),
                    Currency = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    VoucherEligible = table.Column<bool>(type: "boolean", nullable: true),
                    Accessible = table.Column<bool>(type: "boolean", nullable: true),
                    Childcare = table.Column<bool>(type: "boolean", nullable: true),
                    Instructor = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    Hours = table.Column<double>(type: "double precision", nullable: true),
                    Credits = table.Column<double>(type: "double precision", nullable: true),
                    Certificate = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    Capacity = table.Column<int>(type: "integer", nullable: true),
                    Enrolled = table.Column<int>(type: "integer", nullable: true),
                    RegistrationOpens = table.Column<DateOnly>(type: "date", nullable: true),
                    RegistrationCloses = table.Column<DateOnly>(type: "date", nullable: true),
                    RegistrationMethod = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    ContactPhone = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    StartsOn = table.Column<DateOnly>(type: "date", nullable: true),
                    EndsOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Series = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    Prerequisites = table.Column<List<string>>(type: "text[]", nullable: false),
                    Url = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    UpdatedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    Demonstration = table.Column<bool>(type: "boolean", nullable: false),
                    RowHash = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    ChangeNumber = table.Column<long>(type: "bigint", nullable: false),
                    RetiredAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Courses", x => x.Key);
                    table.ForeignKey(
                        name: "FK_Courses_Institutions_InstitutionKey",
                        column: x => x.InstitutionKey,
                        principalTable: "Institutions",
                        principalColumn: "Key",
                        onDelete: ReferentialAction.SetNull);
                });

            migrationBuilder.CreateTable(
                name: "ReviewItems",
                columns: table => new
                {
                    Key = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    TurnKey = table.Column<Guid>(type: "uuid", nullable: false),
                    AskedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    Needs = table.Column<int>(type: "integer", nullable: false),
                    Score = table.Column<int>(type: "integer", nullable: false),
                    State = table.Column<int>(type: "integer", nullable: false),
                    DecidedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    Version = table.Column<int>(type: "integer", nullable: false)
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
                name: "PassageVectors",
                columns: table => new
                {
                    PassageKey = table.Column<long>(type: "bigint", nullable: false),
                    Vector = table.Column<float[]>(type: "real[]", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PassageVectors", x => x.PassageKey);
                    table.ForeignKey(
                        name: "FK_PassageVectors_Passages_PassageKey",
                        column: x => x.PassageKey,
                        principalTable: "Passages",
                        principalColumn: "Key",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "CourseConcepts",
                columns: table => new
                {
                    CourseKey = table.Column<long>(type: "bigint", nullable: false),
                    ConceptId = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Weight = table.Column<double>(type: "double precision", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CourseConcepts", x => new { x.CourseKey, x.ConceptId });
                    table.ForeignKey(
                        name: "FK_CourseConcepts_Courses_CourseKey",
                        column: x => x.CourseKey,
                        principalTable: "Courses",
                        principalColumn: "Key",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "CourseSessions",
                columns: table => new
                {
                    Key = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    CourseKey = table.Column<long>(type: "bigint", nullable: false),
                    Weekday = table.Column<int>(type: "integer", nullable: true),
                    StartTime = table.Column<TimeOnly>(type: "time without time zone", nullable: true),
                    EndTime = table.Column<TimeOnly>(type: "time without time zone", nullable: true),
                    Date = table.Column<DateOnly>(type: "date", nullable: true),
                    Venue = table.Column<string>(type: "text", nullable: true, collation: "C")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CourseSessions", x => x.Key);
                    table.ForeignKey(
                        name: "FK_CourseSessions_Courses_CourseKey",
                        column: x => x.CourseKey,
                        principalTable: "Courses",
                        principalColumn: "Key",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "CourseVectors",
                columns: table => new
                {
                    CourseKey = table.Column<long>(type: "bigint", nullable: false),
                    Vector = table.Column<float[]>(type: "real[]", nullable: false),
                    TextHash = table.Column<string>(type: "text", nullable: false, collation: "C")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CourseVectors", x => x.CourseKey);
                    table.ForeignKey(
                        name: "FK_CourseVectors_Courses_CourseKey",
                        column: x => x.CourseKey,
                        principalTable: "Courses",
                        principalColumn: "Key",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Recommendations",
                columns: table => new
                {
                    Key = table.Column<Guid>(type: "uuid", nullable: false),
                    TurnKey = table.Column<Guid>(type: "uuid", nullable: false),
                    Rank = table.Column<int>(type: "integer", nullable: false),
                    CourseKey = table.Column<long>(type: "bigint", nullable: false),
                    Reasons = table.Column<List<string>>(type: "text[]", nullable: false),
                    Meets = table.Column<string>(type: "text", nullable: false),
                    Relaxed = table.Column<string>(type: "text", nullable: false),
                    Version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Recommendations", x => x.Key);
                    table.ForeignKey(
                        name: "FK_Recommendations_Courses_CourseKey",
                        column: x => x.CourseKey,
                        principalTable: "Courses",
                        principalColumn: "Key",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_Recommendations_Turns_TurnKey",
                        column: x => x.TurnKey,
                        principalTable: "Turns",
                        principalColumn: "Key",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Reviews",
                columns: table => new
                {
                    Key = table.Column<Guid>(type: "uuid", nullable: false),
                    ItemKey = table.Column<long>(type: "bigint", nullable: false),
                    RecommendationKey = table.Column<Guid>(type: "uuid", nullable: true),
                    Version = table.Column<int>(type: "integer", nullable: false),
                    Before = table.Column<int>(type: "integer", nullable: true),
                    Decision = table.Column<int>(type: "integer", nullable: false),
                    Reason = table.Column<int>(type: "integer", nullable: false),
                    Note = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    Reviewer = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    DecidedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
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
                name: "IX_CourseConcepts_ConceptId_CourseKey",
                table: "CourseConcepts",
                columns: new[] { "ConceptId", "CourseKey" });

            migrationBuilder.CreateIndex(
                name: "IX_CourseSessions_CourseKey",
                table: "CourseSessions",
                column: "CourseKey");

            migrationBuilder.CreateIndex(
                name: "IX_Courses_Category_Title_Key",
                table: "Courses",
                columns: new[] { "Category", "Title", "Key" })
                .Annotation("Npgsql:IndexNullSortOrder", new[] { NullSortOrder.NullsFirst, NullSortOrder.NullsLast, NullSortOrder.NullsLast });

            migrationBuilder.CreateIndex(
                name: "IX_Courses_ChangeNumber",
                table: "Courses",
                column: "ChangeNumber");

            migrationBuilder.CreateIndex(
                name: "IX_Courses_Code",
                table: "Courses",
                column: "Code");

            migrationBuilder.CreateIndex(
                name: "IX_Courses_District_Category_RetiredAt_Title_Key",
                table: "Courses",
                columns: new[] { "District", "Category", "RetiredAt", "Title", "Key" })
                .Annotation("Npgsql:IndexNullSortOrder", new[] { NullSortOrder.NullsFirst, NullSortOrder.NullsFirst, NullSortOrder.NullsFirst, NullSortOrder.NullsLast, NullSortOrder.NullsLast });

            migrationBuilder.CreateIndex(
                name: "IX_Courses_District_Title_Key",
                table: "Courses",
                columns: new[] { "District", "Title", "Key" })
                .Annotation("Npgsql:IndexNullSortOrder", new[] { NullSortOrder.NullsFirst, NullSortOrder.NullsLast, NullSortOrder.NullsLast });

            migrationBuilder.CreateIndex(
                name: "IX_Courses_InstitutionKey",
                table: "Courses",
                column: "InstitutionKey")
                .Annotation("Npgsql:IndexNullSortOrder", new[] { NullSortOrder.NullsFirst });

            migrationBuilder.CreateIndex(
                name: "IX_Courses_RetiredAt_Title_Key",
                table: "Courses",
                columns: new[] { "RetiredAt", "Title", "Key" })
                .Annotation("Npgsql:IndexNullSortOrder", new[] { NullSortOrder.NullsFirst, NullSortOrder.NullsLast, NullSortOrder.NullsLast });

            migrationBuilder.CreateIndex(
                name: "IX_Courses_Source_Code",
                table: "Courses",
                columns: new[] { "Source", "Code" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_GuideDocuments_Source_Code",
                table: "GuideDocuments",
                columns: new[] { "Source", "Code" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Institutions_City_District",
                table: "Institutions",
                columns: new[] { "City", "District" })
                .Annotation("Npgsql:IndexNullSortOrder", new[] { NullSortOrder.NullsLast, NullSortOrder.NullsFirst });

            migrationBuilder.CreateIndex(
                name: "IX_Institutions_Name",
                table: "Institutions",
                column: "Name");

            migrationBuilder.CreateIndex(
                name: "IX_Institutions_Source_Code",
                table: "Institutions",
                columns: new[] { "Source", "Code" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Passages_DocumentKey_Ordinal",
                table: "Passages",
                columns: new[] { "DocumentKey", "Ordinal" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_QuarantinedRows_Source",
                table: "QuarantinedRows",
                column: "Source");

            migrationBuilder.CreateIndex(
                name: "IX_Recommendations_CourseKey",
                table: "Recommendations",
                column: "CourseKey");

            migrationBuilder.CreateIndex(
                name: "IX_Recommendations_TurnKey",
                table: "Recommendations",
                column: "TurnKey");

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
                unique: true)
                .Annotation("Npgsql:IndexNullSortOrder", new[] { NullSortOrder.NullsFirst, NullSortOrder.NullsLast });

            migrationBuilder.CreateIndex(
                name: "IX_Turns_ConsultationKey_Number",
                table: "Turns",
                columns: new[] { "ConsultationKey", "Number" },
                unique: true);

            foreach (var statement in SearchTables.Create)
                migrationBuilder.Sql(statement);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "CatalogueFacts");

            migrationBuilder.DropTable(
                name: "CourseConcepts");

            migrationBuilder.DropTable(
                name: "CourseSessions");

            migrationBuilder.DropTable(
                name: "CourseVectors");

            migrationBuilder.DropTable(
                name: "IngestRuns");

            migrationBuilder.DropTable(
                name: "PassageVectors");

            migrationBuilder.DropTable(
                name: "QuarantinedRows");

            migrationBuilder.DropTable(
                name: "Reviews");

            migrationBuilder.DropTable(
                name: "Passages");

            migrationBuilder.DropTable(
                name: "Recommendations");

            migrationBuilder.DropTable(
                name: "ReviewItems");

            migrationBuilder.DropTable(
                name: "GuideDocuments");

            migrationBuilder.DropTable(
                name: "Courses");

            migrationBuilder.DropTable(
                name: "Turns");

            migrationBuilder.DropTable(
                name: "Institutions");

            migrationBuilder.DropTable(
                name: "Consultations");
        }
    }
}
