using Butler.Bot.Hosting.CommandLine;
using Butler.Bot.Hosting.SignIn;
using Butler.Bot.Households;
using Microsoft.Data.Sqlite;

namespace Butler.Bot.Tests.Households;

/// <summary>The commands that fill a fresh database: people first, then who lives where.</summary>
public sealed class HouseholdsCommandTests : IDisposable
{
    private const string Header = "household,room,cluster,manager,special_owner,resident,phone\n";

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("butler-import-");

    private string Database => $"Data Source={Path.Combine(_folder.FullName, "butler.db")}";

    [Fact]
    public async Task Import_AfterTheirManager_AddsHouseholdsOnceOnly()
    {
        var (added, said) = await RunAsync("managers", "add", "manager-c", "--name", "王芳", "--phone", "0600-5550777");
        Assert.True(added == 0, said);
        Assert.Matches("Password, shown only now: [a-z2-9]{16}", said);
        Write(Header + "h-1,1栋1单元101,梅苑组团,manager-c,是,李明,\nh-1,1栋1单元101,梅苑组团,manager-c,是,李静,\nh-2,1栋1单元102,梅苑组团,manager-c,,,\n");

        var first = await ImportAsync();
        var second = await ImportAsync();

        Assert.Equal((0, "2 households and 2 residents added, 0 households moved to another manager."), first);
        Assert.Equal((0, "0 households and 0 residents added, 0 households moved to another manager."), second);
        Assert.Equal(["h-1 1 李明", "h-1 1 李静"], Query("SELECT h.Id || ' ' || h.SpecialOwner || ' ' || r.Name FROM households h JOIN residents r ON r.HouseholdId = h.Id ORDER BY r.Id"));
    }

    [Fact]
    public async Task Import_FaultyLines_ListsAllOfThemAndTakesNothing()
    {
        await RunAsync("managers", "add", "manager-c", "--name", "王芳", "--phone", "0600-5550777");
        Write(Header + "h-1,1栋1单元101,梅苑组团,manager-c,maybe,李明,\nh-2,,梅苑组团,manager-c,,,\n");

        var (exitCode, output) = await ImportAsync();

        Assert.Equal(1, exitCode);
        Assert.Contains("people.csv:2:", output, StringComparison.Ordinal);
        Assert.Contains("'maybe' is neither yes nor no", output, StringComparison.Ordinal);
        Assert.Contains("people.csv:3:5: 'room' is empty", output, StringComparison.Ordinal);
        Assert.Empty(Query("SELECT Id FROM households"));
    }

    [Fact]
    public async Task Import_UnknownManager_IsRefused()
    {
        Write(Header + "h-1,1栋1单元101,梅苑组团,nobody,,李明,\n");

        var (exitCode, output) = await ImportAsync();

        Assert.Equal(1, exitCode);
        Assert.Contains("there is no manager 'nobody'", output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("room,cluster,manager\n", "the column 'household' is missing")]
    [InlineData("household,room,cluster,manager,floor\n", "there is no column 'floor'")]
    [InlineData("", "the file is empty")]
    public async Task Import_WrongHeader_SaysWhichColumn(string text, string named)
    {
        Write(text);

        var (exitCode, output) = await ImportAsync();

        Assert.Equal(1, exitCode);
        Assert.Contains(named, output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task AddManager_NameTaken_IsNotFine()
    {
        await RunAsync("managers", "add", "manager-c", "--name", "王芳", "--phone", "0600-5550777");

        var (exitCode, output) = await RunAsync("managers", "add", "manager-c", "--name", "王芳", "--phone", "0600-5550777");

        Assert.Equal((1, "The sign-in 'manager-c' is taken."), (exitCode, output));
        Assert.Single(Query("SELECT UserName FROM accounts"));
    }

    [Fact]
    public async Task AddManager_DeputyOfNobody_IsWrongUse()
    {
        var (exitCode, output) = await RunAsync("managers", "add", "deputy-c", "--name", "赵强", "--phone", "0600-5550778", "--role", "deputy");

        Assert.Equal(2, exitCode);
        Assert.Contains("--stands-in-for", output, StringComparison.Ordinal);
    }

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        _folder.Delete(recursive: true);
    }

    private string Csv => Path.Combine(_folder.FullName, "people.csv");

    private void Write(string text) => File.WriteAllText(Csv, text);

    private Task<(int ExitCode, string Output)> ImportAsync() => RunAsync("households", "import", Csv);

    private List<string> Query(string sql)
    {
        using var connection = new SqliteConnection(Database);
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        using var reader = command.ExecuteReader();
        List<string> rows = [];
        while (reader.Read())
            rows.Add(reader.GetString(0));
        return rows;
    }

    private async Task<(int ExitCode, string Output)> RunAsync(params string[] arguments)
    {
        await using var output = new StringWriter();
        var exitCode = await Commands.RunAsync([.. arguments, "--database", Database], [HouseholdsCommand.Create(), ManagersCommand.Create()], output, output);
        return (exitCode, output.ToString().Trim());
    }
}
