using System.Security.Cryptography;
using System.Text.Json;
using Butler.Bot.Hosting;
using Butler.Skills.Households;

namespace Butler.Bot.Channels.DirectLine.Page;

/// <summary>The page at <c>/</c> where residents chat, and what it asks the host for.</summary>
internal sealed class ResidentPage(PageFiles files, Community community, DirectLineOptions options, HouseholdDirectory households)
{
    private const int NonceBytes = 16;

    public IResult Show(HttpContext context)
    {
        var nonce = Convert.ToBase64String(RandomNumberGenerator.GetBytes(NonceBytes));
        var headers = context.Response.Headers;
        headers.ContentSecurityPolicy =
            $"default-src 'self'; connect-src 'self' ws: wss: blob:; worker-src 'self' blob:; img-src 'self' data: blob:; style-src 'self' 'unsafe-inline'; script-src 'self' 'nonce-{nonce}'; "
            + "object-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'self'";
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "no-referrer";
        headers["Permissions-Policy"] = "geolocation=(), payment=(), usb=()";
        headers.CacheControl = "no-store";
        var webChat = files.Find(PageFiles.WebChat) is null ? "" : files.AddressOf(PageFiles.WebChat);
        var settings = JsonSerializer.Serialize(new PageSettings(community.Name, community.NameEn, options.Demo, webChat), JsonSerializerOptions.Web);
        var html = files.ReadText(PageFiles.Template)
            .Replace("{{nonce}}", nonce, StringComparison.Ordinal)
            .Replace("{{community}}", System.Net.WebUtility.HtmlEncode(community.Name), StringComparison.Ordinal)
            .Replace("{{css}}", files.AddressOf("page/page.css"), StringComparison.Ordinal)
            .Replace("{{icon}}", files.AddressOf("page/icon.svg"), StringComparison.Ordinal)
            .Replace("{{script}}", files.AddressOf("page/page.js"), StringComparison.Ordinal)
            .Replace("{{settings}}", settings, StringComparison.Ordinal);
        return Results.Text(html, "text/html; charset=utf-8");
    }

    /// <summary>A file of the page: for good under its versioned address, else checked again each time.</summary>
    public IResult Serve(HttpContext context, string path)
    {
        if (!PageFiles.Types.TryGetValue(path, out var type) || files.Find(path) is not { } file)
            return Results.NotFound();
        var (bytes, encoding) = file.For(context.Request.Headers.AcceptEncoding.ToString());
        var headers = context.Response.Headers;
        headers.XContentTypeOptions = "nosniff";
        headers.Vary = "Accept-Encoding";
        headers.CacheControl = context.Request.Query["v"] == file.Version ? "public, max-age=31536000, immutable" : "no-cache";
        if (encoding is not null)
            headers.ContentEncoding = encoding;
        return Results.Bytes(bytes, type, entityTag: new($"\"{file.Version}-{encoding ?? "plain"}\""));
    }

    /// <summary>The demo households to choose from; nothing without demo data.</summary>
    public async Task<IResult> ListDemoResidentsAsync(CancellationToken cancellationToken) => options.Demo
        ? Results.Json((await households.ListResidentsAsync(DirectLineOptions.DemoPrefix, cancellationToken))
            .DistinctBy(r => r.HouseholdId)
            .Select(r => new PageResident(r.HouseholdId, r.Name, r.Room)))
        : Results.NotFound();

    /// <summary>The caller's own door and manager.</summary>
    public async Task<IResult> DescribeAsync(HttpContext context, DirectLineTokens tokens, CancellationToken cancellationToken)
    {
        var (caller, refusal) = await tokens.ReadAsync(context.Request, cancellationToken);
        if (caller is null)
            return refusal!;
        var resident = caller.ResidentId is { } id ? await households.FindResidentAsync(id, cancellationToken) : null;
        return Results.Json(new PageCard(resident?.HouseholdId, resident?.Name, resident?.Room, resident?.ManagerName, resident?.ManagerPhone));
    }
}

/// <param name="WebChat">Where the bundle is; empty when the build could not fetch it.</param>
internal sealed record PageSettings(string Community, string CommunityEn, bool Demo, string WebChat);

internal sealed record PageResident(string Id, string Name, string Room);

internal sealed record PageCard(string? Household, string? Name, string? Room, string? Manager, string? Phone);
