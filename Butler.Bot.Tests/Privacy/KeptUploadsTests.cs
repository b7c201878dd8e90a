using Butler.Bot.Hosting.Storage;
using Butler.Bot.Hosting.Uploads;
using Butler.Bot.Tests.Dialogue;
using Butler.Skills.Orders;
using Butler.Skills.Privacy;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Butler.Bot.Tests.Privacy;

public sealed class KeptUploadsTests
{
    [Fact]
    public async Task Delete_RemovesThePicturesOfTheTalkButThoseOfAnOrderAndOfOthers()
    {
        await using var host = new DialogueHost(services => services.AddSingleton<IKeptFiles, KeptUploads>());
        await host.InitializeAsync();
        var (talk, other) = (await host.TalkAsync(), await host.TalkAsync());
        await talk.SayAsync("厨房水龙头漏水,明天下午来修");
        await talk.ChangeAsync(async (db, stop) =>
        {
            foreach (var (id, of) in new[] { ("in-an-order", talk), ("in-the-talk", talk), ("of-another-home", other) })
                ((HostDb)db).Uploads.Add(new StoredUpload(id, of.ConversationId, "image/jpeg", [1], talk.Now));
            var order = await db.Orders.SingleAsync(o => o.ConversationId == talk.ConversationId && o.Status == OrderStatus.Draft, stop);
            order.AttachPhotos(["/uploads/in-an-order"]);
        });

        await talk.SayAsync("把我的资料全部删掉");
        await talk.SayAsync("确认");

        Assert.Equal(
            ["in-an-order", "of-another-home"],
            await talk.ReadAsync((db, stop) => ((HostDb)db).Uploads.Select(u => u.Id).OrderBy(id => id).ToListAsync(stop)));
    }
}
