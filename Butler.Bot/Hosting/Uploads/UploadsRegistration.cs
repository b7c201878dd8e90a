using Butler.Skills.Privacy;
using Microsoft.Net.Http.Headers;

namespace Butler.Bot.Hosting.Uploads;

public static class UploadsRegistration
{
    public static void AddUploads(this WebApplicationBuilder builder)
    {
        builder.Services.AddSingleton<Uploads>();
        builder.Services.AddSingleton<IKeptFiles, KeptUploads>();
    }

    public static void MapUploads(this WebApplication app) =>
        app.MapGet(Uploads.Folder + "{id}", async (string id, Uploads uploads, HttpContext context, CancellationToken cancellationToken) =>
        {
            if (await uploads.FindAsync(id, cancellationToken) is not { } upload)
                return Results.Problem(statusCode: StatusCodes.Status404NotFound, title: "There is no such file.");
            var headers = context.Response.Headers;
            headers.XContentTypeOptions = "nosniff";
            headers.ContentSecurityPolicy = "default-src 'none'; sandbox";
            headers.CacheControl = "private, max-age=31536000, immutable";
            headers["Referrer-Policy"] = "no-referrer";
            headers["Cross-Origin-Resource-Policy"] = "same-origin";
            return Results.File(upload.Bytes, upload.ContentType, entityTag: new EntityTagHeaderValue($"\"{upload.Id}\""));
        }).ExcludeFromDescription();
}
