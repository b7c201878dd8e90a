using Butler.Bot.Promises;
using Butler.Bot.Turns;
using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;
using OpenTelemetry.Trace;

namespace Butler.Bot.Hosting.Telemetry;

public static class TelemetryRegistration
{
    // .NET's own: memory, garbage collection, threads.
    private const string RuntimeMeter = "System.Runtime";
    private const string OtlpSetting = "OTEL_EXPORTER_OTLP_ENDPOINT";

    /// <summary>Metrics at /metrics for Prometheus; traces and metrics to a collector when OTEL_EXPORTER_OTLP_ENDPOINT names one.</summary>
    public static void AddTelemetry(this WebApplicationBuilder builder)
    {
        builder.Services.AddSingleton<BacklogMeters>();
        var toCollector = builder.Configuration[OtlpSetting] is { Length: > 0 };
        var telemetry = builder.Services.AddOpenTelemetry()
            .ConfigureResource(resource => resource.AddService("butler"))
            .WithMetrics(metrics =>
            {
                metrics.AddMeter(TurnMeters.MeterName, PromiseMeters.MeterName, BacklogMeters.MeterName, RuntimeMeter).AddAspNetCoreInstrumentation().AddPrometheusExporter();
                if (toCollector)
                    metrics.AddOtlpExporter();
            });
        if (toCollector)
            telemetry.WithTracing(traces => traces.AddSource(TurnMeters.MeterName).AddAspNetCoreInstrumentation().AddOtlpExporter());
    }

    public static void MapTelemetry(this WebApplication app)
    {
        app.Services.GetRequiredService<BacklogMeters>();
        app.MapPrometheusScrapingEndpoint();
    }
}
