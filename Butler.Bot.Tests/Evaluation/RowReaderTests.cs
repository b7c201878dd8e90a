using System.Text.Json;
using Butler.Bot.Evaluation.Rows;
using Butler.Bot.Evaluation.Rows.Dialogue;
using Butler.Bot.Evaluation.Rows.Scenarios;
using Butler.Bot.Evaluation.Rows.Venues;
using Butler.Bot.Hosting.CommandLine;

namespace Butler.Bot.Tests.Evaluation;

public sealed class RowReaderTests
{
    [Theory]
    [InlineData(typeof(MenuRow), """{"id":"1","text":"a","item":"订送水","alarm":"no","slots":{"when":{"start":"2026-11-24T15:00:00+08:00","end":null},"quantity":2,"unit":"桶","location":null}}""")]
    [InlineData(typeof(EmergencyRow), """{"id":"1","text":"a","label":"fire","alarm":true,"borderline":false}""")]
    [InlineData(typeof(HandoffRow), """{"id":"1","text":"a","context":[{"from":"butler","text":"b"}],"handoff":true}""")]
    [InlineData(typeof(IntentRow), """{"id":"1","text":"a","intent":"cancel","expect":"in words"}""")]
    [InlineData(typeof(ScenarioRow), """{"id":"1","setup":{"household_type":"special"},"turns":[{"user":"a","expect":{"no_order":true}}]}""")]
    [InlineData(typeof(FactRow), """{"id":"1","text":"a","venue":"v","slot":"电话","named_here":false,"expect":{"reply_contains_any":["1"]}}""")]
    [InlineData(typeof(FactRow), """{"id":"1","text":"a","expect":{"yes":true}}""")]
    [InlineData(typeof(SearchRow), """{"id":"1","text":"a","self_contained":true,"expect":{"venues_within":[]}}""")]
    [InlineData(typeof(UnknownRow), """{"id":"1","text":"a","expect":{"unknown":true}}""")]
    public void Read_ByItsFields_KnowsTheKind(Type kind, string line) => Assert.IsType(kind, RowReader.Read(line));

    [Fact]
    public void Read_Slots_KeepsWhatIsNotSaidNull()
    {
        var row = Assert.IsType<MenuRow>(RowReader.Read("""{"id":"1","text":"a","item":"订送水","slots":{"when":null,"quantity":null,"location":"门口"}}"""));

        Assert.Equal(new RowSlots(null, null, "门口"), row.Slots);
    }

    [Theory]
    [InlineData("not json", "3")]
    [InlineData("""{"id":"1","text":"a"}""", "turns, item")]
    [InlineData("""{"id":"1","item":"订送水"}""", "text")]
    [InlineData("""{"id":"1","text":"a","alarm":"yes","label":"fire"}""", "alarm")]
    [InlineData("""[1]""", "turns, item")]
    public void ReadAll_BrokenRow_NamesFileAndLine(string line, string named)
    {
        using var file = new RowsOnDisk("""{"id":"0","text":"a","intent":"bye"}""", "", line);

        var refused = Assert.Throws<WrongUseException>(() => RowFile.ReadAll(file.Path));

        Assert.Contains($"{file.Path}:3: ", refused.Message, StringComparison.Ordinal);
        Assert.Contains(named, refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void ReadAll_IdUsedTwice_IsRefused()
    {
        using var file = new RowsOnDisk("""{"id":"0","text":"a","intent":"bye"}""", """{"id":"0","text":"b","intent":"bye"}""");

        Assert.Contains("'0' is used 2 times", Assert.Throws<WrongUseException>(() => RowFile.ReadAll(file.Path)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void ReadAll_KnowledgeBesideTheRows_IsTheirs()
    {
        using var file = new RowsOnDisk("""{"id":"0","text":"a","intent":"bye"}""");
        Assert.Null(Assert.Single(RowFile.ReadAll(file.Path)).Knowledge);

        var beside = Directory.CreateDirectory(System.IO.Path.Combine(System.IO.Path.GetDirectoryName(file.Path)!, "knowledge")).FullName;

        Assert.Equal(beside, Assert.Single(RowFile.ReadAll(file.Path)).Knowledge);
    }
}
