using LearningAdvisor.Ingest.Sources;

namespace LearningAdvisor.Ingest.Tests.Sources;

public sealed class GeoJsonTableTests : IDisposable
{
    private readonly TempFolder _folder = new();

    [Theory]
    [InlineData("a.geojson")]
    [InlineData("a.json")]
    public void A_point_gives_the_position_and_properties_give_the_columns(string name)
    {
        var path = _folder.Write(name, """
            {"type":"FeatureCollection","features":[
              {"type":"Feature","id":7,"properties":{"name":"安樂圖書館","latitude":"25.1"},"geometry":{"type":"Point","coordinates":[121.75,25.13]}},
              {"type":"Feature","properties":{"name":"七堵圖書館"},"geometry":{"type":"Point","coordinates":[121.71,25.09]}},
              {"type":"Feature","properties":{"name":"步道"},"geometry":{"type":"LineString","coordinates":[[121.7,25.0],[121.8,25.1]]}},
              {"type":"Feature","properties":{"name":"未定"},"geometry":null}, 5]}
            """);
        using var table = FileFormats.Open(path, FileFormats.Of(path));
        var rows = table.Records().ToList();
        Assert.Equal(
            ["7 安樂圖書館 25.1 121.75", " 七堵圖書館 25.09 121.71", " 步道  ", " 未定  ", "   "],
            rows.Select(row => $"{row.Value("id")} {row.Value("name")} {row.Value("latitude")} {row.Value("longitude")}"));
        Assert.Equal("ROW_JSON", rows[4].Damage!.Code);
    }

    [Fact]
    public void A_file_without_features_is_refused()
    {
        using var table = new GeoJsonTable(_folder.Write("a.geojson", "{\"type\":\"Point\",\"coordinates\":[1,2]}"));
        var failure = Assert.Throws<SourceFailure>(() => table.Records().ToList());
        Assert.Equal("a.geojson line 1: there is no list \"features\". A GeoJSON file of places is one feature collection; export it as such.", failure.Message);
    }

    public void Dispose() => _folder.Dispose();
}
