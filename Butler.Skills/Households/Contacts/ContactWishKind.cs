namespace Butler.Skills.Households.Contacts;

public enum ContactWishKind
{
    HowToBind,
    Invite,
    Unbind,
    NoticesOff,
    NoticesOn,
}
