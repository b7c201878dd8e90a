using System.Text.Json.Serialization;
using Butler.Bot.Api.Requests;
using Butler.Skills.Households;

namespace Butler.Bot.Api.SignIn;

/// <param name="Token">Sent from now on as 'Authorization: Bearer TOKEN'.</param>
internal sealed record SignInView(string Token, DateTimeOffset Expires, UserView User);

/// <param name="Name">The sign-in name, by which all other answers mean this person.</param>
/// <param name="Display">The name that residents hear.</param>
internal sealed record UserView(string Name, [property: JsonConverter(typeof(Words<StaffRole>))] StaffRole Role, string Display);
