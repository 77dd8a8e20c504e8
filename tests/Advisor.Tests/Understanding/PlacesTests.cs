using LearningAdvisor.Advisor.Understanding;

namespace LearningAdvisor.Advisor.Tests.Understanding;

public sealed class PlacesTests
{
    [Fact]
    public void Districts_keep_their_order_neighbours_and_centre()
    {
        var districts = Talk.Keelung.DistrictsOf("基隆市");

        Assert.Equal(["中正區", "七堵區", "暖暖區", "仁愛區", "中山區", "安樂區", "信義區"], districts.Select(district => district.Name));
        Assert.Equal(["安樂區", "暖暖區"], districts[1].Neighbours.AsEnumerable());
        Assert.Equal(121.7, districts[1].Longitude, precision: 3);
    }

    [Fact]
    public void An_unknown_city_has_no_districts() => Assert.Empty(Talk.Keelung.DistrictsOf("高雄市"));

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
