using Butler.Skills.Orders.Placing;
using Butler.Skills.Talk;
using Microsoft.Extensions.AI;
using Microsoft.SemanticKernel;

namespace Butler.Skills.Dialogue.Kernels;

/// <summary>
/// The skills as a model sees them. Plugins and their descriptions are made once and shared; each turn gets a light
/// kernel that is bound to it.
/// </summary>
public sealed class ButlerKernel
{
    private readonly KernelPluginCollection _plugins;
    private readonly IList<AITool> _tools;
    private readonly ConfirmationFilter _confirmation = new();
    private readonly PromptExecutionSettings _settings = new();

    public ButlerKernel(IEnumerable<KernelPlugin> plugins)
    {
        _plugins = [.. plugins];
        // Describing every function to the model costs more than a whole turn; the descriptions depend on no turn.
        var automatic = new PromptExecutionSettings { FunctionChoiceBehavior = FunctionChoiceBehavior.Auto() };
        _tools = automatic.ToChatOptions(new Kernel(services: null, _plugins))!.Tools!;
    }

    /// <summary>The functions of all plugins, for those who check them.</summary>
    public IEnumerable<KernelFunction> Functions => _plugins.SelectMany(p => p);

    /// <summary>A kernel bound to the turn and the options that carry it: only with these do filters fire and find the turn.</summary>
    public ChatOptions OptionsFor(ISkillTurn turn)
    {
        var kernel = new Kernel(services: null, _plugins);
        kernel.FunctionInvocationFilters.Add(_confirmation);
        kernel.Bind(turn);
        var options = _settings.ToChatOptions(kernel)!;
        options.Tools = _tools;
        options.ToolMode = ChatToolMode.Auto;
        return options;
    }
}
