using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Butler.Bot.Hosting.Storage.Postgres.Migrations
{
    /// <inheritdoc />
    public partial class Community : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "activities",
                columns: table => new
                {
                    Id = table.Column<string>(type: "text", nullable: false),
                    Theme = table.Column<string>(type: "character varying(24)", maxLength: 24, nullable: false),
                    TitleZh = table.Column<string>(type: "text", nullable: false),
                    TitleEn = table.Column<string>(type: "text", nullable: true),
                    DetailsZh = table.Column<string>(type: "text", nullable: true),
                    DetailsEn = table.Column<string>(type: "text", nullable: true),
                    Place = table.Column<string>(type: "text", nullable: false),
                    Start = table.Column<long>(type: "bigint", nullable: false),
                    End = table.Column<long>(type: "bigint", nullable: true),
                    Places = table.Column<int>(type: "integer", nullable: false),
                    Fee = table.Column<string>(type: "text", nullable: true),
                    Manager = table.Column<string>(type: "text", nullable: true),
                    Cluster = table.Column<string>(type: "text", nullable: true),
                    CreatedBy = table.Column<string>(type: "text", nullable: false),
                    CreatedAt = table.Column<long>(type: "bigint", nullable: false),
                    CancelledAt = table.Column<long>(type: "bigint", nullable: true),
                    CancelReason = table.Column<string>(type: "text", nullable: true),
                    Version = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_activities", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "bills",
                columns: table => new
                {
                    Id = table.Column<string>(type: "text", nullable: false),
                    HouseholdId = table.Column<string>(type: "text", nullable: false),
                    Reference = table.Column<string>(type: "text", nullable: false),
                    Kind = table.Column<string>(type: "character varying(24)", maxLength: 24, nullable: false),
                    Period = table.Column<string>(type: "text", nullable: false),
                    Amount = table.Column<decimal>(type: "numeric(12,2)", precision: 12, scale: 2, nullable: false),
                    DueOn = table.Column<DateOnly>(type: "date", nullable: false),
                    PaidOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Remark = table.Column<string>(type: "text", nullable: true),
                    UpdatedAt = table.Column<long>(type: "bigint", nullable: false),
                    Version = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_bills", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "notices",
                columns: table => new
                {
                    Id = table.Column<string>(type: "text", nullable: false),
                    TitleZh = table.Column<string>(type: "text", nullable: false),
                    TitleEn = table.Column<string>(type: "text", nullable: true),
                    TextZh = table.Column<string>(type: "text", nullable: false),
                    TextEn = table.Column<string>(type: "text", nullable: true),
                    Source = table.Column<string>(type: "text", nullable: false),
                    Manager = table.Column<string>(type: "text", nullable: true),
                    Cluster = table.Column<string>(type: "text", nullable: true),
                    From = table.Column<long>(type: "bigint", nullable: false),
                    Until = table.Column<long>(type: "bigint", nullable: false),
                    PublishedBy = table.Column<string>(type: "text", nullable: false),
                    PublishedAt = table.Column<long>(type: "bigint", nullable: false),
                    WithdrawnAt = table.Column<long>(type: "bigint", nullable: true),
                    Version = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_notices", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "parcels",
                columns: table => new
                {
                    Id = table.Column<string>(type: "text", nullable: false),
                    HouseholdId = table.Column<string>(type: "text", nullable: false),
                    State = table.Column<string>(type: "character varying(24)", maxLength: 24, nullable: false),
                    Carrier = table.Column<string>(type: "text", nullable: true),
                    Tracking = table.Column<string>(type: "text", nullable: true),
                    PickupCode = table.Column<string>(type: "text", nullable: true),
                    Place = table.Column<string>(type: "text", nullable: true),
                    Note = table.Column<string>(type: "text", nullable: true),
                    CreatedAt = table.Column<long>(type: "bigint", nullable: false),
                    ArrivedAt = table.Column<long>(type: "bigint", nullable: true),
                    CollectedAt = table.Column<long>(type: "bigint", nullable: true),
                    CollectedBy = table.Column<string>(type: "text", nullable: true),
                    Version = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_parcels", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "visitor_passes",
                columns: table => new
                {
                    OrderId = table.Column<string>(type: "text", nullable: false),
                    HouseholdId = table.Column<string>(type: "text", nullable: false),
                    Who = table.Column<string>(type: "text", nullable: true),
                    Plate = table.Column<string>(type: "text", nullable: true),
                    Brings = table.Column<string>(type: "text", nullable: true),
                    AdmittedAt = table.Column<long>(type: "bigint", nullable: true),
                    AdmittedBy = table.Column<string>(type: "text", nullable: true),
                    LeftAt = table.Column<long>(type: "bigint", nullable: true),
                    LeftBy = table.Column<string>(type: "text", nullable: true),
                    Version = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_visitor_passes", x => x.OrderId);
                });

            migrationBuilder.CreateTable(
                name: "activity_seats",
                columns: table => new
                {
                    ActivityId = table.Column<string>(type: "text", nullable: false),
                    No = table.Column<int>(type: "integer", nullable: false),
                    HouseholdId = table.Column<string>(type: "text", nullable: false),
                    TakenAt = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_activity_seats", x => new { x.ActivityId, x.No });
                    table.ForeignKey(
                        name: "FK_activity_seats_activities_ActivityId",
                        column: x => x.ActivityId,
                        principalTable: "activities",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "notice_households",
                columns: table => new
                {
                    NoticeId = table.Column<string>(type: "text", nullable: false),
                    HouseholdId = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_notice_households", x => new { x.NoticeId, x.HouseholdId });
                    table.ForeignKey(
                        name: "FK_notice_households_notices_NoticeId",
                        column: x => x.NoticeId,
                        principalTable: "notices",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_activities_Start",
                table: "activities",
                column: "Start");

            migrationBuilder.CreateIndex(
                name: "IX_activity_seats_HouseholdId",
                table: "activity_seats",
                column: "HouseholdId");

            migrationBuilder.CreateIndex(
                name: "IX_bills_HouseholdId_Reference",
                table: "bills",
                columns: new[] { "HouseholdId", "Reference" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_notice_households_HouseholdId",
                table: "notice_households",
                column: "HouseholdId");

            migrationBuilder.CreateIndex(
                name: "IX_notices_Until",
                table: "notices",
                column: "Until");

            migrationBuilder.CreateIndex(
                name: "IX_parcels_HouseholdId_State",
                table: "parcels",
                columns: new[] { "HouseholdId", "State" });

            migrationBuilder.CreateIndex(
                name: "IX_parcels_HouseholdId_Tracking",
                table: "parcels",
                columns: new[] { "HouseholdId", "Tracking" },
                unique: true,
                filter: "\"Tracking\" IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_visitor_passes_HouseholdId",
                table: "visitor_passes",
                column: "HouseholdId");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "activity_seats");

            migrationBuilder.DropTable(
                name: "bills");

            migrationBuilder.DropTable(
                name: "notice_households");

            migrationBuilder.DropTable(
                name: "parcels");

            migrationBuilder.DropTable(
                name: "visitor_passes");

            migrationBuilder.DropTable(
                name: "activities");

            migrationBuilder.DropTable(
                name: "notices");
        }
    }
}
