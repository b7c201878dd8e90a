namespace Butler.Bot.Weixin.Media;

/// <summary>A channel whose platform keeps what people send for three days, under an id.</summary>
internal interface IMediaSource
{
    /// <summary>The channel's name in conversations.</summary>
    string Channel { get; }

    /// <summary>False where the channel is not configured.</summary>
    bool Enabled { get; }

    /// <summary>What only the account's owner knows, so that nobody can work out where a file is kept; null for an account that is not configured.</summary>
    string? SecretOf(string account);

    /// <summary>Fetches it; null with what went wrong when there is none.</summary>
    /// <exception cref="HttpRequestException">The platform could not be reached.</exception>
    Task<(byte[]? Bytes, ApiError Outcome)> FetchAsync(string account, string mediaId, int mostBytes, CancellationToken cancellationToken);
}
