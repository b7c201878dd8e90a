using Butler.Skills.ServiceLevels.Policy;

namespace Butler.Bot.Knowledge.Promises;

/// <summary>The promises of the knowledge in force; the folder is read when the first one is made, not when the database opens.</summary>
internal sealed class KnowledgePromises(Lazy<KnowledgeFolder> folder) : IPromiseBook
{
    public PromisePolicy Promises => folder.Value.Current.Promises;
}
