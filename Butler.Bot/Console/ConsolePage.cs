using Butler.Bot.Care;
using Butler.Skills.Households;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;
using MudBlazor;

namespace Butler.Bot.Console;

/// <summary>A page of the console: knows the person, watches the board, and reads again what it shows whenever something has changed.</summary>
public abstract partial class ConsolePage : ComponentBase, IDisposable
{
    private readonly CancellationTokenSource _gone = new();
    private IDisposable? _watching;
    private int _reading;

    [Inject] protected ConsoleSession Session { get; set; } = default!;
    [Inject] protected IStringLocalizer<Words> L { get; set; } = default!;
    [Inject] protected ConsoleTerms Terms { get; set; } = default!;
    [Inject] protected CareBoard Board { get; set; } = default!;
    [Inject] protected CareStaff Staff { get; set; } = default!;
    [Inject] protected NavigationManager Navigation { get; set; } = default!;
    [Inject] protected ISnackbar Snackbar { get; set; } = default!;
    [Inject] protected IDialogService Dialogs { get; set; } = default!;
    [Inject] private ILogger<ConsolePage> Logger { get; set; } = default!;

    /// <summary>Null until the first look.</summary>
    protected StaffMember? Person { get; private set; }

    /// <summary>Ends when the page is left.</summary>
    protected CancellationToken Gone => _gone.Token;

    protected override async Task OnInitializedAsync()
    {
        if (!await LoadPersonAsync())
            return;
        _watching = FollowsTalks ? Board.Follow(Refresh) : Board.Watch(() =>
        {
            if (Concerns(Board.Now))
                Refresh();
        });
        await ReadAsync(Person!);
    }

    /// <summary>Reads what the page shows.</summary>
    protected virtual Task ReadAsync(StaffMember person) => Task.CompletedTask;

    /// <summary>Whether the page shows something else with this board than with the one before; asked on every change, by any thread.</summary>
    protected virtual bool Concerns(BoardState board) => true;

    /// <summary>Whether the page shows what residents do in their talks, also in those that wait for nobody and are not on the board.</summary>
    protected virtual bool FollowsTalks => false;

    /// <summary>Something has changed; several changes at once are read once. Safe to call from anywhere.</summary>
    protected void Refresh()
    {
        if (Interlocked.Increment(ref _reading) == 1)
            _ = InvokeAsync(ReadAgainAsync);
    }

    /// <summary>Does something as the person they are at this moment, then reads again.</summary>
    protected async Task ActAsync(Func<StaffMember, Task> act)
    {
        if (!await LoadPersonAsync())
            return;
        Staff.Seen(Person!);
        await act(Person!);
        await ReadAsync(Person!);
    }

    protected void Say(string words, Severity severity = Severity.Success) => Snackbar.Add(words, severity);

    public void Dispose()
    {
        Dispose(true);
        GC.SuppressFinalize(this);
    }

    protected virtual void Dispose(bool disposing)
    {
        if (!disposing || _gone.IsCancellationRequested)
            return;
        _watching?.Dispose();
        _gone.Cancel();
        _gone.Dispose();
    }

    private async Task<bool> LoadPersonAsync()
    {
        Person = await Session.PersonAsync(Gone);
        if (Person is null)
            Navigation.NavigateTo(ConsoleRegistration.SignInPath, forceLoad: true);
        return Person is not null;
    }

    private async Task ReadAgainAsync()
    {
        try
        {
            do
            {
                Interlocked.Exchange(ref _reading, 1);
                if (_gone.IsCancellationRequested || !await LoadPersonAsync())
                    return;
                await ReadAsync(Person!);
                StateHasChanged();
            }
            while (Interlocked.CompareExchange(ref _reading, 0, 1) != 1);
        }
        catch (Exception left) when (left is OperationCanceledException or ObjectDisposedException)
        {
            // The page was left while it read.
        }
#pragma warning disable CA1031 // Nobody waits for this reading; the page shows what it knew, and the next change reads again.
        catch (Exception failure)
#pragma warning restore CA1031
        {
            Interlocked.Exchange(ref _reading, 0);
            LogUnread(Logger, failure);
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "A page of the console could not be read again.")]
    private static partial void LogUnread(ILogger logger, Exception failure);
}
