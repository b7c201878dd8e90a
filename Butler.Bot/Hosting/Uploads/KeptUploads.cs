using Butler.Bot.Hosting.Storage;
using Butler.Skills.Privacy;
using Butler.Skills.Storage;
using Microsoft.EntityFrameworkCore;

namespace Butler.Bot.Hosting.Uploads;

/// <summary>Removes a resident's pictures with the talk they were sent in, but those that an order still shows.</summary>
internal sealed class KeptUploads : IKeptFiles
{
    public async Task ForgetAsync(ButlerDb db, IReadOnlyList<string> conversations, IReadOnlyList<string> keep, CancellationToken cancellationToken)
    {
        var uploads = ((HostDb)db).Uploads;
        var sent = await uploads.Where(u => conversations.Contains(u.ConversationId)).Select(u => u.Id).ToListAsync(cancellationToken);
        foreach (var id in sent.Where(id => !keep.Any(url => url.Contains(id, StringComparison.Ordinal))))
            // By its key alone: the pictures need not be read to be removed.
            uploads.Remove(new StoredUpload(id, "", "", [], default));
    }
}
