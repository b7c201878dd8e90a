using Butler.Skills.Menu;
using Butler.Skills.Orders.Severity;

namespace Butler.Bot.Tests.Orders.Severity;

public sealed class SeverityReaderTests
{
    [Theory]
    [InlineData(OrderKind.Repair, "书房插座没反应了", OrderSeverity.Normal)]
    [InlineData(OrderKind.Repair, "水龙头有点松,不急,有空再来看", OrderSeverity.Normal)]
    [InlineData(OrderKind.Repair, "卫生间返水,味道越来越大", OrderSeverity.Serious)]
    [InlineData(OrderKind.Repair, "家里停电了 冰箱里都是东西", OrderSeverity.Serious)]
    [InlineData(OrderKind.Repair, "The lock is broken and the door won't close", OrderSeverity.Serious)]
    [InlineData(OrderKind.Repair, "洗衣机的管子爆裂了", OrderSeverity.Critical)]
    [InlineData(OrderKind.Repair, "空调漏到楼下去了", OrderSeverity.Critical)]
    [InlineData(OrderKind.Repair, "there are sparks coming from the switch", OrderSeverity.Critical)]
    [InlineData(OrderKind.Report, "三号门旁边的井盖松了", OrderSeverity.Serious)]
    [InlineData(OrderKind.Report, "楼道灯不亮", OrderSeverity.Normal)]
    [InlineData(OrderKind.Complaint, "保洁今天没擦扶手", OrderSeverity.Normal)]
    [InlineData(OrderKind.Complaint, "第三次了,垃圾还是没人收", OrderSeverity.Serious)]
    [InlineData(OrderKind.Complaint, "你们的师傅把我的地板划花了", OrderSeverity.Serious)]
    [InlineData(OrderKind.Complaint, "保安动手推我老公", OrderSeverity.Critical)]
    [InlineData(OrderKind.Complaint, "再不解决我打12345", OrderSeverity.Critical)]
    [InlineData(OrderKind.Complaint, "客户经理从来不接电话", OrderSeverity.Critical)]
    [InlineData(OrderKind.Complaint, "太吵了,叫你们经理来一趟", OrderSeverity.Normal)]
    [InlineData(OrderKind.Book, "洗衣机的管子爆裂了", OrderSeverity.Normal)]
    public void Read_WhatWasTold_WeighsIt(OrderKind kind, string text, OrderSeverity expected) =>
        Assert.Equal(expected, SeverityReader.Read(kind, text));
}
