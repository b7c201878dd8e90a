namespace Butler.Bot.Tests.Architecture.Canary.One
{
    /// <summary>Half of a cycle that the architecture tests must find.</summary>
    internal sealed class Egg
    {
        public Two.Hen? Hen { get; set; }
    }
}

namespace Butler.Bot.Tests.Architecture.Canary.Two
{
    internal sealed class Hen
    {
        public One.Egg? Egg { get; set; }
    }
}
