using Butler.Skills.Language.Places;

namespace Butler.Bot.Tests.Language.Places;

public sealed class PlaceReaderTests
{
    [Theory]
    [InlineData("楼道灯不亮 8栋2单元", "8栋2单元楼道")]
    [InlineData("我们12栋的电梯口有水", "12栋的电梯口")]
    [InlineData("客厅的灯坏了", "客厅")]
    [InlineData("主卧空调不冷", "主卧")]
    [InlineData("儿子房间的窗户", "儿子房间")]
    [InlineData("厨房和卫生间都要打扫", "厨房和卫生间")]
    [InlineData("客厅和两间卧室打蜡", "客厅和两间卧室")]
    [InlineData("单元门后面的卫生死角", "单元门后")]
    [InlineData("5栋后面有老鼠", "5栋后")]
    [InlineData("负二楼灯不亮", "负二楼")]
    [InlineData("南门坡道的扶手松了", "南门坡道")]
    [InlineData("游泳池旁边的地砖", "游泳池旁边")]
    [InlineData("6楼电梯口", "6楼电梯口")]
    [InlineData("车在B2-118", "B2-118")]
    [InlineData("3栋2单元5楼楼道", "3栋2单元5楼楼道")]
    [InlineData("living room and kitchen", "客厅和厨房")]
    [InlineData("the exit sign on floor 6", "6楼")]
    [InlineData("behind block 5", "5栋后")]
    [InlineData("the basement garage", "地下车库")]
    [InlineData("under the bathroom sink", "卫生间洗手池下")]
    [InlineData("送到1802", "1802")]
    [InlineData("unit 1203 please", "1203")]
    [InlineData("充300", "-")]
    [InlineData("2026年", "-")]
    [InlineData("好的", "-")]
    [InlineData("周六上午", "-")]
    [InlineData("洗两台空调", "-")]
    [InlineData("地库出口杆子坏了", "地库出口")]
    [InlineData("大堂门口", "大堂门口")]
    [InlineData("阳台地漏堵了", "阳台")]
    [InlineData("2号路口的牌子", "2号路口")]
    [InlineData("次卧墙角返潮", "次卧墙角")]
    [InlineData("床头加个插座", "床头")]
    public void Read_Where_IsThePlaceNamed(string text, string expected) => Assert.Equal(expected, PlaceReader.Read(text)?.Chinese ?? "-");

    [Fact]
    public void Read_AnEnglishPlace_KeepsTheWordsAsSaid()
    {
        var place = PlaceReader.Read("Rats near the bins behind block 5");
        Assert.Equal("near the bins behind block 5", place?.Text);
        Assert.Equal("5栋后垃圾桶旁", place?.Chinese);
    }

    [Theory]
    [InlineData("in my kitchen", "厨房")]
    [InlineData("under the bathroom sink", "卫生间洗手池下")]
    [InlineData("living room and two bedrooms", "客厅和两间卧室")]
    [InlineData("厨房", "厨房")]
    [InlineData("behind the blue van", "behind the blue van")]
    [InlineData("the kitchen of my aunt", "the kitchen of my aunt")]
    public void InChinese_APlaceThatWasSaid_IsWhatThoseWhoGoThereCallIt(string said, string expected) => Assert.Equal(expected, PlaceReader.InChinese(said));
}
