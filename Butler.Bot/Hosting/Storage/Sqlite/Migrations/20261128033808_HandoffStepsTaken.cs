using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Butler.Bot.Hosting.Storage.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class HandoffStepsTaken : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<long>(
                name: "TellingUntil",
                table: "handoff_events",
                type: "INTEGER",
                nullable: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "TellingUntil",
                table: "handoff_events");
        }
    }
}
