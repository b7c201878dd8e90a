using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Butler.Bot.Hosting.Storage.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class OrderSeverityAndPauses : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<long>(
                name: "PausedFrom",
                table: "recurring_orders",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Severity",
                table: "orders",
                type: "TEXT",
                maxLength: 24,
                nullable: false,
                defaultValue: "Normal");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "PausedFrom",
                table: "recurring_orders");

            migrationBuilder.DropColumn(
                name: "Severity",
                table: "orders");
        }
    }
}
