using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Butler.Bot.Hosting.Storage.Sqlite.Migrations
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
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Repeats",
                table: "orders",
                type: "TEXT",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "recurring_orders",
                columns: table => new
                {
                    Id = table.Column<string>(type: "TEXT", nullable: false),
                    HouseholdId = table.Column<string>(type: "TEXT", nullable: false),
                    ItemId = table.Column<string>(type: "TEXT", nullable: true),
                    TitleZh = table.Column<string>(type: "TEXT", nullable: false),
                    TitleEn = table.Column<string>(type: "TEXT", nullable: false),
                    Rule = table.Column<string>(type: "TEXT", nullable: false),
                    FirstStart = table.Column<long>(type: "INTEGER", nullable: false),
                    LatestStart = table.Column<long>(type: "INTEGER", nullable: false),
                    State = table.Column<string>(type: "TEXT", maxLength: 24, nullable: false),
                    PausedUntil = table.Column<long>(type: "INTEGER", nullable: true),
                    CreatedAt = table.Column<long>(type: "INTEGER", nullable: false),
                    Version = table.Column<long>(type: "INTEGER", nullable: false)
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
