using System.Security.Cryptography;

namespace Butler.Skills.Orders.Placing;

/// <summary>
/// The number a resident can read over the telephone: the day it was placed and six digits, 261124-048213. Drawn at
/// random and unique in the database, so that no counter row is fought over; a collision makes the commit run again.
/// </summary>
public static class OrderNumber
{
    public static string Draw(DateTimeOffset localNow) =>
        $"{localNow:yyMMdd}-{RandomNumberGenerator.GetInt32(1_000_000):D6}";
}
