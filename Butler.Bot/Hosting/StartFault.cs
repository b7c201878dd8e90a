using Microsoft.AspNetCore.Connections;
using Microsoft.Extensions.Options;

namespace Butler.Bot.Hosting;

/// <summary>Says in one line why the host does not start, for faults that a person mends in the settings.</summary>
internal static class StartFault
{
    /// <summary>Null for everything else: a bug deserves its stack trace.</summary>
    public static string? Describe(Exception failure) => failure switch
    {
        SettingException => failure.Message,
        OptionsValidationException wrong => string.Join(' ', wrong.Failures),
        IOException { InnerException: AddressInUseException } => $"--urls (ASPNETCORE_URLS): {failure.Message} Stop the other program or choose another port.",
        AggregateException { InnerExceptions: [var one] } => Describe(one),
        _ => null,
    };
}
