namespace Butler.Bot.Hosting.Storage;

/// <summary>A random key of this installation (what signs tokens, what encrypts cookies), made when it is first needed and kept so that sign-ins survive a restart.</summary>
public sealed class StoredSecret
{
    private StoredSecret() { }

    public StoredSecret(string name, byte[] value) => (Name, Value) = (name, value);

    public string Name { get; private set; } = "";
    public byte[] Value { get; private set; } = [];
}
