namespace Butler.Bot.Turns.StaffNotices;

public enum StaffNoticeAct
{
    Take,
    PassOn,
    Later,
}
