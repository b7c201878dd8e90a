namespace Butler.Bot.Hosting.Tokens;

public static class TokensRegistration
{
    public static void AddTokens(this WebApplicationBuilder builder) => builder.Services.AddSingleton<TokenSigner>();
}
