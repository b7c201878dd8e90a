using Butler.Bot.Tests.Dialogue;

namespace Butler.Bot.Tests.Orders;

/// <summary>A price that ops wrote into the menu is quoted to the number; without one none is made up.</summary>
public sealed class PriceTalkTests : IAsyncLifetime
{
    private const string Menu = """
        group: { zh: 清洁, en: Cleaning }
        section: value
        items:
          - id: aircon-cleaning
            item: 清洗空调
            title: { zh: 清洗空调, en: Air conditioner cleaning }
            served: book
            needs: [when]
            takes: [when, quantity, note]
            unit: { zh: 台, en: unit }
            price: { amount: 80 }
            aliases: [洗空调, 空调清洗]
            says: [洗空调, 清洗空调, 空调脏了要洗, 空调清洗多少钱, clean the air conditioner]
          - id: carpet
            item: 地毯清洗
            title: { zh: 地毯清洗, en: Carpet cleaning }
            served: book
            needs: [when]
            takes: [when, note]
            price: 120.5
            says: [洗地毯, 地毯清洗, 想洗一下地毯, 客厅地毯脏了要洗, carpet cleaning, clean my carpet]
          - id: windows
            item: 擦玻璃
            title: { zh: 擦玻璃, en: Window cleaning }
            served: book
            needs: [when]
            takes: [when, note]
            says: [擦玻璃, 擦窗户, 窗户脏了擦一下, clean the windows]
        """;

    private OwnMenuHost _own = null!;

    public async ValueTask InitializeAsync() => _own = await OwnMenuHost.StartAsync(Menu);

    public ValueTask DisposeAsync() => _own.DisposeAsync();

    [Theory]
    [InlineData("明天上午十点洗两台空调 => 每台80元,共160元")]
    [InlineData("明天上午十点洗空调 => 每台80元 | ~共")]
    [InlineData("洗空调多少钱 => 每台80元")]
    [InlineData("明天上午十点洗地毯 => 120.5元")]
    [InlineData("明天上午十点擦玻璃 => 面议 | ~元")]
    [InlineData("clean two air conditioners tomorrow at 10 am => CNY 80 for each unit, CNY 160 in all")]
    public Task Say_WhatHasAPrice_QuotesIt(string script) => OrderScript.RunAsync(_own.Dialogue, script);

    [Fact]
    public async Task Say_AnotherNumber_ChangesTheSumOfTheOrder()
    {
        var talk = await OrderScript.RunAsync(_own.Dialogue, """
            明天上午十点洗两台空调 => 共160元
            改成三台 => 共240元
            好的 => 编号
            """);

        var order = Assert.Single(await talk.OrdersAsync());
        Assert.Equal((80m, 240m), (order.PriceAmount, order.Price.For(order.Quantity)));
    }
}
