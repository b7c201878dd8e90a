using System.Security.Cryptography;
using System.Text;
using Butler.Bot.Hosting.Storage;

namespace Butler.Bot.Hosting.Demo;

/// <summary>
/// The password of the demo sign-ins: the one that is set, else one drawn from a random key of this database, so that it
/// is the same after a restart and on every replica and is written nowhere.
/// </summary>
internal sealed class DemoPassword(DemoOptions options, StoredSecrets secrets)
{
    private const string SecretName = "demo-password";
    private const int KeyBytes = 32;
    private const int Length = 12;

    // Without the letters and digits that are taken for one another.
    private const string Alphabet = "abcdefghjkmnpqrstuvwxyz23456789";

    public bool IsSet => options.Password is not null;

    public async Task<string> FindAsync(CancellationToken cancellationToken)
    {
        if (options.Password is { } set)
            return set;
        var key = await secrets.FindOrMakeAsync(SecretName, KeyBytes, cancellationToken);
        var drawn = HMACSHA256.HashData(key, "the password of the demo sign-ins"u8);
        var password = new StringBuilder(Length);
        foreach (var value in drawn.AsSpan(0, Length))
            password.Append(Alphabet[value % Alphabet.Length]);
        return password.ToString();
    }
}
