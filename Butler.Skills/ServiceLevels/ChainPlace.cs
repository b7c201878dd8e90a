using Butler.Skills.Households;

namespace Butler.Skills.ServiceLevels;

/// <summary>Who is on duty at a place of the chain.</summary>
internal sealed record ChainPlace(int Place, StaffMember Person);
