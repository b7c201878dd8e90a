using Microsoft.Extensions.DependencyInjection;
using Microsoft.SemanticKernel;

namespace Butler.Skills.Reminders;

public static class RemindersRegistration
{
    public static void AddReminders(this IServiceCollection services) =>
        services.AddSingleton(_ => KernelPluginFactory.CreateFromObject(new ReminderSkill(), ReminderSkill.Plugin));
}
