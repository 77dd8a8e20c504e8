using LearningAdvisor.Advisor.Retrieval;
using Microsoft.Extensions.DependencyInjection;

namespace LearningAdvisor.Advisor.Tests.Retrieval;

[Collection(nameof(SmallCity))]
public sealed class ConsultationPlacesTests(SmallCity city)
{
    [Fact]
    public async Task The_place_in_the_district_comes_first_then_one_next_to_it() =>
        Assert.Equal(["七堵區樂齡學習中心", "暖暖測試圖書館", "基隆測試社區大學"], await NearestAsync("基隆市", ["七堵區"], 3));

    [Fact]
    public async Task Without_a_district_a_library_comes_first_and_a_place_without_a_phone_last() =>
        Assert.Equal(["基隆市立測試圖書館", "七堵區樂齡學習中心", "基隆測試社區大學", "暖暖測試圖書館"], await NearestAsync("基隆市", [], 9));

    [Fact]
    public async Task Another_city_has_its_own_places() =>
        Assert.Equal(["大安測試社區大學"], await NearestAsync("臺北市", [], 3));

    [Fact]
    public async Task A_city_without_places_has_none() => Assert.Empty(await NearestAsync("高雄市", [], 3));

    private async Task<IEnumerable<string>> NearestAsync(string of, string[] districts, int top)
    {
        await using var scope = city.Open();
        var places = await scope.ServiceProvider.GetRequiredService<ConsultationPlaces>().NearestAsync(of, districts, top, CancellationToken.None);
        return places.Select(place => place.Name);
    }
}
