using Butler.Skills.Households;

namespace Butler.Bot.Hosting.Demo;

/// <summary>
/// The 160 fictional households of the demo community, the same on every machine: 001-080 in the first cluster and
/// manager-a's, 081-160 in the second and manager-b's, the last ten of them special owners.
/// </summary>
internal static class DemoHouseholds
{
    public const string Prefix = "demo-";
    public const int Count = 160;

    private const int PerManager = 80;
    private const int FirstSpecialOwner = 151;
    private const int DoorsPerFloor = 2;
    private const int UnitsPerBuilding = 2;
    private const int Floors = 10;

    private const string Surnames = "王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧";

    private static readonly string[] GivenNames =
    [
        "建国", "晓雯", "志远", "雨桐", "文博", "静怡", "海峰", "思琪", "明辉", "婉清", "国强", "丽华", "子轩", "梓涵", "浩然",
        "秀英", "俊杰", "欣悦", "德明", "若兰", "一鸣", "佳慧", "永平", "诗雨", "振宇", "美玲", "承志",
    ];

    public static IEnumerable<(Household Household, IReadOnlyList<Resident> Residents)> All()
    {
        var people = 0;
        for (var number = 1; number <= Count; number++)
        {
            var id = $"{Prefix}{number:D3}";
            var first = number <= PerManager;
            var household = new Household(
                id, RoomOf(number - 1), first ? "兰苑组团" : "竹苑组团", first ? DemoStaff.ManagerA : DemoStaff.ManagerB, number >= FirstSpecialOwner);
            // One to three people; a couple with a child has the surname of one of them.
            var residents = Enumerable.Range(0, 1 + ((number * 7) % 3))
                .Select(place => new Resident($"{id}-{place + 1}", id, NameOf(number, place), $"1380000{++people:D4}"))
                .ToList();
            yield return (household, residents);
        }
    }

    private static string RoomOf(int index)
    {
        var door = (index % DoorsPerFloor) + 1;
        var floor = (index / DoorsPerFloor % Floors) + 2;
        var unit = (index / (DoorsPerFloor * Floors) % UnitsPerBuilding) + 1;
        var building = (index / (DoorsPerFloor * Floors * UnitsPerBuilding)) + 1;
        return $"{building}栋{unit}单元{floor}{door:D2}";
    }

    private static string NameOf(int number, int place)
    {
        var surname = Surnames[((number * 11) + (place == 1 ? 7 : 0)) % Surnames.Length];
        return surname + GivenNames[((number * 5) + (place * 13)) % GivenNames.Length];
    }
}
