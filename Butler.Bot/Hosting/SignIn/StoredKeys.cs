using System.Text;
using System.Xml.Linq;
using Butler.Bot.Hosting.Storage;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.AspNetCore.DataProtection.Repositories;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace Butler.Bot.Hosting.SignIn;

/// <summary>Keeps the keys of cookies and forms with the host's other secrets, so that they are the same on every replica and survive a restart.</summary>
internal sealed class StoredKeys(IHostStore store) : IConfigureOptions<KeyManagementOptions>, IXmlRepository
{
    private const string Prefix = "data-protection:";

    public void Configure(KeyManagementOptions options) => options.XmlRepository = this;

    public IReadOnlyCollection<XElement> GetAllElements()
    {
        using var db = store.Open();
        return [.. db.Secrets.AsNoTracking().Where(s => s.Name.StartsWith(Prefix)).Select(s => s.Value).ToList().Select(v => XElement.Parse(Encoding.UTF8.GetString(v)))];
    }

    public void StoreElement(XElement element, string friendlyName) => StoreAsync(element, friendlyName).GetAwaiter().GetResult();

    private async Task StoreAsync(XElement element, string friendlyName)
    {
        await using var db = store.Open();
        db.Secrets.Add(new StoredSecret(Prefix + friendlyName, Encoding.UTF8.GetBytes(element.ToString(SaveOptions.DisableFormatting))));
        await db.SaveChangesAsync();
    }
}
