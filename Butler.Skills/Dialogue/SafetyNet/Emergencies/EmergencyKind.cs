namespace Butler.Skills.Dialogue.SafetyNet.Emergencies;

/// <summary>What kind of help is needed at once. The names in snake case are what alarms and "why" carry.</summary>
public enum EmergencyKind
{
    Fire,
    Smoke,
    GasLeak,
    LiftTrapped,
    Fainting,
    ChestPain,
    Intruder,
    Flood,
    ChildMissing,
    ElectricShock,
    ElderFall,
    SelfHarm,
    DomesticViolence,
    Poisoning,
    FallFromHeight,
    Robbery,
    Bleeding,
    Choking,
    Explosion,
    Other,
}
