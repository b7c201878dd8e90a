using Butler.Bot.Tests.Benchmarks;
using Xunit.MicrosoftTestingPlatform;
using Xunit.Runner.InProc.SystemConsole;

namespace Butler.Bot.Tests;

/// <summary>Runs the tests, as the entry point xunit would generate, or serves the benchmark's echo as a process of its own.</summary>
internal static class EntryPoint
{
    public static async Task<int> Main(string[] args)
    {
        if (args is [EchoHost.Command])
            return await EchoHost.RunAsync();
        return args.Any(a => a is "--server" or "--internal-msbuild-node")
            ? await TestPlatformTestFramework.RunAsync(args, SelfRegisteredExtensions.AddSelfRegisteredExtensions)
            : await ConsoleRunner.Run(args);
    }
}
