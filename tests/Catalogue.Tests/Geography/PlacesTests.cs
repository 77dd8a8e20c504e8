using LearningAdvisor.Catalogue.Geography;

namespace LearningAdvisor.Catalogue.Tests.Geography;

public sealed class PlacesTests
{
    private static readonly Places Keelung = Places.Parse(
        """
        cities:
          - { name: 臺北市, aliases: [臺北, 台北], english: Taipei City }
          - name: 基隆市
            aliases: [基隆]
            districts:
              - { name: 中正區, short: 中正, english: Zhongzheng District, centre: { latitude: 25.143, longitude: 121.768 } }
              - { name: 安樂區, short: 安樂, english: Anle District }
              - { name: 七堵區, short: 七堵, english: Qidu District, englishAliases: [Cidu], centre: { latitude: 25.1, longitude: 121.7 }, neighbours: [安樂區, 暖暖區], places: [五堵] }
        """,
        "places.yaml");

    [Fact]
    public void Districts_keep_their_order_neighbours_and_centre()
    {
        var districts = Keelung.DistrictsOf("基隆市");

        Assert.Equal(["中正區", "安樂區", "七堵區"], districts.Select(district => district.Name));
        Assert.Equal(["安樂區", "暖暖區"], districts[2].Neighbours.AsEnumerable());
        Assert.Equal(121.7, districts[2].Longitude, precision: 3);
    }

    [Fact]
    public void An_unknown_city_has_no_districts() => Assert.Empty(Keelung.DistrictsOf("高雄市"));

    [Theory]
    [InlineData("台北", "臺北市")]
    [InlineData("臺北市", "臺北市")]
    [InlineData("五堵", null)]
    public void A_city_is_found_by_each_of_its_names(string text, string? expected) => Assert.Equal(expected, Keelung.FindCity(text));

    [Theory]
    [InlineData("基隆市", "七堵", "七堵區")]
    [InlineData("基隆市", "cidu", "七堵區")]
    [InlineData("基隆市", "五堵", null)]
    [InlineData("臺北市", "七堵", null)]
    public void A_district_is_found_in_its_own_city_and_not_by_its_landmarks(string city, string text, string? expected) =>
        Assert.Equal(expected, Keelung.FindDistrict(city, text));

    [Fact]
    public void Districts_lie_as_far_apart_as_their_centres()
    {
        Assert.Equal(8.4, Keelung.DistanceKm("基隆市", "中正區", "七堵區")!.Value, tolerance: 0.1);
        Assert.Equal(0, Keelung.DistanceKm("基隆市", "七堵區", "七堵區"));
    }

    [Fact]
    public void Without_a_centre_there_is_no_distance() => Assert.Null(Keelung.DistanceKm("基隆市", "中正區", "安樂區"));

    [Fact]
    public void A_file_that_is_not_there_is_named_with_the_way_out()
    {
        var error = Assert.Throws<FileNotFoundException>(() => Places.Load("nowhere.yaml"));

        Assert.Equal("nowhere.yaml: the list of places is missing. Name the folder that holds places.yaml with --seeds.", error.Message);
    }

    [Fact]
    public void A_city_without_a_name_is_refused()
    {
        var error = Assert.Throws<InvalidDataException>(() => Places.Parse("cities:\n  - english: Keelung City\n", "places.yaml"));

        Assert.Equal("places.yaml: a city has no \"name\". Give its official name with 臺, e.g. 臺北市.", error.Message);
    }

    [Fact]
    public void A_district_without_a_name_is_refused()
    {
        var error = Assert.Throws<InvalidDataException>(() => Places.Parse("cities:\n  - name: 基隆市\n    districts: [{ short: 七堵 }]\n", "places.yaml"));

        Assert.Equal("places.yaml: a district of \"基隆市\" has no \"name\". Give it with 區, e.g. 七堵區.", error.Message);
    }

    [Fact]
    public void Broken_yaml_names_the_file_and_the_line()
    {
        var error = Assert.Throws<InvalidDataException>(() => Places.Parse("cities:\n  - name: [\n", "places.yaml"));

        Assert.StartsWith("places.yaml line ", error.Message, StringComparison.Ordinal);
        Assert.EndsWith("A places file is \"cities:\" with name, aliases and districts each.", error.Message, StringComparison.Ordinal);
    }
}
