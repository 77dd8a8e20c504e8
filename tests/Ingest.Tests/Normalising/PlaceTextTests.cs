using LearningAdvisor.Ingest.Normalising;

namespace LearningAdvisor.Ingest.Tests.Normalising;

public sealed class PlaceTextTests
{
    [Theory]
    [InlineData(null, "七堵區", null, "基隆市", "七堵區")]
    [InlineData(null, "七堵", null, "基隆市", "七堵區")]
    [InlineData("基隆", "基隆市七堵區", null, "基隆市", "七堵區")]
    [InlineData(null, "基隆市", "月眉校本部", "基隆市", null)]
    [InlineData(null, "基隆市月眉路250巷22號", null, "基隆市", null)]
    [InlineData(null, null, "基隆市仁愛區愛三路37號", "基隆市", "仁愛區")]
    [InlineData(null, null, "202基隆市中正區北寧路1號", "基隆市", "中正區")]
    [InlineData(null, null, "（20241） 臺灣省基隆市中正區北寧路1號", "基隆市", "中正區")]
    [InlineData(null, null, "台灣基隆市信義區仁壽里信二路249號", "基隆市", "信義區")]
    [InlineData(null, null, "基隆市中正區北寧路1號、基隆市仁愛區愛一路2號", "基隆市", "中正區")]
    [InlineData(null, null, "基隆市立文化中心", "基隆市", null)]
    [InlineData(null, null, "仁愛區示範教室", "基隆市", "仁愛區")]
    [InlineData(null, null, "台北市大安區和平東路1號", "臺北市", "大安區")]
    [InlineData("台北市", "大安區", null, "臺北市", "大安區")]
    [InlineData(null, null, "仁愛國小活動中心", "基隆市", null)]
    [InlineData(null, null, null, "基隆市", null)]
    public void City_and_district_come_from_cells_or_address(string? city, string? district, string? address, string expectedCity, string? expectedDistrict)
    {
        var place = PlaceText.Read(city, district, address, "基隆市", TestCity.Places);
        Assert.Equal(new PlaceReading(PlaceProblem.None, expectedCity, expectedDistrict), place);
    }

    [Theory]
    [InlineData("火星市", null, PlaceProblem.UnknownCity)]
    [InlineData(null, "大安區", PlaceProblem.UnknownDistrict)]
    [InlineData("基隆市", "臺北市信義區", PlaceProblem.Contradiction)]
    public void Places_that_cannot_be_are_told(string? city, string? district, PlaceProblem expected) =>
        Assert.Equal(expected, PlaceText.Read(city, district, null, "基隆市", TestCity.Places).Problem);
}
