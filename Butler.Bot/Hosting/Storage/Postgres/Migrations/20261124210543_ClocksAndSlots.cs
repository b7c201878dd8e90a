using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Butler.Bot.Hosting.Storage.Postgres.Migrations
{
    /// <inheritdoc />
    public partial class ClocksAndSlots : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "Capacity",
                table: "orders",
                type: "text",
                nullable: true);

            migrationBuilder.AddColumn<long>(
                name: "PausedAt",
                table: "orders",
                type: "bigint",
                nullable: true);

            migrationBuilder.AddColumn<long>(
                name: "BreachedAt",
                table: "clocks",
                type: "bigint",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Chain",
                table: "clocks",
                type: "text",
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<string>(
                name: "End",
                table: "clocks",
                type: "character varying(24)",
                maxLength: 24,
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "Events",
                table: "clocks",
                type: "integer",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<long>(
                name: "MoveAt",
                table: "clocks",
                type: "bigint",
                nullable: true);

            migrationBuilder.AddColumn<long>(
                name: "NextAt",
                table: "clocks",
                type: "bigint",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "PauseReason",
                table: "clocks",
                type: "character varying(24)",
                maxLength: 24,
                nullable: true);

            migrationBuilder.AddColumn<long>(
                name: "PausedAt",
                table: "clocks",
                type: "bigint",
                nullable: true);

            migrationBuilder.AddColumn<TimeSpan>(
                name: "PausedFor",
                table: "clocks",
                type: "interval",
                nullable: false,
                defaultValue: new TimeSpan(0, 0, 0, 0, 0));

            migrationBuilder.AddColumn<long>(
                name: "PausedUntil",
                table: "clocks",
                type: "bigint",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "Step",
                table: "clocks",
                type: "integer",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<long>(
                name: "WarnAt",
                table: "clocks",
                type: "bigint",
                nullable: true);

            // Clocks from before know no warning and no chain; their breach is still to be noticed.
            migrationBuilder.Sql("UPDATE clocks SET \"NextAt\" = \"DueAt\" WHERE \"StoppedAt\" IS NULL;");

            migrationBuilder.CreateTable(
                name: "clock_events",
                columns: table => new
                {
                    Id = table.Column<string>(type: "text", nullable: false),
                    ClockId = table.Column<string>(type: "text", nullable: false),
                    Number = table.Column<int>(type: "integer", nullable: false),
                    Kind = table.Column<string>(type: "character varying(24)", maxLength: 24, nullable: false),
                    SubjectId = table.Column<string>(type: "text", nullable: false),
                    HouseholdId = table.Column<string>(type: "text", nullable: false),
                    What = table.Column<string>(type: "character varying(24)", maxLength: 24, nullable: false),
                    DueAt = table.Column<long>(type: "bigint", nullable: false),
                    At = table.Column<long>(type: "bigint", nullable: false),
                    Late = table.Column<bool>(type: "boolean", nullable: false),
                    From = table.Column<string>(type: "text", nullable: false),
                    To = table.Column<string>(type: "text", nullable: false),
                    Reason = table.Column<string>(type: "character varying(24)", maxLength: 24, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_clock_events", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "slot_seats",
                columns: table => new
                {
                    Id = table.Column<string>(type: "text", nullable: false),
                    Slot = table.Column<string>(type: "text", nullable: false),
                    Seat = table.Column<int>(type: "integer", nullable: false),
                    OrderId = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_slot_seats", x => x.Id);
                });

            migrationBuilder.CreateIndex(
                name: "IX_clocks_NextAt",
                table: "clocks",
                column: "NextAt",
                filter: "\"NextAt\" IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_clock_events_At",
                table: "clock_events",
                column: "At");

            migrationBuilder.CreateIndex(
                name: "IX_clock_events_ClockId_Number",
                table: "clock_events",
                columns: new[] { "ClockId", "Number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_clock_events_HouseholdId_At",
                table: "clock_events",
                columns: new[] { "HouseholdId", "At" });

            migrationBuilder.CreateIndex(
                name: "IX_clock_events_once",
                table: "clock_events",
                columns: new[] { "ClockId", "What" },
                unique: true,
                filter: "\"What\" IN ('Warned', 'Breached')");

            migrationBuilder.CreateIndex(
                name: "IX_slot_seats_OrderId",
                table: "slot_seats",
                column: "OrderId");

            migrationBuilder.CreateIndex(
                name: "IX_slot_seats_Slot_Seat",
                table: "slot_seats",
                columns: new[] { "Slot", "Seat" },
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "clock_events");

            migrationBuilder.DropTable(
                name: "slot_seats");

            migrationBuilder.DropIndex(
                name: "IX_clocks_NextAt",
                table: "clocks");

            migrationBuilder.DropColumn(
                name: "Capacity",
                table: "orders");

            migrationBuilder.DropColumn(
                name: "PausedAt",
                table: "orders");

            migrationBuilder.DropColumn(
                name: "BreachedAt",
                table: "clocks");

            migrationBuilder.DropColumn(
                name: "Chain",
                table: "clocks");

            migrationBuilder.DropColumn(
                name: "End",
                table: "clocks");

            migrationBuilder.DropColumn(
                name: "Events",
                table: "clocks");

            migrationBuilder.DropColumn(
                name: "MoveAt",
                table: "clocks");

            migrationBuilder.DropColumn(
                name: "NextAt",
                table: "clocks");

            migrationBuilder.DropColumn(
                name: "PauseReason",
                table: "clocks");

            migrationBuilder.DropColumn(
                name: "PausedAt",
                table: "clocks");

            migrationBuilder.DropColumn(
                name: "PausedFor",
                table: "clocks");

            migrationBuilder.DropColumn(
                name: "PausedUntil",
                table: "clocks");

            migrationBuilder.DropColumn(
                name: "Step",
                table: "clocks");

            migrationBuilder.DropColumn(
                name: "WarnAt",
                table: "clocks");
        }
    }
}
