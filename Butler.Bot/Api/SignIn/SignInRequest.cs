using System.ComponentModel.DataAnnotations;

namespace Butler.Bot.Api.SignIn;

internal sealed record SignInRequest
{
    [Required(ErrorMessage = "must be a sign-in name such as manager-a"), StringLength(256, ErrorMessage = "must be at most 256 characters")]
    public string? User { get; init; }

    [Required(ErrorMessage = "must be the password"), StringLength(256, ErrorMessage = "must be at most 256 characters")]
    public string? Password { get; init; }
}
