using System.ComponentModel.DataAnnotations;
using System.Reflection;
using System.Text.Json;
using Butler.Bot.Api.Problems;
using Microsoft.AspNetCore.Http.Json;
using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.Extensions.Options;

namespace Butler.Bot.Api.Requests;

/// <summary>
/// The JSON body of a request, read and checked before the endpoint runs; what is wrong is said by field. No body is an
/// empty object, so that steps whose fields may all be left out need none.
/// </summary>
internal sealed class Body<T>(T value) : IEndpointParameterMetadataProvider
    where T : class, new()
{
    private const int MostBytes = 64 * 1024;

    public T Value { get; } = value;

    public static async ValueTask<Body<T>> BindAsync(HttpContext context, ParameterInfo parameter)
    {
        var json = context.RequestServices.GetRequiredService<IOptions<JsonOptions>>().Value.SerializerOptions;
        var bytes = await ReadAsync(context.Request, context.RequestAborted);
        if (bytes.Length > 0 && !context.Request.HasJsonContentType())
            throw new BadHttpRequestException("Send the body as JSON, with 'Content-Type: application/json'.", StatusCodes.Status415UnsupportedMediaType);
        var value = bytes.Length == 0 ? new T() : Parse(bytes, json);
        Check(value);
        return new Body<T>(value);
    }

    public static void PopulateMetadata(ParameterInfo parameter, EndpointBuilder builder) =>
        builder.Metadata.Add(new AcceptsMetadata(["application/json"], typeof(T), isOptional: false));

    private static async Task<byte[]> ReadAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        using var memory = new MemoryStream();
        var buffer = new byte[4096];
        int read;
        while ((read = await request.Body.ReadAsync(buffer, cancellationToken)) > 0)
        {
            memory.Write(buffer, 0, read);
            if (memory.Length > MostBytes)
                throw new BadHttpRequestException($"The body is longer than {MostBytes} bytes.", StatusCodes.Status413PayloadTooLarge);
        }

        return memory.ToArray();
    }

    private static T Parse(byte[] bytes, JsonSerializerOptions json)
    {
        try
        {
            return JsonSerializer.Deserialize<T>(bytes, json) ?? throw new BadField("body", "must be a JSON object");
        }
        catch (JsonException fault)
        {
            throw Explain(fault);
        }
    }

    private static BadField Explain(JsonException fault)
    {
        var field = fault.Path is { Length: > 2 } path ? path[2..] : null;
        if (fault.InnerException is JsonException)
            return new BadField("body", $"is not JSON: see line {(fault.LineNumber ?? 0) + 1}, byte {(fault.BytePositionInLine ?? 0) + 1}");
        var property = typeof(T).GetProperties().FirstOrDefault(p => string.Equals(p.Name, field, StringComparison.OrdinalIgnoreCase));
        return property is null
            ? new BadField(field ?? "body", field is null ? "must be a JSON object" : "has a value of the wrong type")
            : new BadField(field!, $"must be {WordFor(property.PropertyType)}");
    }

    private static string WordFor(Type type) => (Nullable.GetUnderlyingType(type) ?? type) switch
    {
        var t when t == typeof(string) => "a string",
        var t when t == typeof(bool) => "true or false",
        var t => $"a {t.Name}",
    };

    private static void Check(T value)
    {
        var faults = new List<ValidationResult>();
        Validator.TryValidateObject(value, new ValidationContext(value), faults, validateAllProperties: true);
        var errors = faults
            .SelectMany(fault => fault.MemberNames.Select(member => (Field: JsonNamingPolicy.CamelCase.ConvertName(member), Mend: fault.ErrorMessage!)))
            .GroupBy(fault => fault.Field, fault => fault.Mend)
            .ToDictionary(field => field.Key, field => field.ToArray());
        // No database keeps it in text.
        foreach (var property in typeof(T).GetProperties().Where(p => p.PropertyType == typeof(string) && p.GetValue(value) is string text && text.Contains('\0', StringComparison.Ordinal)))
            errors[JsonNamingPolicy.CamelCase.ConvertName(property.Name)] = ["must not contain the character U+0000"];
        if (errors.Count > 0)
            throw new BadField(errors);
    }
}
