using System.Text.RegularExpressions;
using LearningAdvisor.Advisor.Tests.Composing;

namespace LearningAdvisor.Advisor.Tests.Models;

/// <summary>What a model's server gets to see.</summary>
[Collection(nameof(SmallCity))]
public sealed class LeavingTheProcessTests(SmallCity city)
{
    [Theory]
    [InlineData("想學陶藝，我的電話是0912-345-678", "0912", "345-678")]
    [InlineData("想學陶藝，打０９１２３４５６７８找我", "０９１２", "５６７８")]
    [InlineData("想學陶藝，身分證A123456789", "A123456789", "456789")]
    [InlineData("想學陶藝，寫信到 someone@example.com", "someone", "example.com")]
    [InlineData("想學陶藝，家裡電話 02-2422-0000", "2422", "02-2422")]
    public async Task Personal_data_stay_at_home_even_where_nobody_masked_them_before(string text, string one, string other)
    {
        await using var with = await CityWithModel.OpenAsync(city, ModelAnswer.Searches("陶藝"), new("{c1.title}很適合您。"));

        await with.AskAsync(text);

        Assert.Equal(2, with.Model.Received.Count);
        Assert.All(with.Model.Received, body =>
        {
            Assert.DoesNotContain(one, Regex.Unescape(body), StringComparison.Ordinal);
            Assert.DoesNotContain(other, Regex.Unescape(body), StringComparison.Ordinal);
        });
        Assert.Contains("想學陶藝", Regex.Unescape(with.Model.Received.First()), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Chinese_travels_as_Chinese()
    {
        await using var with = await CityWithModel.OpenAsync(city, ModelAnswer.Searches("陶藝"), new("{c1.title}很適合您。"));

        await with.AskAsync("想學陶藝");

        // The results are JSON within JSON, so an escape would be doubled.
        Assert.DoesNotContain(@"\\u", with.Model.Received.Last(), StringComparison.Ordinal);
    }
}
