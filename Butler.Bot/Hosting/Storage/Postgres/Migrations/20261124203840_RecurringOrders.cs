using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Butler.Bot.Hosting.Storage.Postgres.Migrations
{
    /// <inheritdoc />
    public partial class RecurringOrders : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "RecurringId",
                table: "orders",
                type: "text",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Repeats",
                table: "orders",
                type: "text",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "recurring_orders",
                columns: table => new
                {
                    Id = table.Column<string>(type: "text", nullable: false),
                    HouseholdId = table.Column<string>(type: "text", nullable: false),
                    ItemId = table.Column<string>(type: "text", nullable: true),
                    TitleZh = table.Column<string>(type: "text", nullable: false),
                    TitleEn = table.Column<string>(type: "text", nullable: false),
                    Rule = table.Column<string>(type: "text", nullable: false),
                    FirstStart = table.Column<long>(type: "bigint", nullable: false),
                    LatestStart = table.Column<long>(type: "bigint", nullable: false),
                    State = table.Column<string>(type: "character varying(24)", maxLength: 24, nullable: false),
                    PausedUntil = table.Column<long>(type: "bigint", nullable: true),
                    CreatedAt = table.Column<long>(type: "bigint", nullable: false),
                    Version = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_recurring_orders", x => x.Id);
                });

            migrationBuilder.CreateIndex(
                name: "IX_orders_RecurringId",
                table: "orders",
                column: "RecurringId");

            migrationBuilder.CreateIndex(
                name: "IX_recurring_orders_HouseholdId_State",
                table: "recurring_orders",
                columns: new[] { "HouseholdId", "State" });

            migrationBuilder.CreateIndex(
                name: "IX_recurring_orders_State_LatestStart",
                table: "recurring_orders",
                columns: new[] { "State", "LatestStart" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "recurring_orders");

            migrationBuilder.DropIndex(
                name: "IX_orders_RecurringId",
                table: "orders");

            migrationBuilder.DropColumn(
                name: "RecurringId",
                table: "orders");

            migrationBuilder.DropColumn(
                name: "Repeats",
                table: "orders");
        }
    }
}
