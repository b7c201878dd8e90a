namespace Butler.Bot.Channels.WeCom.Customers;

/// <summary>Who has a talk, as the platform numbers it. This host may write in the first two only.</summary>
internal enum KfState
{
    New = 0,
    Bot = 1,
    Queue = 2,
    Servicer = 3,
    Ended = 4,
}
