using Butler.Skills.Dialogue.Kernels;

namespace Butler.Skills.Dialogue;

/// <summary>The models a turn may be given to.</summary>
/// <param name="Local">Always there; answers whenever the other does not.</param>
/// <param name="Remote">Null when none is configured.</param>
/// <param name="Patience">How long the remote model may take for a whole turn with all its calls.</param>
public sealed record DialogueModels(ModelPipeline Local, ModelPipeline? Remote, TimeSpan Patience);
