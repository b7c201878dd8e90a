namespace Butler.Bot.Turns.StaffNotices;

public enum StaffNoticeEvent
{
    Alarm,
    Handoff,
    Clock,
}
