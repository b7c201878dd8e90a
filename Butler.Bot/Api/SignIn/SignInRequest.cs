using System.ComponentModel.DataAnnotations;

namespace Butler.Bot.Api.SignIn;

internal sealed record SignInRequest
{
    [Required(ErrorMessage = "must be a sign-in name such as manager-a"), StringLength(256, ErrorMessage = "must be at most 256 characters")]
    public string? User { get; init; }

    [Required(ErrorMessage = "must be the password"), StringLength(256, ErrorMessage = "must be at most 256 characters")]
    public string? Password { get; init; }

    /// <summary>The code of the authenticator, for who has turned the second step on.</summary>
    [StringLength(16, ErrorMessage = "must be at most 16 characters")]
    public string? Code { get; init; }
}
