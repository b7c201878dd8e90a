using Butler.Skills.Menu;
using Butler.Skills.Orders.Recurring;
using Butler.Skills.Orders.Severity;
using Butler.Skills.Storage;

namespace Butler.Skills.Orders;

/// <summary>
/// A request of a household from draft to return visit. Steps are methods; each says whether the order was in a state
/// that allows it, and writes its line of history.
/// </summary>
public sealed class ServiceOrder : IVersioned
{
    public const string ByResident = "resident";

    private ServiceOrder() { }

    public ServiceOrder(OrderSubject subject, string householdId, string conversationId, DateTimeOffset now)
    {
        Id = Ids.New();
        HouseholdId = householdId;
        ConversationId = conversationId;
        CreatedAt = now;
        ItemId = subject.ItemId;
        ItemName = subject.ItemName;
        TitleZh = subject.TitleZh;
        TitleEn = subject.TitleEn;
        Kind = subject.Kind;
        Department = subject.Department;
        (PriceTerms, PriceAmount) = (subject.Price.Terms, subject.Price.Amount);
        NeedsPerson = subject.NeedsPerson;
        Capacity = subject.Capacity;
        Approval = subject.NeedsApproval ? ApprovalState.Pending : ApprovalState.None;
        Note(now, ByResident, "drafted");
    }

    public string Id { get; private set; } = "";

    /// <summary>Null until the order is placed.</summary>
    public string? Number { get; private set; }

    public string HouseholdId { get; private set; } = "";
    public string ConversationId { get; private set; } = "";
    public string? ItemId { get; private set; }
    public string? ItemName { get; private set; }
    public string TitleZh { get; private set; } = "";
    public string TitleEn { get; private set; } = "";
    public OrderKind Kind { get; private set; }
    public OrderStatus Status { get; private set; }
    public ApprovalState Approval { get; private set; }
    public OrderSeverity Severity { get; private set; }
    public DateTimeOffset? Start { get; private set; }
    public DateTimeOffset? End { get; private set; }

    /// <summary>A draft of something that is to come again and again: its rule, of which <see cref="Start"/> is the first time.</summary>
    public string? Repeats { get; private set; }

    /// <summary>The recurring service it is an occurrence of.</summary>
    public string? RecurringId { get; private set; }

    /// <summary>Null when the resident did not say; shown as 1.</summary>
    public int? SaidQuantity { get; private set; }

    public string? Location { get; private set; }
    public string? Remark { get; private set; }
    public string Department { get; private set; } = "";
    public string PriceTerms { get; private set; } = "";

    /// <summary>In yuan, for the job or for one of its units, as the terms say; null where there is no number.</summary>
    public decimal? PriceAmount { get; private set; }
    public bool NeedsPerson { get; private set; }
    /// <summary>How many can be served at its time; null when nobody has to count.</summary>
    public SlotCapacity? Capacity { get; private set; }

    public int? Rating { get; private set; }

    /// <summary>Since when its promises wait; null when they run.</summary>
    public DateTimeOffset? PausedAt { get; private set; }

    public DateTimeOffset CreatedAt { get; private set; }
    public long Version { get; private set; }
    public List<string> Photos { get; private set; } = [];
    public List<ReturnVisit> Visits { get; private set; } = [];
    public List<OrderEvent> History { get; private set; } = [];

    public int Quantity => SaidQuantity ?? 1;
    public MenuPrice Price => new(PriceTerms, PriceAmount);

    /// <summary>How often a return visit was tried since it was last completed.</summary>
    public int VisitsSinceCompletion
    {
        get
        {
            var completed = History.FindLast(e => e.What == "completed")?.At;
            return Visits.Count(v => v.At >= completed);
        }
    }

    public bool IsDraft => Status == OrderStatus.Draft;

    /// <summary>How often the resident has pressed it.</summary>
    public int Hurries => History.Count(e => e.What == "hurried");

    public bool IsFinished => Status is OrderStatus.Completed or OrderStatus.Revisited;
    public bool IsOpen =>
        Status is OrderStatus.Confirmed or OrderStatus.Accepted or OrderStatus.Dispatched or OrderStatus.Arrived or OrderStatus.Reopened;

    public void Fill(OrderDetails details, DateTimeOffset now)
    {
        if (details.Start is { } start)
            (Start, End) = (start, details.End);
        Repeats = details.Repeats == RuleText.Once ? null : details.Repeats ?? Repeats;
        SaidQuantity = details.Quantity ?? SaidQuantity;
        Location = details.Location ?? Location;
        if (details.Note is { Length: > 0 } note && Remark?.Contains(note, StringComparison.Ordinal) != true)
            Remark = Remark is null ? note : $"{Remark};{note}";
        if (!IsDraft)
            Note(now, ByResident, "changed");
    }

    /// <summary>What was heard of how bad it is; words that sound calmer later do not make it harmless.</summary>
    public void Weigh(OrderSeverity severity, DateTimeOffset now)
    {
        if (severity <= Severity)
            return;
        Severity = severity;
        Note(now, ByResident, "weighed", severity.ToString().ToLowerInvariant());
    }

    public void BelongTo(string recurringId) => (RecurringId, Repeats) = (recurringId, null);

    /// <summary>The time that was named is not to be had.</summary>
    public void ForgetTime() => (Start, End) = (null, null);

    public void AttachPhotos(IEnumerable<string> urls) => Photos.AddRange(urls.Except(Photos));

    /// <summary>Places the draft: from here on it has a number and the promises run.</summary>
    public bool Confirm(string number, DateTimeOffset now)
    {
        if (!IsDraft)
            return false;
        Number = number;
        Status = OrderStatus.Confirmed;
        Note(now, ByResident, "confirmed");
        return true;
    }

    /// <summary>Whether a person of staff may take this step now.</summary>
    public bool Allows(OrderStep step) => step switch
    {
        OrderStep.Accept => Status is OrderStatus.Confirmed or OrderStatus.Reopened && Approval is not (ApprovalState.Pending or ApprovalState.Refused),
        OrderStep.Dispatch or OrderStep.Arrive => Status is OrderStatus.Accepted or OrderStatus.Dispatched,
        OrderStep.Complete => Status is OrderStatus.Accepted or OrderStatus.Dispatched or OrderStatus.Arrived,
        OrderStep.Feedback => !IsDraft && Status != OrderStatus.Cancelled,
        OrderStep.Visit => Status is OrderStatus.Completed or OrderStatus.Revisited,
        OrderStep.Approve or OrderStep.Refuse => Approval == ApprovalState.Pending && Status == OrderStatus.Confirmed,
        OrderStep.Pause => Status is OrderStatus.Accepted or OrderStatus.Dispatched or OrderStatus.Arrived or OrderStatus.Completed,
        OrderStep.Resume => PausedAt is not null,
        OrderStep.Cancel => IsDraft || (IsOpen && Status != OrderStatus.Arrived),
        _ => throw new ArgumentOutOfRangeException(nameof(step), step, "No such step."),
    };

    public bool Accept(string person, DateTimeOffset now) =>
        Step(Allows(OrderStep.Accept), OrderStatus.Accepted, now, person, "accepted");

    public bool Dispatch(string person, string to, DateTimeOffset now) =>
        Step(Allows(OrderStep.Dispatch), OrderStatus.Dispatched, now, person, "dispatched", to);

    public bool Arrive(string person, DateTimeOffset now) =>
        Step(Allows(OrderStep.Arrive), OrderStatus.Arrived, now, person, "arrived");

    public bool Complete(string person, string? remarks, DateTimeOffset now) =>
        Step(Allows(OrderStep.Complete), OrderStatus.Completed, now, person, "completed", remarks);

    public bool Visit(ReturnVisit visit)
    {
        if (!Allows(OrderStep.Visit))
            return false;
        Visits = [.. Visits, visit];
        Note(visit.At, visit.By, "visited", visit.Remarks);
        if (visit is { Reached: true, Satisfied: false })
            return Step(true, OrderStatus.Reopened, visit.At, visit.By, "reopened", visit.Remarks);
        if (visit.Reached)
            (Status, PausedAt) = (OrderStatus.Revisited, null);
        return true;
    }

    public bool Feedback(string person, string text, DateTimeOffset now)
    {
        if (!Allows(OrderStep.Feedback))
            return false;
        Note(now, person, "feedback", text);
        return true;
    }

    /// <summary>A problem that is not solved yet has a date.</summary>
    public void PlanFor(DateTimeOffset date, string person, DateTimeOffset now) => Note(now, person, "planned", date.ToString("O"));

    public bool Pause(string person, string reason, DateTimeOffset now)
    {
        if (!Allows(OrderStep.Pause))
            return false;
        PausedAt = now;
        Note(now, person, "paused", reason);
        return true;
    }

    public bool Resume(string person, DateTimeOffset now)
    {
        if (!Allows(OrderStep.Resume))
            return false;
        PausedAt = null;
        Note(now, person, "resumed");
        return true;
    }

    public bool Approve(string person, DateTimeOffset now)
    {
        if (!Allows(OrderStep.Approve))
            return false;
        Approval = ApprovalState.Granted;
        Note(now, person, "approved");
        return true;
    }

    public bool Refuse(string person, string reason, DateTimeOffset now)
    {
        if (!Allows(OrderStep.Refuse))
            return false;
        Approval = ApprovalState.Refused;
        Note(now, person, "refused", reason);
        return Step(true, OrderStatus.Cancelled, now, person, "cancelled", reason);
    }

    public bool Cancel(string by, string? reason, DateTimeOffset now) =>
        Step(Allows(OrderStep.Cancel), OrderStatus.Cancelled, now, by, "cancelled", reason);

    public bool Hurry(DateTimeOffset now)
    {
        if (!IsOpen)
            return false;
        Note(now, ByResident, "hurried");
        return true;
    }

    /// <summary>The resident's stars, 1 to 5, and their words; a later rating replaces an earlier one.</summary>
    public bool Rate(int stars, string? words, DateTimeOffset now)
    {
        if (!IsFinished && Status != OrderStatus.Reopened)
            return false;
        Rating = stars;
        Note(now, ByResident, "rated", words, stars);
        return true;
    }

    /// <summary>The resident says that what was completed is not done.</summary>
    public bool Reopen(string reason, DateTimeOffset now) => Step(IsFinished, OrderStatus.Reopened, now, ByResident, "reopened", reason);

    private bool Step(bool allowed, OrderStatus to, DateTimeOffset now, string by, string what, string? detail = null)
    {
        if (!allowed)
            return false;
        Status = to;
        // Sending somebody ends no waiting for parts; whatever comes after it does.
        if (to != OrderStatus.Dispatched)
            PausedAt = null;
        Note(now, by, what, detail);
        return true;
    }

    // A new list each time: the change tracker compares lists by their elements against a copy.
    private void Note(DateTimeOffset at, string by, string what, string? detail = null, int? stars = null) =>
        History = [.. History, new OrderEvent(at, by, what, detail, stars)];
}
