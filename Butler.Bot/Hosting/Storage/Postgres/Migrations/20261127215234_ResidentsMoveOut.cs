using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Butler.Bot.Hosting.Storage.Postgres.Migrations
{
    /// <inheritdoc />
    public partial class ResidentsMoveOut : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<long>(
                name: "MovedOutAt",
                table: "residents",
                type: "bigint",
                nullable: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "MovedOutAt",
                table: "residents");
        }
    }
}
