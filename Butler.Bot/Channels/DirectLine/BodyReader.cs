namespace Butler.Bot.Channels.DirectLine;

/// <summary>Reads a request body up to a limit.</summary>
internal static class BodyReader
{
    /// <exception cref="ActivityRefused">The body is larger than <paramref name="most"/> bytes, or the client broke off.</exception>
    public static async Task<byte[]> ReadAsync(Stream body, int most, CancellationToken cancellationToken)
    {
        using var bytes = new MemoryStream();
        var buffer = new byte[16 * 1024];
        try
        {
            for (int read; (read = await body.ReadAsync(buffer, cancellationToken)) > 0;)
            {
                if (bytes.Length + read > most)
                    throw new ActivityRefused(DirectLineProblem.TooLarge($"At most {most / 1024} KB are taken here."));
                bytes.Write(buffer, 0, read);
            }
        }
        catch (BadHttpRequestException failure) when (failure.StatusCode == StatusCodes.Status413PayloadTooLarge)
        {
            throw new ActivityRefused(DirectLineProblem.TooLarge("The request is too large."));
        }
        catch (IOException)
        {
            throw ActivityRefused.BadArgument("The body ended before its time.");
        }

        return bytes.ToArray();
    }
}
