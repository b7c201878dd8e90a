using System.CommandLine;
using System.Security.Cryptography;
using Butler.Bot.Hosting.CommandLine;
using Butler.Bot.Hosting.Storage;
using Butler.Skills.Households;
using Butler.Skills.Storage;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace Butler.Bot.Hosting.SignIn;

/// <summary><c>managers add</c>: a person who serves residents, with a sign-in.</summary>
internal static class ManagersCommand
{
    private const int PasswordLength = 16;

    // Without the letters and digits that are taken for one another.
    private const string Alphabet = "abcdefghjkmnpqrstuvwxyz23456789";

    public static Command Create()
    {
        var user = new Argument<string>("user") { Description = "The sign-in name, such as manager-c" };
        var name = new Option<string>("--name") { Description = "The name residents hear", Required = true };
        var phone = new Option<string>("--phone") { Description = "The work telephone on the service card; no private number", Required = true };
        var role = new Option<StaffRole>("--role") { Description = "manager, deputy, desk or senior", DefaultValueFactory = _ => StaffRole.Manager };
        var standsInFor = new Option<string?>("--stands-in-for") { Description = "For a deputy: the manager's sign-in" };
        var stdin = new Option<bool>("--password-stdin") { Description = "Read the password from standard input instead of drawing one" };
        var database = CommandHost.DatabaseOption();
        var add = new Command("add", "Adds a person and their sign-in. The password is drawn and printed once; it is kept nowhere but as a hash. Exit code 1 when the name is taken or the password is too weak.")
        {
            user, name, phone, role, standsInFor, stdin, database,
        };
        add.SetAction(async (parsed, stop) =>
        {
            var person = new StaffMember(
                parsed.GetRequiredValue(user), parsed.GetRequiredValue(name), parsed.GetRequiredValue(phone), parsed.GetValue(role), parsed.GetValue(standsInFor));
            if ((person.Role == StaffRole.Deputy) != (person.StandsInFor is not null))
                throw new WrongUseException("--stands-in-for belongs to --role deputy: give both or neither.");
            var given = parsed.GetValue(stdin) ? await System.Console.In.ReadLineAsync(stop) : null;
            return await AddAsync(person, given, parsed.GetValue(database), parsed.InvocationConfiguration.Output, stop);
        });
        return new Command("managers", "The people who serve residents.") { add };
    }

    private static async Task<int> AddAsync(StaffMember person, string? given, string? database, TextWriter output, CancellationToken cancellationToken)
    {
        var builder = CommandHost.CreateBuilder(CommandHost.Database(database));
        builder.AddStorage();
        builder.AddSignIn();
        await using var app = builder.BuildChecked();
        await app.UpdateSchemaAsync(cancellationToken);
        await using var scope = app.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<HostDb>();
        if (await db.Staff.AnyAsync(s => s.SignIn == person.SignIn, cancellationToken))
            return await RefuseAsync(output, $"The sign-in '{person.SignIn}' is taken.");
        if (person.StandsInFor is { } manager && !await db.Staff.AnyAsync(s => s.SignIn == manager && s.Role == StaffRole.Manager, cancellationToken))
            return await RefuseAsync(output, $"There is no manager '{manager}' to stand in for.");

        var password = given ?? RandomNumberGenerator.GetString(Alphabet, PasswordLength);
        // Tracked by the same unit of work that keeps the account, so there is never one without the other.
        db.Staff.Add(person);
        var made = await scope.ServiceProvider.GetRequiredService<UserManager<IdentityUser>>()
            .CreateAsync(new IdentityUser(person.SignIn) { Id = Ids.New(), LockoutEnabled = true }, password);
        if (!made.Succeeded)
            return await RefuseAsync(output, string.Join(' ', made.Errors.Select(e => e.Description)));
        await output.WriteLineAsync(given is null ? $"{person.SignIn} is added. Password, shown only now: {password}" : $"{person.SignIn} is added.");
        return ExitCodes.Fine;
    }

    private static async Task<int> RefuseAsync(TextWriter output, string why)
    {
        await output.WriteLineAsync(why);
        return ExitCodes.NotFine;
    }
}
