namespace Butler.Skills.Menu;

/// <summary>What an order is: a service booked, a matter reported (报事), a repair (报修), a complaint (投诉), or something off the menu.</summary>
public enum OrderKind
{
    Book,
    Report,
    Repair,
    Complaint,
    Other,
}
