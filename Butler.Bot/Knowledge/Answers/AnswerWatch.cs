using Butler.Bot.Hosting.Storage;
using Butler.Bot.Hosting.Time;
using Butler.Skills.Knowledge.Answers;

namespace Butler.Bot.Knowledge.Answers;

/// <summary>Follows what people approve anywhere, and proposes what they answered in the talks they took over.</summary>
internal sealed class AnswerWatch(AnswerShelf shelf, Transactions transactions, CommunityTime community, TimeProvider time, ILogger<AnswerWatch> logger) : BackgroundService
{
    /// <summary>An approval is in the answers of every replica within two seconds.</summary>
    private static readonly TimeSpan Looking = TimeSpan.FromSeconds(1);

    private const int LooksBetweenProposals = 15;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Looking, time);
        var away = false;
        for (var look = 0; ; look++)
        {
            try
            {
                await shelf.RefreshAsync(stoppingToken);
                if (look % LooksBetweenProposals == 0)
                    await transactions.RunAsync((db, stop) => AnswerDesk.ProposeAsync(db, community.Now, stop), stoppingToken);
                away = false;
            }
            catch (Exception failure) when (failure is not OperationCanceledException)
            {
                // Said once, not every second while the database is away.
                if (!away)
                    logger.AnswersAway(failure);
                away = true;
            }

            await timer.WaitForNextTickAsync(stoppingToken);
        }
    }
}
