using Butler.Bot.Hosting.Uploads;
using Butler.Bot.Knowledge.Embeddings;
using Butler.Bot.Knowledge.Ledger;
using Butler.Bot.Turns.Events;
using Butler.Bot.Turns.StaffNotices;
using Butler.Skills.Storage;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace Butler.Bot.Hosting.Storage;

/// <summary>The skills' tables and the host's own: accounts of staff, keys and settings that survive a restart.</summary>
public abstract class HostDb(DbContextOptions options) : ButlerDb(options)
{
    public DbSet<IdentityUser> Accounts => Set<IdentityUser>();
    public DbSet<StoredSecret> Secrets => Set<StoredSecret>();
    public DbSet<ChannelEvent> ChannelEvents => Set<ChannelEvent>();
    public DbSet<ChannelCursor> ChannelCursors => Set<ChannelCursor>();
    public DbSet<StaffNotice> StaffNotices => Set<StaffNotice>();
    public DbSet<StoredUpload> Uploads => Set<StoredUpload>();
    public DbSet<KeptKnowledge> KeptKnowledge => Set<KeptKnowledge>();
    public DbSet<AcceptedContent> AcceptedContents => Set<AcceptedContent>();
    public DbSet<StoredEmbedding> Embeddings => Set<StoredEmbedding>();

    /// <summary>Called whenever the context is taken from the pool.</summary>
    internal virtual void Connect()
    {
        // Npgsql takes a pooled connection for as long as a statement needs it.
    }

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        base.OnModelCreating(modelBuilder);
        modelBuilder.ApplyConfigurationsFromAssembly(typeof(HostDb).Assembly);
        modelBuilder.Entity<IdentityUser>(user =>
        {
            user.ToTable("accounts");
            user.HasIndex(u => u.NormalizedUserName).IsUnique();
            user.Property(u => u.ConcurrencyStamp).IsConcurrencyToken();
        });
        modelBuilder.Entity<IdentityUserClaim<string>>().ToTable("account_claims");
        modelBuilder.Entity<IdentityUserLogin<string>>(login =>
        {
            login.ToTable("account_logins");
            login.HasKey(l => new { l.LoginProvider, l.ProviderKey });
        });
        modelBuilder.Entity<IdentityUserToken<string>>(token =>
        {
            token.ToTable("account_tokens");
            token.HasKey(t => new { t.UserId, t.LoginProvider, t.Name });
        });
        modelBuilder.Entity<StoredSecret>(secret =>
        {
            secret.ToTable("secrets");
            secret.HasKey(s => s.Name);
        });
        modelBuilder.Entity<ChannelEvent>(happened =>
        {
            happened.ToTable("channel_events");
            happened.HasIndex(e => new { e.Channel, e.DeliveryKey }).IsUnique();
            happened.HasIndex(e => e.DueAt).HasFilter("\"DueAt\" IS NOT NULL");
        });
        modelBuilder.Entity<ChannelCursor>(cursor =>
        {
            cursor.ToTable("channel_cursors");
            cursor.HasKey(c => c.Name);
        });
        modelBuilder.Entity<StaffNotice>(notice =>
        {
            notice.ToTable("staff_notices");
            notice.HasIndex(n => new { n.Subject, n.Event, n.Person }).IsUnique();
            notice.HasIndex(n => n.NextAttemptAt).HasFilter("\"NextAttemptAt\" IS NOT NULL");
        });
        modelBuilder.Entity<StoredUpload>(upload =>
        {
            upload.ToTable("uploads");
            upload.HasIndex(u => u.ConversationId);
        });
    }
}
