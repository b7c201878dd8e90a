using Butler.Bot.Turns;

namespace Butler.Bot.Api.Community;

/// <summary>Has notices that a transaction wrote into conversations delivered, once it is committed.</summary>
internal sealed class Announcer(LiveEvents events, Delivery delivery)
{
    public void Deliver(IEnumerable<string> conversationIds)
    {
        foreach (var id in conversationIds)
        {
            delivery.Enqueue(id);
            events.Publish(id);
        }
    }
}
