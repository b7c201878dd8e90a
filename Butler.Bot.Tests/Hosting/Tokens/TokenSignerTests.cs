using Butler.Bot.Hosting.Storage;
using Butler.Bot.Hosting.Tokens;
using Microsoft.AspNetCore.Builder;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;

namespace Butler.Bot.Tests.Hosting.Tokens;

public sealed class TokenSignerTests : IAsyncLifetime
{
    private static readonly TimeSpan Hour = TimeSpan.FromHours(1);
    private readonly string _folder = Directory.CreateTempSubdirectory("butler-tokens-").FullName;
    private readonly FakeTimeProvider _time = new(new DateTimeOffset(2026, 11, 24, 2, 0, 0, TimeSpan.Zero));
    private WebApplication _app = null!;

    private IHostStore Store => _app.Services.GetRequiredService<IHostStore>();

    public async ValueTask InitializeAsync()
    {
        _app = OpenApp();
        await _app.UpdateSchemaAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await _app.DisposeAsync();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Directory.Delete(_folder, recursive: true);
    }

    [Fact]
    public async Task ReadAsync_OwnTokenForThePurpose_GivesItsClaims()
    {
        using var signer = new TokenSigner(new StoredSecrets(Store), _time);
        var token = await signer.IssueAsync(TokenPurpose.Staff, [new("user", "manager-a")], Hour, Stop);

        var reading = await signer.ReadAsync(TokenPurpose.Staff, token, Stop);

        Assert.True(reading.Valid);
        Assert.Equal("manager-a", reading.Find("user"));
    }

    [Fact]
    public async Task ReadAsync_AnotherPurpose_IsForeign()
    {
        using var signer = new TokenSigner(new StoredSecrets(Store), _time);
        var token = await signer.IssueAsync(TokenPurpose.DirectLine, [new("user", "demo-017")], Hour, Stop);

        var reading = await signer.ReadAsync(TokenPurpose.Staff, token, Stop);

        Assert.Equal(TokenVerdict.Foreign, reading.Verdict);
        Assert.Null(reading.Find("user"));
    }

    [Fact]
    public async Task ReadAsync_AfterItsTime_IsExpired()
    {
        using var signer = new TokenSigner(new StoredSecrets(Store), _time);
        var token = await signer.IssueAsync(TokenPurpose.Staff, [], Hour, Stop);

        _time.Advance(Hour - TimeSpan.FromSeconds(1));
        Assert.Equal(TokenVerdict.Valid, (await signer.ReadAsync(TokenPurpose.Staff, token, Stop)).Verdict);
        _time.Advance(TimeSpan.FromSeconds(1));
        Assert.Equal(TokenVerdict.Expired, (await signer.ReadAsync(TokenPurpose.Staff, token, Stop)).Verdict);
    }

    [Theory]
    [InlineData("")]
    [InlineData("x")]
    [InlineData("a.b.c")]
    [InlineData("eyJhbGciOiJub25lIn0.eyJhdWQiOiJzdGFmZiIsImlzcyI6ImJ1dGxlciIsImV4cCI6OTk5OTk5OTk5OX0.")]
    public async Task ReadAsync_WhatWeDidNotSign_IsForeign(string token)
    {
        using var signer = new TokenSigner(new StoredSecrets(Store), _time);

        Assert.Equal(TokenVerdict.Foreign, (await signer.ReadAsync(TokenPurpose.Staff, token, Stop)).Verdict);
    }

    [Fact]
    public async Task ReadAsync_ChangedByOneLetter_IsForeign()
    {
        using var signer = new TokenSigner(new StoredSecrets(Store), _time);
        var token = await signer.IssueAsync(TokenPurpose.Staff, [new("user", "desk")], Hour, Stop);
        var parts = token.Split('.');
        parts[1] = (parts[1][0] == 'e' ? 'f' : 'e') + parts[1][1..];

        Assert.Equal(TokenVerdict.Foreign, (await signer.ReadAsync(TokenPurpose.Staff, string.Join('.', parts), Stop)).Verdict);
    }

    [Fact]
    public async Task IssueAsync_SeveralReplicasAtTheFirstStart_AgreeOnOneKey()
    {
        var replicas = Enumerable.Range(0, 8).Select(_ => new TokenSigner(new StoredSecrets(Store), _time)).ToArray();

        var tokens = await Task.WhenAll(replicas.Select(r => r.IssueAsync(TokenPurpose.Staff, [], Hour, Stop).AsTask()));

        foreach (var (replica, token) in replicas.SelectMany(r => tokens.Select(t => (r, t))))
            Assert.Equal(TokenVerdict.Valid, (await replica.ReadAsync(TokenPurpose.Staff, token, Stop)).Verdict);
        await using var db = Store.Open();
        Assert.Equal(1, await db.Secrets.CountAsync(Stop));
    }

    [Fact]
    public async Task ReadAsync_AfterARestart_StillKnowsTheToken()
    {
        string token;
        using (var before = new TokenSigner(new StoredSecrets(Store), _time))
            token = await before.IssueAsync(TokenPurpose.Staff, [], Hour, Stop);

        await using var restarted = OpenApp();
        using var after = new TokenSigner(new StoredSecrets(restarted.Services.GetRequiredService<IHostStore>()), _time);

        Assert.Equal(TokenVerdict.Valid, (await after.ReadAsync(TokenPurpose.Staff, token, Stop)).Verdict);
    }

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    private WebApplication OpenApp()
    {
        var builder = WebApplication.CreateBuilder(["--environment", "Testing", $"--ConnectionStrings:Butler=Data Source={Path.Combine(_folder, "butler.db")}"]);
        builder.AddStorage();
        return builder.Build();
    }
}
